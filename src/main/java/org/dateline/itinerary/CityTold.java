package org.dateline.itinerary;

import java.util.Optional;

/** "Was in Peru" beside "was in Lima" on one day says less. */
final class CityTold implements PresenceRule {
    @Override
    public Optional<LeftOut> leavesOut(Presence presence, PresenceDays days) {
        return presence.isBroad()
                        && days.on(presence.day()).stream()
                                .anyMatch(o -> !o.isBroad() && o.place().sameCountry(presence.place()))
                ? Optional.of(LeftOut.by(LeftOut.Reason.CITY_TOLD))
                : Optional.empty();
    }

    @Override
    public boolean holdsOfDecided() {
        return true;
    }
}
