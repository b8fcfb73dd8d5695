package org.dateline.claim.rule;

import org.dateline.claim.context.ClauseAt;
import org.dateline.sentence.Clause;
import org.dateline.sentence.VerbForm;

/** "…, waving" behind another clause says nothing of its own. */
public final class AsideGuard implements ClauseGuard {
    @Override
    public boolean bars(ClauseAt at) {
        Clause clause = at.clause();
        boolean bare = clause.places().isEmpty()
                && clause.dates().isEmpty()
                && clause.people().isEmpty();
        return at.index() > 0 && bare && !clause.nominal() && clause.tense() == VerbForm.Tense.ING;
    }
}
