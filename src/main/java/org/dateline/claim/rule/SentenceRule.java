package org.dateline.claim.rule;

import java.util.List;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.context.Context;
import org.dateline.sentence.ParsedSentence;

/** Reads what a sentence claims beside its clauses. */
public interface SentenceRule {
    /** Whether it is only asked where nothing in the sentence has a place yet. */
    default boolean fillsIn() {
        return false;
    }

    /** The claims; what they say of the story's day and place is kept in the context. */
    List<ClaimDraft> claims(ParsedSentence sentence, Context context);
}
