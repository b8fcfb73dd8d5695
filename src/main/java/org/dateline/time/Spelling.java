package org.dateline.time;

import java.util.Set;
import org.dateline.article.Written;

/**
 * What of a word's {@link Lexeme} does not hang on where it stands.
 *
 * @param word in small letters
 * @param capital whether it opens with a capital
 * @param meaning what words.txt says of it
 * @param pointed the same with a point behind it
 * @param tags those of the meaning, and those that every word may have
 * @param cues what cues.txt says of it
 */
record Spelling(
        String word, boolean capital, Words.Meaning meaning, Words.Meaning pointed, long tags, Set<Cues.Cue> cues) {
    private static final Written.Note<Spelling> NOTE = new Written.Note<>(Spelling::find);

    static Spelling of(Written written) {
        return NOTE.of(written);
    }

    private static Spelling find(Written written) {
        String word = written.lower();
        boolean capital = written.isCapital();
        Words.Meaning meaning = Words.load().find(word, capital, false);
        Words.Meaning pointed = Words.load().find(word, capital, true);
        return new Spelling(
                word,
                capital,
                meaning,
                pointed,
                tags(word, capital, meaning),
                Cues.load().of(word));
    }

    /** All tags of a word that means this. */
    static long tags(String word, boolean capital, Words.Meaning meaning) {
        return meaning.tags() | Tag.LETTER.bit() | plural(word, capital) | name(capital, meaning);
    }

    private static long name(boolean capital, Words.Meaning meaning) {
        return capital && meaning.tags() == 0 ? Tag.NAME.bit() : 0;
    }

    private static long plural(String word, boolean capital) {
        boolean plural = !capital && word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? Tag.PLURAL.bit() : 0;
    }
}
