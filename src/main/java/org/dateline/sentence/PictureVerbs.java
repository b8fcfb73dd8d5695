package org.dateline.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a picture shows: "this photo taken on Friday shows Miller in Lima" has her there on Friday. */
final class PictureVerbs implements PredicateRule {
    private final EnglishLexicon lists;

    PictureVerbs(EnglishLexicon lists) {
        this.lists = lists;
    }

    @Override
    public @Nullable ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before) {
        return lists.is("shows", words.word(at)) && isPictureBefore(words, at)
                ? ClausePredicate.verb(0, at, VerbForm.of(PredicateClass.VISIT, "A", VerbForm.Tense.PAST))
                : null;
    }

    private boolean isPictureBefore(SentenceTokens words, int at) {
        for (int i = 0; i < at; i++) {
            if (lists.is("showing picture", words.word(i))) {
                return true;
            }
        }
        return false;
    }
}
