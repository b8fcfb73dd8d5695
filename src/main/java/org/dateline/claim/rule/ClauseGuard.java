package org.dateline.claim.rule;

import org.dateline.claim.context.ClauseAt;

/** Bars clauses that tell of no whereabouts. */
public interface ClauseGuard {
    boolean bars(ClauseAt at);
}
