package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.event.MergedEvent;

/** Presences by day and by event, so that each is compared with its own day alone. */
final class PresenceDays {
    private final NavigableMap<LocalDate, List<Presence>> byDay = new TreeMap<>();
    private final Map<MergedEvent, List<Presence>> byEvent = new IdentityHashMap<>();

    PresenceDays(List<Presence> all) {
        for (Presence presence : all) {
            byDay.computeIfAbsent(presence.day(), d -> new ArrayList<>()).add(presence);
            byEvent.computeIfAbsent(presence.event(), e -> new ArrayList<>()).add(presence);
        }
    }

    List<Presence> on(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    /** Whether something is told of days before and of days behind it. */
    boolean isWithin(LocalDate day) {
        return !byDay.isEmpty()
                && byDay.firstKey().isBefore(day)
                && byDay.lastKey().isAfter(day);
    }

    /** Those of the first day and on, before the last. */
    Stream<Presence> between(LocalDate first, LocalDate last) {
        return byDay.subMap(first, last).values().stream().flatMap(List::stream);
    }

    List<Presence> of(MergedEvent event) {
        return byEvent.getOrDefault(event, List.of());
    }
}
