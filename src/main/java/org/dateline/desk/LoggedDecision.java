package org.dateline.desk;

import org.dateline.decision.Decision;

/**
 * A decision of a trip's history.
 *
 * @param version of the trip once it was taken: 1 for the first
 * @param account the id of who took it; its name is in the decision
 */
public record LoggedDecision(int version, Decision decision, String account) {}
