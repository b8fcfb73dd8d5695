package org.dateline.claim.rule;

import org.dateline.claim.context.ClauseAt;

/** "Spoke by phone with Oram" takes being nowhere. */
public final class RemoteGuard implements ClauseGuard {
    @Override
    public boolean bars(ClauseAt at) {
        return RemoteWords.areIn(at.words(), at.clause().at(), at.clause().end());
    }
}
