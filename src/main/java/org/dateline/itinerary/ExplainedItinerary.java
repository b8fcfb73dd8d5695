package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.MergedEvent;
import org.dateline.event.Reason;

/**
 * An itinerary with how it came to be.
 *
 * @param events as merged, in the order of the itinerary's
 * @param placements by event in that order, then day
 * @param around by id of an event, what the days around say of it
 * @param first first day of the trip's run of days; what lies well outside is history or another trip
 * @param last last day of that run
 * @param cut the day on which the trip is told to be broken off
 */
public record ExplainedItinerary(
        Itinerary itinerary,
        List<MergedEvent> events,
        List<Placement> placements,
        Map<String, Set<Reason>> around,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<LocalDate> cut) {
    public ExplainedItinerary {
        events = List.copyOf(events);
        placements = List.copyOf(placements);
        around = Map.copyOf(around);
    }
}
