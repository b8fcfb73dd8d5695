package org.dateline.time;

import java.util.List;
import java.util.Set;

/**
 * A word, number or mark as the grammar sees it: tokens that belong together ("Oct.", "p.m.", "26th", "17:54",
 * "twenty-six") are one.
 *
 * @param start offset in the text
 * @param end offset behind it
 * @param word in small letters, without a closing point
 * @param capital whether it opens with a capital
 * @param joined how it is joined to the one before
 * @param tags {@link Tag#bit}s
 * @param meaning what words.txt says of it
 * @param number value of the tags that come from the lexer
 * @param cues what cues.txt says of the word
 */
record Lexeme(
        int start,
        int end,
        String word,
        boolean capital,
        Joined joined,
        long tags,
        Words.Meaning meaning,
        double number,
        Set<Cues.Cue> cues) {
    Lexeme(
            int start,
            int end,
            String word,
            boolean capital,
            Joined joined,
            long tags,
            Words.Meaning meaning,
            double number) {
        this(
                start,
                end,
                word,
                capital,
                joined,
                tags,
                meaning,
                number,
                Cues.load().of(word));
    }

    /** What stands between a lexeme and the one before. */
    enum Joined {
        /** White space, or nothing. */
        NO,
        /** A hyphen: "third-quarter". */
        HYPHEN,
        /** A dash that touches both: "20–24". */
        DASH,
        /** A line or paragraph ends between them; no expression goes on over it. */
        BREAK
    }

    boolean is(Tag tag) {
        return (tags & tag.bit()) != 0;
    }

    int value(Tag tag) {
        return tag.fromLexer() ? (int) number : meaning.value(tag);
    }

    boolean isWord() {
        return is(Tag.LETTER);
    }

    /** The three numbers of a {@link Tag#SLASHDATE}, in their order. */
    List<Integer> numeric() {
        long packed = (long) number;
        return List.of((int) (packed / 1_000_000), (int) (packed / 10_000 % 100), (int) (packed % 10_000));
    }

    static double packNumeric(int first, int second, int year) {
        return first * 1_000_000d + second * 10_000d + year;
    }

    /** The same without its capital. */
    Lexeme asSmall() {
        return new Lexeme(start, end, word, false, joined, tags, meaning, number, cues);
    }

    Lexeme with(long moreTags, double value) {
        return new Lexeme(start, end, word, capital, joined, tags | moreTags, meaning, value, cues);
    }
}
