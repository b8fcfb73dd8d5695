package org.dateline.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what goes on without a verb: "On to Lima, where …", "then back to Quito". */
final class OnwardWords implements PredicateRule {
    private static final int WHERE_REACH = 25;

    private final EnglishLexicon lists;

    OnwardWords(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** "To Lima, where she speaks, and to Quito on Monday": goes on with what stood before "where". */
    private static boolean isBackFromWhere(SentenceTokens words, int at) {
        boolean joined = words.word(at).equals("to")
                && words.word(at - 1).equals("and")
                && words.word(at - 2).equals(",");
        return joined && words.between(at - WHERE_REACH, at).contains("where");
    }

    @Override
    public @Nullable ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before) {
        boolean place = words.place(at + 1) != null || words.word(at + 1).equals("the") && words.place(at + 2) != null;
        if (place && isBackFromWhere(words, at)) {
            return ClausePredicate.verb(
                    at - 1, at - 1, new VerbForm("go", PredicateClass.TRAVEL, "TF", VerbForm.Tense.BASE, List.of()));
        }
        if (!words.word(at).equals("to") || !place || !lists.is("onward", words.word(at - 1))) {
            return null;
        }
        int first = at - 1;
        while (lists.is("onward", words.word(first - 1))) {
            first--;
        }
        boolean opens =
                first == 0 || !words.isWord(first - 1) || words.word(first - 1).equals("and");
        return opens
                ? ClausePredicate.verb(
                        first,
                        at - 1,
                        new VerbForm("go", PredicateClass.TRAVEL, "TF", VerbForm.Tense.PRESENT, List.of()))
                : null;
    }
}
