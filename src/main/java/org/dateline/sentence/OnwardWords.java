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
        boolean joined = words.is(at, Word.TO) && words.is(at - 1, Word.AND) && words.is(at - 2, Word.COMMA);
        return joined && words.has(at - WHERE_REACH, at, Word.WHERE);
    }

    @Override
    public @Nullable ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before) {
        boolean place = words.place(at + 1) != null || words.is(at + 1, Word.THE) && words.place(at + 2) != null;
        if (place && isBackFromWhere(words, at)) {
            return ClausePredicate.verb(at - 1, at - 1, VerbForm.of(PredicateClass.TRAVEL, "TF", VerbForm.Tense.BASE));
        }
        if (!words.is(at, Word.TO) || !place || !lists.is("onward", words.word(at - 1))) {
            return null;
        }
        int first = at - 1;
        while (lists.is("onward", words.word(first - 1))) {
            first--;
        }
        boolean opens = first == 0 || !words.isWord(first - 1) || words.is(first - 1, Word.AND);
        boolean it = words.is(first - 3, Word.IT) && words.is(first - 1, Word.POSSESSIVE);
        if (it || words.is(first - 2, Word.IT) && lists.is("is", words.word(first - 1))) {
            int group = it ? first - 3 : first - 2; // "then it's on to Lima"
            return ClausePredicate.verb(
                    group, at - 1, VerbForm.of(PredicateClass.TRAVEL, "TF", VerbForm.Tense.PRESENT));
        }
        return opens
                ? ClausePredicate.verb(first, at - 1, VerbForm.of(PredicateClass.TRAVEL, "TF", VerbForm.Tense.PRESENT))
                : null;
    }
}
