package org.dateline.itinerary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.claim.Status;
import org.dateline.event.Conflict;
import org.dateline.event.Event;

/** How sure a trip's stops and legs are, so that nobody draws a plan like what happened. */
public final class Certainty {
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, Stop> stops = new HashMap<>();

    public Certainty(List<Stop> stops, List<Event> events) {
        events.forEach(event -> this.events.put(event.id(), event));
        stops.forEach(stop -> this.stops.put(stop.id(), stop));
    }

    public static Certainty of(Itinerary itinerary) {
        return new Certainty(itinerary.stops(), itinerary.events());
    }

    /** As sure as the surest of what is told of it; a stop of which nothing is told is possible. */
    public Status of(Stop stop) {
        return told(stop).stream().map(Event::status).min(Status::compareTo).orElse(Status.POSSIBLE);
    }

    /** A way is as sure as the stop that it leads to. */
    public Status of(Leg leg) {
        Stop to = stops.get(leg.to());
        return to == null ? Status.POSSIBLE : of(to);
    }

    /** Whether the way to or from this stop is one that no sentence supports. */
    public boolean isDetour(Stop stop) {
        return told(stop).stream()
                .flatMap(event -> event.conflicts().stream())
                .anyMatch(Conflict.Detour.class::isInstance);
    }

    private List<Event> told(Stop stop) {
        return stop.events().stream().map(events::get).filter(Objects::nonNull).toList();
    }
}
