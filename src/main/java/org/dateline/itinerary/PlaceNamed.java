package org.dateline.itinerary;

import java.util.Optional;
import org.dateline.place.Place;

/** A place that was only taken from what was told before gives way to one of that country that is named. */
final class PlaceNamed implements PresenceRule {
    @Override
    public Optional<LeftOut> leavesOut(Presence presence, PresenceDays days) {
        return !presence.isBroad()
                        && Presences.isCarried(presence)
                        && days.on(presence.day()).stream().anyMatch(o -> isNamedElsewhere(o, presence.place()))
                ? Optional.of(LeftOut.by(LeftOut.Reason.PLACE_NAMED))
                : Optional.empty();
    }

    private static boolean isNamedElsewhere(Presence other, Place place) {
        return !other.isBroad()
                && !Presences.isCarried(other)
                && !Presences.same(other.place(), place)
                && other.place().sameCountry(place);
    }
}
