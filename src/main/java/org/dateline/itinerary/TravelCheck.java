package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.event.Conflict;
import org.dateline.event.Event;

/** Tells of places too far apart for one day. */
final class TravelCheck {
    /** What an airliner covers, with the way to and from it, in the hours that a day leaves for it. */
    private static final double KM_A_DAY = 15_000;

    private final Map<LocalDate, List<Stop>> byDay = new HashMap<>();

    /**
     * @param stops of the trip, in order
     */
    TravelCheck(List<Stop> stops) {
        for (Stop stop : stops) {
            stop.days()
                    .forEach(day ->
                            byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(stop));
        }
    }

    /** The event, with a conflict where its day has too much of travel. */
    Event check(Event event) {
        if (event.related() || event.when().day().isEmpty()) {
            return event;
        }
        double km = 0;
        List<String> names = new ArrayList<>();
        Stop last = null;
        boolean concerned = false;
        for (Stop stop : byDay.getOrDefault(event.when().day().get(), List.of())) {
            km += last == null ? 0 : last.place().distanceKm(stop.place());
            last = stop;
            names.add(stop.place().name());
            concerned |= stop.events().contains(event.id());
        }
        return concerned && km > KM_A_DAY ? event.with(new Conflict.TooFar(names, km)) : event;
    }
}
