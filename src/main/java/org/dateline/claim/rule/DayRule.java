package org.dateline.claim.rule;

import org.dateline.claim.Grounded;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/** One way in which a clause of the traveller comes by its day. */
public interface DayRule {
    /**
     * The days, none where the rule doesn't apply.
     *
     * @param places where the clause is, as the place rules found it
     */
    Grounded<DateMention> find(ClauseAt at, Grounded<PlaceMention> places, Context context);
}
