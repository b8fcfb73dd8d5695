package org.dateline.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/** Reads what all sentences of an article say. Immutable; may be shared between threads. */
public final class SentenceParser {
    private final PersonFinder people;
    private final ClauseReader clauses;
    private final EnglishLexicon lists;

    private SentenceParser(EnglishLexicon lists) {
        this.lists = lists;
        this.people = new PersonFinder(lists);
        this.clauses = new ClauseReader(lists);
    }

    public static SentenceParser load() {
        return new SentenceParser(EnglishLexicon.load());
    }

    /**
     * The same article with other dates, as when it is tried on another day of publication: only sentences whose dates
     * have changed are read again.
     */
    public ParsedArticle reread(ParsedArticle before, Article article, List<DateMention> dates) {
        List<ParsedSentence> sentences = new ArrayList<>();
        int date = 0;
        for (ParsedSentence sentence : before.sentences()) {
            SentenceTokens words = sentence.words();
            Span span = words.sentence().span();
            while (date < dates.size() && dates.get(date).span().start() < span.start()) {
                date++;
            }
            List<DateMention> own = new ArrayList<>();
            for (int i = date; i < dates.size() && dates.get(i).span().start() < span.end(); i++) {
                if (SentenceRows.isDateOf(dates.get(i), span)
                        && !SentenceRows.isInName(dates.get(i), before.places())) {
                    own.add(dates.get(i));
                }
            }
            if (own.equals(words.dates())) {
                sentences.add(sentence);
            } else {
                sentences.add(sentence(words.with(own, words.places()), words.people()));
            }
        }
        return before.with(article, sentences, dates);
    }

    /** Dates and places must be in the order of the text. */
    public ParsedArticle read(Article article, List<DateMention> dates, List<PlaceMention> places) {
        ArticleNames names = ArticleNames.of(article.text(), lists);
        return read(article, names, Turns.of(article), List.of(), dates, places);
    }

    /**
     * A line as an article of one sentence, without dates.
     *
     * @param known names that are somebody's in the article that the line belongs to
     */
    ParsedArticle read(Article line, List<PlaceMention> places, Set<String> known) {
        ArticleNames names = ArticleNames.of(line.text(), lists);
        return read(line, names, Turns.of(line), List.of(), List.of(), places, known);
    }

    /** The same article with other places: only sentences of which something has changed are read again. */
    public ParsedArticle withPlaces(ParsedArticle before, List<PlaceMention> places) {
        return read(before.article(), before.names(), before.turns(), before.sentences(), before.dates(), places)
                .with(before.memory().anew())
                .withEntries(before.entries())
                .withTitlePlaces(before.titlePlaces());
    }

    /** @param before what the sentences said with other places; none where they have not been read */
    private ParsedArticle read(
            Article article,
            ArticleNames names,
            Turns turns,
            List<ParsedSentence> before,
            List<DateMention> dates,
            List<PlaceMention> places) {
        return read(article, names, turns, before, dates, places, Set.of());
    }

    private ParsedArticle read(
            Article article,
            ArticleNames names,
            Turns turns,
            List<ParsedSentence> before,
            List<DateMention> dates,
            List<PlaceMention> places,
            Set<String> knownBefore) {
        List<PlaceMention> real = names.withoutNamesakes(places);
        List<SentenceTokens> rows = new SentenceRows(article, names.words(), dates, real).list(before);
        Set<String> known = new HashSet<>(knownBefore);
        known.addAll(names.clubs().words());
        List<List<Person>> candidates = candidates(rows, names, known);
        List<ParsedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            SentenceTokens words = rows.get(i);
            List<Person> confirmed = people.confirmed(words, candidates.get(i), known);
            boolean read = !before.isEmpty() && before.get(i).words() == words;
            if (read && words.people().equals(confirmed)) {
                sentences.add(before.get(i));
            } else {
                sentences.add(sentence(read ? words.with(words.dates(), words.places()) : words, confirmed));
            }
        }
        return new ParsedArticle(article, names, turns, sentences, dates, places, List.of(), List.of(), Memory.brief());
    }

    /**
     * Who may be named in each of the sentences; in headlines by what the others name.
     *
     * @param known takes in what is surely a name
     */
    private List<List<Person>> candidates(List<SentenceTokens> rows, ArticleNames names, Set<String> known) {
        Set<String> behindThe = names.behindThe();
        HeadlineNames headlines = new HeadlineNames(lists, names.words());
        List<List<Person>> candidates = new ArrayList<>(rows.size());
        for (SentenceTokens words : rows) {
            List<Person> found = people.find(words, behindThe);
            if (!HeadlineNames.isIn(words)) {
                headlines.know(people.toldNames(words, found));
            }
            candidates.add(found);
        }
        for (int i = 0; i < rows.size(); i++) {
            if (HeadlineNames.isIn(rows.get(i))) {
                candidates.set(i, headlines.without(rows.get(i), candidates.get(i)));
            }
            known.addAll(people.sureNames(rows.get(i), candidates.get(i)));
        }
        return candidates;
    }

    private ParsedSentence sentence(SentenceTokens words, List<Person> people) {
        words.setPeople(people);
        return new ParsedSentence(words, clauses.read(words));
    }
}
