package org.dateline.sentence;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/** An article with what its sentences say, before it is known who travels. */
public final class ParsedArticle {
    private final Article article;
    private final List<ParsedSentence> sentences;
    private final List<DateMention> dates;
    private final List<PlaceMention> places;
    private final List<DatedEntry> entries;
    private final List<PlaceMention> titlePlaces;
    private final Turns turns;

    ParsedArticle(
            Article article,
            List<ParsedSentence> sentences,
            List<DateMention> dates,
            List<PlaceMention> places,
            List<DatedEntry> entries,
            List<PlaceMention> titlePlaces) {
        this.article = article;
        this.titlePlaces = List.copyOf(titlePlaces);
        this.turns = Turns.of(article);
        this.sentences = List.copyOf(sentences);
        this.dates = List.copyOf(dates);
        this.places = List.copyOf(places);
        this.entries = List.copyOf(entries);
    }

    public Article article() {
        return article;
    }

    public List<ParsedSentence> sentences() {
        return sentences;
    }

    public List<DateMention> dates() {
        return dates;
    }

    public List<PlaceMention> places() {
        return places;
    }

    /** The days that it was written on, one after the other, where it is told by who travels; otherwise none. */
    public List<DatedEntry> entries() {
        return entries;
    }

    public ParsedArticle withEntries(List<DatedEntry> other) {
        return new ParsedArticle(article, sentences, dates, places, other, titlePlaces);
    }

    /** The places that its title names, where the title is no part of the text; their spans are of the title. */
    public List<PlaceMention> titlePlaces() {
        return titlePlaces;
    }

    public ParsedArticle withTitlePlaces(List<PlaceMention> other) {
        return new ParsedArticle(article, sentences, dates, places, entries, other);
    }

    /** Who speaks in it, and where. */
    public Turns turns() {
        return turns;
    }
}
