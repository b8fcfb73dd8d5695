package org.dateline.claim.rule;

import java.util.List;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.context.Context;

/** Makes claims of a clause whose places and days are found. */
public interface ClauseRule {
    List<ClaimDraft> claims(Found found, Context context);
}
