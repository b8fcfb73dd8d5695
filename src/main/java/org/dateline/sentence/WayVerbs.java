package org.dateline.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds verbs that lead somewhere only by what stands beside them: "made her way to Lima", "the tour hits Lima". */
final class WayVerbs implements PredicateRule {
    private static final int OWNER_REACH = 4;

    private final EnglishLexicon lists;
    private final VerbGroup verbGroup;

    WayVerbs(EnglishLexicon lists) {
        this.lists = lists;
        this.verbGroup = new VerbGroup(lists);
    }

    @Override
    public @Nullable ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before) {
        String word = words.word(at);
        boolean way =
                lists.is("makes way", word) && lists.is("possessive", words.word(at + 1)) && words.is(at + 2, Word.WAY);
        if (way) {
            int group = verbGroup.start(words, at);
            return ClausePredicate.verb(
                    group, at + 2, VerbForm.of(PredicateClass.TRAVEL, "TFA", tense(words, at, group)));
        }
        if (words.place(at + 1) == null || !lists.is("hits", word)) {
            return null;
        }
        int group = verbGroup.start(words, at);
        return isTour(words, group)
                ? ClausePredicate.verb(group, at, VerbForm.of(PredicateClass.VISIT, "O", tense(words, at, group)))
                : null;
    }

    /** Whether a tour, and no storm, is what hits. */
    private boolean isTour(SentenceTokens words, int group) {
        for (int i = group - 1; i >= Math.max(0, group - OWNER_REACH); i--) {
            if (lists.tripNouns().contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    private VerbForm.Tense tense(SentenceTokens words, int at, int group) {
        String word = words.word(at);
        if (group < at && lists.is("lets-base", words.word(at - 1))) {
            return VerbForm.Tense.BASE;
        }
        boolean present = word.endsWith("s") && group == at;
        return word.endsWith("ing") ? VerbForm.Tense.ING : present ? VerbForm.Tense.PRESENT : VerbForm.Tense.PAST;
    }
}
