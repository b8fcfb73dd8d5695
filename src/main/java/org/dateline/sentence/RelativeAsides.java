package org.dateline.sentence;

/** Tells clauses of a relative aside from those of the sentence that goes on behind it. */
public final class RelativeAsides {
    private static final EnglishLexicon LEXICON = EnglishLexicon.load();
    private static final int OPENING_WORDS = 4;
    private static final int LONGEST_WORDS = 20;

    private RelativeAsides() {}

    /** "Miller, who arrived on Sunday, laid a wreath": of another time than what goes on behind it. */
    public static boolean isAside(SentenceTokens words, Clause clause) {
        if (!isOpened(words, clause)) {
            return false;
        }
        for (int i = clause.at() + 1; i < Math.min(words.size() - 1, clause.at() + LONGEST_WORDS); i++) {
            boolean within = words.place(i + 1) != null
                    || words.is(i + 1, Word.AND); // "in Lima, Peru, and trained in Quito, is"
            if (words.is(i, Word.COMMA) && words.date(i) == null && !within) {
                return goesOn(words, i + 1);
            }
        }
        return false;
    }

    private static boolean isOpened(SentenceTokens words, Clause clause) {
        for (int i = clause.at() - 1; i >= Math.max(1, clause.at() - OPENING_WORDS); i--) {
            if (LEXICON.is("relative-person", words.word(i))) {
                return words.is(i - 1, Word.COMMA);
            }
        }
        return false;
    }

    /** Whether a verb may stand there whose subject stands before the aside. */
    private static boolean goesOn(SentenceTokens words, int at) {
        String word = words.word(at);
        boolean plain = words.isWord(at) && !words.isCapital(at) && !words.isCovered(at);
        return plain && (LEXICON.is("auxiliary", word) || !LEXICON.isFunctionWord(word) && !word.endsWith("ing"));
    }
}
