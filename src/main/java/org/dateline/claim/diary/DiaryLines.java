package org.dateline.claim.diary;

import java.util.stream.IntStream;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/** What a diary notes down without a verb: "Lima.", "Quito by noon.", "Rest day, Cusco.", "Lima for two nights, Pisco for one." */
final class DiaryLines {
    private DiaryLines() {}

    /** Whether nothing but a mark, an hour, or how long stands behind the place that opens the sentence: "Lima at sunrise." */
    static boolean isAlone(SentenceTokens words, int at) {
        if (!opens(words, at)) {
            return false;
        }
        int end = end(words, at);
        boolean stop = end >= words.size() || isStop(words, end);
        boolean comma =
                words.is(end, Word.COMMA) && !saysOf(words, end) || words.is(end, Word.AND) && !saysOf(words, end);
        return stop || comma || isTimed(words, end);
    }

    /** Whether nothing but a date, an hour or a mark stands before. */
    static boolean opens(SentenceTokens words, int at) {
        return IntStream.range(0, at)
                .allMatch(i -> words.date(i) != null
                        || !words.isWord(i)
                        || Character.isDigit(words.word(i).charAt(0))
                        || DiaryWords.is("opener", words.word(i)));
    }

    /** Whether such a note tells that they were at the place, with what stands before it. */
    static boolean tells(SentenceTokens words, int at, int before) {
        return isAlone(words, at)
                || isListed(words, at, before)
                || isSaidOfDay(words, before)
                || isBehindDay(words, at, before)
                || isWayLong(words, before)
                || isOwnThing(words, at)
                || isGreeting(words, before);
    }

    /** What carried those who tell, or where they slept. */
    static boolean isOwnThing(SentenceTokens words, int at) {
        return isCarriage(words, at, at - 1) || isLodging(words, at - 1) || isSpell(words, at);
    }

    /** "Tomorrow Lima, and a day off." */
    private static boolean isBehindDay(SentenceTokens words, int at, int before) {
        int day = words.is(before, Word.COMMA) || words.is(before, Word.COLON) ? before - 1 : before;
        int end = end(words, at);
        return before == at - 1
                && words.date(day) != null
                && opens(words, at)
                && (!words.isWord(end)
                        || words.is(end, Word.AND)
                        || DiaryWords.is("again", words.word(end))
                        || isTimed(words, end));
    }

    /** "Twenty miles to Lima, all in rain." */
    private static boolean isWayLong(SentenceTokens words, int before) {
        return words.is(before, Word.TO)
                && DiaryWords.is("length", words.word(before - 1))
                && before <= LONGEST_NOTE
                && isNote(words, before);
    }

    /** "The bus to Lima took six hours." */
    private static boolean isCarriage(SentenceTokens words, int at, int before) {
        int noun = DiaryWords.is("ride", words.word(before - 1)) ? before - 2 : before - 1;
        int end = end(words, at);
        int verb = words.date(end) == null && words.date(end + 1) == null
                ? end
                : IntStream.range(end, words.size())
                        .filter(i -> i > end + 1 && words.date(i) == null)
                        .findFirst()
                        .orElse(end);
        return words.is(before, Word.TO)
                && (DiaryWords.is("carriage", words.word(before - 1)) || DiaryWords.is("carriage", words.word(noun)))
                && before <= LONGEST_NOTE
                && !words.has(0, before, Word.THAT)
                && DiaryWords.is("carried", words.word(verb));
    }

    /** "The hostel in Lima had no water.", "Our room in Lima" */
    private static boolean isLodging(SentenceTokens words, int before) {
        return (words.is(before, Word.IN) || words.is(before, Word.AT))
                && before <= LONGEST_NOTE
                && DiaryWords.is("lodging", words.word(before - 1))
                && isNote(words, before);
    }

