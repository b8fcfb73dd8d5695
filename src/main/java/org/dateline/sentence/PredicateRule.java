package org.dateline.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way by which a word heads a part of a sentence. */
interface PredicateRule {
    /**
     * The predicate at the token; null where this rule finds none.
     *
     * @param before those found before it in the sentence
     */
    @Nullable
    ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before);
}
