package org.dateline.claim;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.When;

/** Tells times by the clock of their place: who lands in Tokyo at 11 p.m. GMT is there at 8 on the next morning. */
public final class PlaceClock {
    private PlaceClock() {}

    /** The same moment by the place's clock; as it stands where the text names no clock, or the place has several. */
    public static When at(When when, Optional<Place> place) {
        if (!(when instanceof When.Day day) || day.offset().isEmpty()) {
            return when;
        }
        return place.filter(known -> known.kind() == PlaceKind.CITY || known.kind() == PlaceKind.VENUE)
                .flatMap(Place::timezone)
                .flatMap(PlaceClock::zone)
                .<When>map(day::in)
                .orElse(when);
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknownZone) {
            return Optional.empty();
        }
    }
}
