package org.dateline.sentence;

/** "Opened the Rowing Centre, Lima", "a wing of the School of Nursing, Lima": the town behind a house's name is where the house is. */
final class HouseTowns {
    private static final int LONGEST_NAME = 9;

    private final EnglishLexicon lists;

    HouseTowns(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** Where the house's name begins that ends before the comma; -1 where no house's does. */
    int house(SentenceTokens words, int comma) {
        if (!words.is(comma, Word.COMMA) || !words.isCapital(comma - 1) || words.person(comma - 1) != null) {
            return -1;
        }
        int first = -1;
        for (int i = comma - 1; i >= Math.max(0, comma - LONGEST_NAME) && isInName(words, i); i--) {
            boolean noun = words.isCapital(i) && lists.placesOfWork().contains(words.word(i));
            first = noun || first >= 0 && words.isCapital(i) ? i : first;
        }
        return first;
    }

    private boolean isInName(SentenceTokens words, int at) {
        return words.isCapital(at)
                || words.is(at, Word.OF)
                || words.is(at, Word.AND)
                || words.is(at, Word.POSSESSIVE)
                || lists.is("apostrophe", words.word(at))
                || lists.is("determiner", words.word(at)) && words.is(at - 1, Word.OF);
    }

    /** Whether the verb is of what is done where the house stands: opening it, not praising it. */
    static boolean isDoneThere(ClausePredicate head) {
        return head.sense().isPresence() && head.sense() != PredicateClass.ACT;
    }
}
