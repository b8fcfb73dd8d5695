package org.dateline.sentence;

import java.util.stream.IntStream;

/** Knows what is told as over by the time of which a text tells: "we had been in Lima", "has visited Peru", but not "had lunch". */
public final class Perfects {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** Farther behind, what is told is something else. */
    private static final int REACH = 40;

    /** What may stand between: "had never before been". */
    private static final int BETWEEN = 3;

    private static final int SHORTEST = 4;

    private Perfects() {}

    /** Whether a form of "have" with a participle stands before this token in its sentence. */
    public static boolean stands(SentenceTokens words, int before) {
        int end = Math.min(before, words.size());
        return IntStream.range(Math.max(0, end - REACH), end)
                .anyMatch(i -> LISTS.is("told as over", words.word(i)) && isParticipleBehind(words, i, end));
    }

    private static boolean isParticipleBehind(SentenceTokens words, int have, int end) {
        for (int i = have + 1; i <= Math.min(have + BETWEEN, end - 1); i++) {
            String word = words.word(i);
            if (LISTS.is("determiner", word) || LISTS.is("preposition", word)) {
                return false;
            }
            boolean ending = word.length() > SHORTEST
                    && LISTS.list("ends a participle").stream().anyMatch(word::endsWith);
            if (ending || Word.BEEN.is(word) || LISTS.isFinite(word)) {
                return true;
            }
        }
        return false;
    }
}
