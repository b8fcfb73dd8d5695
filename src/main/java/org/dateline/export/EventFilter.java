package org.dateline.export;

import java.util.Set;
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
