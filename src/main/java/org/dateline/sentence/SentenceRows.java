package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.PackedTokens;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/** Lays the dates and places of an article, both in the order of the text, beside the words of its sentences, in one pass. */
final class SentenceRows {
    private final Article article;
    private final ArticleWords words;
    private final List<DateMention> dates;
    private final List<PlaceMention> places;
    private int token;
    private int date;
    private int place;

    SentenceRows(Article article, ArticleWords words, List<DateMention> dates, List<PlaceMention> places) {
        this.article = article;
        this.words = words;
        this.dates = dates;
        this.places = places;
    }

    /**
     * The words of each sentence of the article's own.
     *
     * @param before the same sentences with other dates and places: those of which nothing has changed are as they were; may be
     *     empty
     */
    List<SentenceTokens> list(List<ParsedSentence> before) {
        List<SentenceTokens> rows = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Span span = sentence.span();
            int from = passTokens(span);
            List<DateMention> own = passDates(span);
            List<PlaceMention> there = passPlaces(span, own);
            if (!sentence.isArticle()) {
                continue;
            }
            if (before.isEmpty()) {
                rows.add(new SentenceTokens(words, from, token, sentence, own, there));
            } else {
                SentenceTokens known = before.get(rows.size()).words();
                boolean same = known.dates().equals(own) && known.places().equals(there);
                rows.add(same ? known : known.with(own, there));
            }
        }
        return rows;
    }

    /** Goes behind the sentence's tokens, and gives the first. */
    private int passTokens(Span span) {
        PackedTokens tokens = words.tokens();
        while (token < tokens.size() && tokens.start(token) < span.start()) {
            token++;
        }
        int from = token;
        while (token < tokens.size() && tokens.end(token) <= span.end()) {
            token++;
        }
        return from;
    }

    private List<DateMention> passDates(Span span) {
        List<DateMention> own = new ArrayList<>();
        for (; date < dates.size() && dates.get(date).span().start() < span.end(); date++) {
            if (isDateOf(dates.get(date), span) && !isInName(dates.get(date), places)) {
                own.add(dates.get(date));
            }
        }
        return List.copyOf(own); // kept, and mostly empty
    }

    private List<PlaceMention> passPlaces(Span span, List<DateMention> own) {
        List<PlaceMention> there = new ArrayList<>();
        for (; place < places.size() && places.get(place).span().start() < span.end(); place++) {
            PlaceMention mention = places.get(place);
            if (span.contains(mention.span()) && apart(mention, own)) {
                there.add(mention);
            }
        }
        return List.copyOf(there);
    }

    static boolean isDateOf(DateMention date, Span sentence) {
        return sentence.contains(date.span()) && !date.value().endsWith("_REF");
    }

    /** The Mar of "Mar del Plata", the Thursday of "Thursday Island"; the places are in the order of the text. */
    static boolean isInName(DateMention date, List<PlaceMention> places) {
        int at = lastFrom(places, PlaceMention::span, date.span().start());
        return at >= 0
                && places.get(at).span().contains(date.span())
                && places.get(at).span().length() > date.span().length();
    }

    /** "Nov. 19" is a date, though there is a town of Nov. */
    private static boolean apart(PlaceMention place, List<DateMention> dates) {
        int at = lastFrom(dates, DateMention::span, place.span().end() - 1);
        return at < 0 || !dates.get(at).span().overlaps(place.span());
    }

    /** Of mentions in order, none of which overlap, the last that begins at the offset or before it; -1 for none. */
    private static <M> int lastFrom(List<M> mentions, Function<M, Span> span, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(mentions.get(middle)).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
