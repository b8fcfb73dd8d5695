package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.event.MergedEvent;

/**
 * An itinerary with how it came to be.
 *
 * @param events as merged, in the order of the itinerary's
 * @param placements by event in that order, then day
 * @param first first day of the trip's run of days; what lies well outside is history or another trip
 * @param last last day of that run
 * @param cut the day on which the trip is told to be broken off
 */
public record ExplainedItinerary(
        Itinerary itinerary,
        List<MergedEvent> events,
        List<Placement> placements,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<LocalDate> cut) {
    public ExplainedItinerary {
        events = List.copyOf(events);
        placements = List.copyOf(placements);
    }
}
