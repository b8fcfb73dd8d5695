package org.dateline.claim.rule;

import org.dateline.claim.Grounded;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.place.PlaceMention;

/** One way in which a clause of the traveller comes by its place. */
public interface PlaceRule {
    /** The places, none where the rule doesn't apply. */
    Grounded<PlaceMention> find(ClauseAt at, Context context);
}
