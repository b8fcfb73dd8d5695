package org.dateline.itinerary;

import java.time.LocalDate;
import org.dateline.claim.Assertion;
import org.dateline.claim.EventKind;
import org.dateline.event.MergedEvent;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;

/**
 * The traveller at a place on a day.
 *
 * @param place where a stop is made: a city, or a country or region where no city is told
 * @param stay whether it is one day of a longer stay ("from 20 to 23 May in Peru")
 */
record Presence(LocalDate day, Place place, MergedEvent event, boolean stay) {
    boolean isBroad() {
        return isBroad(place);
    }

    static boolean isBroad(Place place) {
        return place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.REGION;
    }

    /** Whether a person decided on its event: no rule on what is likelier holds against that. */
    boolean isDecided() {
        return event.event().isDecided();
    }

    EventKind kind() {
        return event.event().kind();
    }

    /** How sure the event is, times the independent sources that tell of it. */
    double weight() {
        return event.event().confidence()
                * event.assertions().stream().map(Assertion::source).distinct().count();
    }
}
