package org.dateline.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;
import org.jspecify.annotations.Nullable;

/** An article with what its sentences say, before it is known who travels. */
public final class ParsedArticle {
    private final Article article;
    private final ArticleNames names;
    private final List<ParsedSentence> sentences;
    private final List<DateMention> dates;
    private final List<PlaceMention> places;
    private final List<DatedEntry> entries;
    private final List<PlaceMention> titlePlaces;
    private final Turns turns;
    private final Memory memory;
    private @Nullable Boolean retrospect;

    ParsedArticle(
            Article article,
            ArticleNames names,
            Turns turns,
            List<ParsedSentence> sentences,
            List<DateMention> dates,
            List<PlaceMention> places,
            List<DatedEntry> entries,
            List<PlaceMention> titlePlaces,
            Memory memory) {
        this.article = article;
        this.titlePlaces = List.copyOf(titlePlaces);
        this.names = names;
        this.turns = turns;
        this.memory = memory;
        this.sentences = List.copyOf(sentences);
        this.dates = List.copyOf(dates);
        this.places = List.copyOf(places);
        this.entries = List.copyOf(entries);
    }

    public Article article() {
        return article;
    }

    /** Its words, and what is named in them like a place. */
    ArticleNames names() {
        return names;
    }

    /** The same text, its dates counted from another day. */
    ParsedArticle with(Article other, List<ParsedSentence> otherSentences, List<DateMention> otherDates) {
        return new ParsedArticle(
                other, names, turns, otherSentences, otherDates, places, entries, titlePlaces, memory.anew());
    }

    public List<ParsedSentence> sentences() {
        return sentences;
    }

    public List<DateMention> dates() {
        return dates;
    }

    /** Whether it tells of a time long before it was published: a ship's history, the story of an old campaign. */
    public boolean isRetrospect() {
        Boolean known = retrospect;
        if (known == null) {
            known = looksBack();
            retrospect = known; // found twice at worst, and the same
        }
        return known;
    }

    private boolean looksBack() {
        Optional<LocalDate> published = article.published().date();
        List<LocalDate> days = dates.stream()
                .filter(date -> date.form().isCalendarDay())
                .flatMap(date -> date.when().day().stream())
                .toList();
        long old = days.stream()
                .filter(day ->
                        published.isPresent() && day.isBefore(published.get().minusYears(1)))
                .count();
        return old >= FEWEST_OLD_DAYS && old * 10 >= days.size() * MOSTLY;
    }

    private static final int FEWEST_OLD_DAYS = 4;
    private static final int MOSTLY = 8;

    public List<PlaceMention> places() {
        return places;
    }

    /** The days that it was written on, one after the other, where it is told by who travels; otherwise none. */
    public List<DatedEntry> entries() {
        return entries;
    }

    public ParsedArticle withEntries(List<DatedEntry> other) {
        return new ParsedArticle(article, names, turns, sentences, dates, places, other, titlePlaces, memory.anew());
    }

    /** The places that its title names, where the title is no part of the text; their spans are of the title. */
    public List<PlaceMention> titlePlaces() {
        return titlePlaces;
    }

    public ParsedArticle withTitlePlaces(List<PlaceMention> other) {
        return new ParsedArticle(article, names, turns, sentences, dates, places, entries, other, memory.anew());
    }

    /** The same for who asks again and again: what is found of it, and of what is made of it, is kept with it. */
    public ParsedArticle remembering() {
        return memory.keepsAll() ? this : with(Memory.keeping());
    }

    ParsedArticle with(Memory other) {
        return new ParsedArticle(article, names, turns, sentences, dates, places, entries, titlePlaces, other);
    }

    /** What was found of it. */
    public Memory memory() {
        return memory;
    }

    /** Who speaks in it, and where. */
    public Turns turns() {
        return turns;
    }
}
