package org.dateline.itinerary;

import java.util.Optional;
import org.dateline.place.PlaceKind;

/** "Was in Peru" beside "was in Loreto" on one day says less. */
final class RegionTold implements PresenceRule {
    @Override
    public Optional<LeftOut> leavesOut(Presence presence, PresenceDays days) {
        return presence.place().kind() == PlaceKind.COUNTRY
                        && days.on(presence.day()).stream()
                                .anyMatch(o -> o.place().kind() == PlaceKind.REGION
                                        && o.place().sameCountry(presence.place()))
                ? Optional.of(LeftOut.by(LeftOut.Reason.REGION_TOLD))
                : Optional.empty();
    }

    @Override
    public boolean holdsOfDecided() {
        return true;
    }
}
