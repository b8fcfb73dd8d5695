package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.event.Event;
import org.dateline.event.EventKind;
import org.dateline.event.Status;

/**
 * Which events are wanted; an empty set wants all.
 *
 * @param countries ISO 3166-1 alpha-2
 * @param related whether events are wanted that are not part of the trip
 */
public record EventFilter(Set<EventKind> kinds, Set<String> countries, Set<Status> statuses, boolean related) {
    public static final EventFilter ALL = new EventFilter(Set.of(), Set.of(), Set.of(), true);

    public EventFilter {
        kinds = Set.copyOf(kinds);
        countries = Set.copyOf(countries);
        statuses = Set.copyOf(statuses);
    }

    /**
     * The filter as an address has it: {@code ?kind=meeting,summit&country=JP}; empty where all are wanted. The same
     * filter gives the same text.
     */
    public String query() {
        List<String> parts = new ArrayList<>();
        add("kind", kinds.stream().map(Notation::name), parts);
        add("country", countries.stream(), parts);
        add("status", statuses.stream().map(Notation::name), parts);
        if (!related) {
            parts.add("related=false");
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(String name, Stream<String> values, List<String> parts) {
        String joined = values.sorted().collect(Collectors.joining(","));
        if (!joined.isEmpty()) {
            parts.add(name + "=" + joined);
        }
    }

    public boolean accepts(Event event) {
        return (kinds.isEmpty() || kinds.contains(event.kind()))
                && (statuses.isEmpty() || statuses.contains(event.status()))
                && (related || !event.related())
                && (countries.isEmpty()
                        || event.place()
                                .flatMap(place -> place.country())
                                .filter(countries::contains)
                                .isPresent());
    }
}
