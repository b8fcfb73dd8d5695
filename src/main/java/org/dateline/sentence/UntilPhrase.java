package org.dateline.sentence;

/** Tells the day on which a stay ends: "until Friday", "until the day of her funeral on Friday". */
public final class UntilPhrase {
    private static final int REACH = 8;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private UntilPhrase() {}

    /** Whether the day that begins at the token is the last of a stay. */
    public static boolean opens(SentenceTokens words, int day) {
        return LISTS.is("until", words.word(day - 1)) || isLong(words, day);
    }

    /** Whether "until the morning of" or the like stands before it. */
    static boolean isLong(SentenceTokens words, int day) {
        for (int i = day - 1; i > Math.max(0, day - REACH) && words.isWord(i); i--) {
            if (LISTS.is("until", words.word(i))) {
                return words.is(i + 1, Word.THE) && LISTS.is("part of a day", words.word(i + 2));
            }
        }
        return false;
    }
}
