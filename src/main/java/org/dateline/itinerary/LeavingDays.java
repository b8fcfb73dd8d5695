package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.EventKind;
import org.dateline.event.Bare;
import org.dateline.event.Event;
import org.dateline.place.Place;
import org.dateline.time.Precision;

/** "Stays in Lima" on the day on which the traveller, there since the day before, goes on to Cusco: that day Lima is left. */
final class LeavingDays {
    private static final double SURE = 0.9;

    private LeavingDays() {}

    static void tell(Retelling told) {
        for (Event event : told.events()) {
            if (told.isFree(event)
                    && event.when().precision() == Precision.DAY
                    && told.bare(event).filter(Bare::isThere).isPresent()
                    && told.stopsOf(event).stream().anyMatch(i -> isLeft(told, event, i))) {
                Event left = event.edit().kind(EventKind.DEPARTURE).event();
                told.put(told.titled(left, Bare.LEAVES));
            }
        }
    }

    /** Whether the stop ends on the event's day, on which the next begins that goes on for another day, or ends the trip. */
    private static boolean isLeft(Retelling told, Event event, int number) {
        List<Stop> stops = told.stops();
        LocalDate day = event.when().day().orElseThrow();
        Stop stop = stops.get(number);
        if (number + 1 >= stops.size() || !isAt(event, stop) || !ends(stop, day)) {
            return false;
        }
        Stop next = stops.get(number + 1);
        boolean comesBack = number + 2 < stops.size()
                && Presences.same(stops.get(number + 2).place(), stop.place())
                && stops.get(number + 2).days().get(0).isBefore(day.plusDays(2));
        return !comesBack
                && next.days().get(0).equals(day)
                && !MoreExact.isWithin(next.place(), stop.place())
                && (next.days().contains(day.plusDays(1)) || arrives(told, number + 1, day));
    }

    private static boolean isAt(Event event, Stop stop) {
        Place place = event.place().orElseThrow();
        return Presences.same(place, stop.place()) || Presence.isBroad(place) && place.sameCountry(stop.place());
    }

    private static boolean ends(Stop stop, LocalDate day) {
        return stop.days().get(stop.days().size() - 1).equals(day)
                && stop.days().contains(day.minusDays(1));
    }

    /** Whether it is told that the traveller comes there; surely, where the trip goes on from there. */
    private static boolean arrives(Retelling told, int number, LocalDate day) {
        double least = number + 1 == told.stops().size() ? 0 : SURE;
        return told.at(number)
                .filter(event -> event.when().day().equals(Optional.of(day)))
                .filter(event -> event.confidence() >= least)
                .anyMatch(event -> event.kind() == EventKind.ARRIVAL || event.kind() == EventKind.TRAVEL);
    }
}
