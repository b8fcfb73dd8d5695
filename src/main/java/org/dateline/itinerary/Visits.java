package org.dateline.itinerary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.place.Place;

/**
 * What a trip visits, told apart from where it sets out and comes back to: of Washington, Lima, Quito and Washington the
 * second and third.
 *
 * @param from where the trip sets out, where that is told; empty where its first stop is visited like the others
 * @param stops visited, in order
 */
public record Visits(Optional<Place> from, List<Stop> stops) {
    public Visits {
        stops = List.copyOf(stops);
    }

    /** Stops that were called off count only where no other is left. */
    public static Visits of(List<Stop> stops, List<Event> events) {
        List<Stop> held = held(stops, new Certainty(stops, events));
        if (held.size() < 2 || !isLeft(held.get(0), events)) {
            return new Visits(Optional.empty(), held);
        }
        Stop home = held.get(0);
        int last = held.size() - 1;
        boolean returns =
                last > 1 && Presences.same(home.place(), held.get(last).place());
        return new Visits(Optional.of(home.place()), held.subList(1, returns ? last : held.size()));
    }

    private static List<Stop> held(List<Stop> stops, Certainty certainty) {
        List<Stop> held = stops.stream()
                .filter(stop -> certainty.of(stop) != Status.CANCELLED)
                .toList();
        return held.isEmpty() ? stops : held;
    }

    /** Codes of the countries, in order; that of home only where no other is visited. */
    public Set<String> countries() {
        Set<String> codes = new LinkedHashSet<>();
        stops.forEach(stop -> stop.place().country().ifPresent(codes::add));
        Optional<String> home = from.flatMap(Place::country);
        if (codes.size() > 1) {
            home.ifPresent(codes::remove);
        }
        return codes;
    }

    /** Whether all that is told of the first stop is that it is left, or that and what comes before on the same day. */
    private static boolean isLeft(Stop stop, List<Event> events) {
        Set<String> ids = Set.copyOf(stop.events());
        List<EventKind> kinds = events.stream()
                .filter(event -> ids.contains(event.id()))
                .map(Event::kind)
                .toList();
        return stop.days().size() < 2 && kinds.contains(EventKind.DEPARTURE) && !kinds.contains(EventKind.ARRIVAL);
    }
}
