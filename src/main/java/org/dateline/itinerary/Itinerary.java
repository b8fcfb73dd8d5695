package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.event.Event;

/**
 * The trip: where the traveller stops, how the stops are joined, what happens, and what else the articles tell of.
 *
 * @param title "Ada Miller in Peru, Chile and Spain"
 * @param traveller who travels; empty where the articles don't tell
 * @param start first day that the articles support
 * @param stops in order of time
 * @param legs in the order of the stops
 * @param events in the order in which they happen, undated last; those of the trip and related ones
 */
public record Itinerary(
        String title,
        Optional<String> traveller,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        List<Stop> stops,
        List<Leg> legs,
        List<Event> events) {
    public Itinerary {
        stops = List.copyOf(stops);
        legs = List.copyOf(legs);
        events = List.copyOf(events);
    }

    /** The same trip under another title. */
    public Itinerary withTitle(String other) {
        return new Itinerary(other, traveller, start, end, stops, legs, events);
    }
}