    /** "A day of rest at Lima.", "A night in Lima, and little sleep." */
    private static boolean isSpell(SentenceTokens words, int at) {
        boolean there = words.is(at - 1, Word.IN) || words.is(at - 1, Word.AT);
        boolean spell = DiaryWords.is("spell", words.word(at - 2));
        int end = end(words, at);
        return there
                && spell
                && isNote(words, at - 1)
                && IntStream.range(0, at - 1).noneMatch(i -> words.is(i, Word.COMMA) || words.is(i, Word.AFTER))
                && (isStop(words, end) || words.is(end, Word.COMMA));
    }

    /** "Greetings from Lima!", "Hello from Lima." */
    private static boolean isGreeting(SentenceTokens words, int before) {
        return words.is(before, Word.FROM)
                && IntStream.range(Math.max(0, before - 2), before)
                        .anyMatch(i -> DiaryWords.is("greeting", words.word(i)));
    }

    /** One of a list: "Lima on the 3rd, Pisco on the 4th", "Lima for two nights, Pisco for one"; or the last word of a note. */
    private static boolean isListed(SentenceTokens words, int at, int before) {
        boolean joined = words.is(before, Word.COMMA) || words.is(before, Word.COLON) || words.is(before, Word.AND);
        int end = end(words, at);
        boolean last = words.is(before, Word.COMMA) && isLast(words, end) && isNote(words, before);
        return joined && before == at - 1 && (isTimed(words, end) || last);
    }

    /** "On Monday it was Lima", "tomorrow it's Lima". */
    private static boolean isSaidOfDay(SentenceTokens words, int before) {
        boolean said = DiaryWords.is("says of", words.word(before)) && DiaryWords.is("nothing", words.word(before - 1))
                || DiaryWords.is("says of", words.word(before))
                        && words.is(before - 1, Word.APOSTROPHE)
                        && DiaryWords.is("nothing", words.word(before - 2));
        return said && IntStream.range(0, before).anyMatch(i -> words.date(i) != null);
    }

    private static int end(SentenceTokens words, int at) {
        PlaceMention place = words.place(at);
        int end = place == null ? at : words.tokenAt(place.span().end());
        if (words.is(end, Word.OPENING)) { // "Lima (white, empty) on the 29th"
            int close = end;
            while (close < words.size() && !words.is(close, Word.CLOSING)) {
                close++;
            }
            return close + 1;
        }
        return end;
    }

    /** "at noon", "by eleven", "on the 3rd", "for two nights", "again" */
    private static boolean isTimed(SentenceTokens words, int at) {
        boolean dated = DiaryWords.is("timed", words.word(at))
                && IntStream.rangeClosed(at + 1, at + 2)
                        .anyMatch(i -> words.date(i) != null
                                || DiaryWords.is("hour", words.word(i))
                                || DiaryWords.is("nights", words.word(i + 1)));
        boolean one = DiaryWords.is("so long", words.word(at)) && DiaryWords.is("count", words.word(at + 1));
        return dated || one || DiaryWords.is("again", words.word(at)) && isLast(words, at + 1);
    }

    private static boolean isStop(SentenceTokens words, int at) {
        return !words.isWord(at)
                && !words.is(at, Word.COMMA)
                && !words.is(at, Word.APOSTROPHE)
                && !words.is(at, Word.HYPHEN);
    }

    private static boolean isLast(SentenceTokens words, int at) {
        return IntStream.range(at, words.size()).noneMatch(words::isWord);
    }

    /** Whether the few words before say nothing of anybody: "Rest day". */
    private static boolean isNote(SentenceTokens words, int end) {
        return end <= LONGEST_NOTE
                && IntStream.range(0, end)
                        .noneMatch(i -> DiaryWords.is("says of", words.word(i)) || words.place(i) != null);
    }

    private static final int LONGEST_NOTE = 5;

    private static boolean saysOf(SentenceTokens words, int from) {
        return IntStream.range(from, Math.min(words.size(), from + VERB_REACH))
                .anyMatch(i -> DiaryWords.is("says of", words.word(i)));
    }

    private static final int VERB_REACH = 12;
}
