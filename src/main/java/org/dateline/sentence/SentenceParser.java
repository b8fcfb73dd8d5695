package org.dateline.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.article.Token;
import org.dateline.article.Tokens;
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
                if (isDateOf(dates.get(i), span) && !isInName(dates.get(i), before.places())) {
                    own.add(dates.get(i));
                }
            }
            if (own.equals(words.dates())) {
                sentences.add(sentence);
            } else {
                SentenceTokens again =
                        new SentenceTokens(words.text(), words.sentence(), words.tokens(), own, words.places());
                again.setPeople(words.people());
                sentences.add(new ParsedSentence(again, clauses.read(again)));
            }
        }
        return new ParsedArticle(article, sentences, dates, before.places(), before.entries(), before.titlePlaces());
    }

    private static boolean isDateOf(DateMention date, Span sentence) {
        return sentence.contains(date.span()) && !date.value().endsWith("_REF");
    }

    /** The Mar of "Mar del Plata", the Thursday of "Thursday Island". */
    private static boolean isInName(DateMention date, List<PlaceMention> places) {
        return places.stream()
                .anyMatch(place -> place.span().contains(date.span())
                        && place.span().length() > date.span().length());
    }

    /** "Nov. 19" is a date, though there is a town of Nov. */
    private static boolean apart(PlaceMention place, List<DateMention> dates) {
        return dates.stream().noneMatch(date -> date.span().overlaps(place.span()));
    }

    /** Dates and places must be in the order of the text. */
    public ParsedArticle read(Article article, List<DateMention> dates, List<PlaceMention> places) {
        List<Token> tokens = Tokens.of(article.text());
        ArticleWords all = new ArticleWords(article.text(), tokens);
        ShipNames ships = new ShipNames(all, lists);
        ClubNames clubs = new ClubNames(all, lists);
        List<PlaceMention> real = places.stream()
                .filter(place -> !ships.hold(place) && !clubs.hold(place))
                .toList();
        List<SentenceTokens> rows = rows(article, tokens, dates, real);
        List<List<Person>> found =
                rows.stream().map(words -> people.find(words, ships.names())).toList();
        Set<String> known = new HashSet<>(clubs.words());
        for (int i = 0; i < rows.size(); i++) {
            known.addAll(people.sureNames(rows.get(i), found.get(i)));
        }
        List<ParsedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            SentenceTokens words = rows.get(i);
            words.setPeople(people.confirmed(words, found.get(i), known));
            sentences.add(new ParsedSentence(words, clauses.read(words)));
        }
        return new ParsedArticle(article, sentences, dates, places, List.of(), List.of());
    }

    /** The words of each sentence, with its dates and places. */
    private List<SentenceTokens> rows(
            Article article, List<Token> tokens, List<DateMention> dates, List<PlaceMention> places) {
        List<SentenceTokens> rows = new ArrayList<>();
        int token = 0;
        int date = 0;
        int place = 0;
        for (Sentence sentence : article.sentences()) {
            Span span = sentence.span();
            while (token < tokens.size() && tokens.get(token).start() < span.start()) {
                token++;
            }
            int from = token;
            while (token < tokens.size() && tokens.get(token).end() <= span.end()) {
                token++;
            }
            List<DateMention> own = new ArrayList<>();
            for (; date < dates.size() && dates.get(date).span().start() < span.end(); date++) {
                if (isDateOf(dates.get(date), span) && !isInName(dates.get(date), places)) {
                    own.add(dates.get(date));
                }
            }
            List<PlaceMention> there = new ArrayList<>();
            for (; place < places.size() && places.get(place).span().start() < span.end(); place++) {
                PlaceMention mention = places.get(place);
                if (span.contains(mention.span()) && apart(mention, own)) {
                    there.add(mention);
                }
            }
            if (sentence.isArticle()) {
                rows.add(new SentenceTokens(article.text(), sentence, tokens.subList(from, token), own, there));
            }
        }
        return rows;
    }
}
