package org.dateline.dating;

import java.util.stream.IntStream;
import org.dateline.article.Sentence;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/** Where a name may be a place's for where it stands: in a line that gives places, behind a date, or alone. */
final class NameLines {
    private static final int SHORT_LINE = 14;
    private static final String WAY_MARKS = "–—-→>";
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private NameLines() {}

    /** @param free whether what looks like somebody's name may be a place's, as in a line that gives a place */
    static boolean opensName(SentenceTokens words, int i, boolean free) {
        return words.isCapital(i)
                && words.place(i) == null
                && words.date(i) == null
                && (free || words.person(i) == null)
                && !LISTS.isFunctionWord(words.word(i));
    }

    static boolean goesOn(SentenceTokens words, int i, boolean line) {
        boolean inside = LISTS.is("inside a name", words.word(i)) || LISTS.is("inside a name", words.word(i - 1));
        return opensName(words, i, line) || inside && opensName(words, i + 1, line);
    }

    static boolean isLine(SentenceTokens words) {
        boolean labelled = words.is(1, Word.COLON) || words.is(2, Word.COLON);
        boolean heading = words.sentence().kind() == Sentence.Kind.HEADING
                && words.places().size() + words.dates().size() > 0;
        return words.size() <= SHORT_LINE && (heading || labelled);
    }

    /** "Bangor - Goose Bay", "Zion to Moab": a name that opens what is written, and the one behind its mark. */
    static boolean isOfWay(SentenceTokens words, int at) {
        int first = at;
        while (first > 0 && (words.isCapital(first - 1) || isWayMark(words, first - 1))) {
            first--;
        }
        boolean opens = first == 0 || words.date(first - 1) != null || words.is(first - 1, Word.COLON);
        int end = at;
        while (end < words.size() && words.isCapital(end)) {
            end++;
        }
        boolean mark = isWayMark(words, end) && words.isCapital(end + 1) || isWayMark(words, at - 1);
        return opens && mark;
    }

    private static boolean isWayMark(SentenceTokens words, int at) {
        String word = words.word(at);
        boolean mark = word.length() == 1 && WAY_MARKS.indexOf(word.charAt(0)) >= 0;
        return words.is(at, Word.TO) || mark && words.isSpaced(at);
    }

    /** "Lima.", "Lima by noon.": a name that is all that a sentence says, or all but an hour. */
    static boolean isAlone(SentenceTokens words, int at) {
        int end = at;
        while (end < words.size() && goesOn(words, end, false)) {
            end++;
        }
        boolean timed = LISTS.is("beside an hour", words.word(end)) && end + SHORT_TIME >= words.size();
        boolean closed = end >= words.size() - 1 && !words.isWord(end);
        boolean behind = at > 0 && words.date(at - 1) != null && words.date(0) != null;
        return (at == 0 || behind) && end > at && (closed || timed);
    }

    /** What may follow a name alone: "at 8 p.m.", "by noon", "for two nights". */
    private static final int SHORT_TIME = 6;

    /** "SIOUT, December 10.", "Pesth, 12 October.": the name before the date that heads a letter. */
    static boolean isBeforeDate(SentenceTokens words, int at) {
        int end = at;
        while (end < words.size() && goesOn(words, end, true)) {
            end++;
        }
        int date = end;
        while (date < words.size() && !words.isWord(date)) {
            date++;
        }
        boolean opens = IntStream.range(0, at).noneMatch(words::isWord);
        return opens && end > at && date > end && words.date(date) != null;
    }

    static boolean isBehindDate(SentenceTokens words, int at) {
        int i = at - 1;
        while (i > 0 && words.date(i) == null && !words.isWord(i)) {
            i--;
        }
        return i >= 0 && i < at - 1 && words.date(i) != null && words.date(0) != null;
    }
}
