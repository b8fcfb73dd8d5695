package org.dateline.claim.rule;

import org.dateline.claim.Grounded;
import org.dateline.claim.Rule;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/** "Monday, March 4" above an item: the day of its schedule. */
public final class HeadingDays implements DayRule {
    @Override
    public Grounded<DateMention> find(ClauseAt at, Grounded<PlaceMention> places, Context context) {
        return at.schedule() && !at.headed()
                ? Grounded.of(context.state().scheduleDates(), Rule.HEADING)
                : Grounded.none();
    }
}
