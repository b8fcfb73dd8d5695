package org.dateline.itinerary;

import java.util.Optional;
import org.dateline.time.When;

/** A day that is told by itself says more than a longer stay; on its first and last day in a city, who comes or goes is elsewhere, too. */
final class ToldByItself implements PresenceRule {
    @Override
    public Optional<LeftOut> leavesOut(Presence presence, PresenceDays days) {
        return presence.stay()
                        && !isEndInCity(presence)
                        && days.on(presence.day()).stream().anyMatch(o -> !o.stay())
                ? Optional.of(LeftOut.by(LeftOut.Reason.TOLD_BY_ITSELF))
                : Optional.empty();
    }

    /** On the first and the last day of a stay in a city, who comes or goes is elsewhere, too. */
    private static boolean isEndInCity(Presence presence) {
        When when = presence.event().event().when();
        boolean end =
                when.first().equals(Optional.of(presence.day())) || when.last().equals(Optional.of(presence.day()));
        return end && !presence.isBroad() && when instanceof When.Interval;
    }
}
