package org.dateline.itinerary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.event.Confidence;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.dateline.event.Reason;

/** How sure events are once it is known what is told of the days around them. */
final class Sureness {
    private final Map<String, Set<Reason>> around = new HashMap<>();

    /**
     * @param told all that events tell of days at places; of a stay the first day counts
     */
    Sureness(List<Presence> told, Around days) {
        for (Presence presence : told) {
            around.computeIfAbsent(presence.event().event().id(), id -> days.reasons(presence));
        }
    }

    /** By id of an event, what the days around say of it. */
    Map<String, Set<Reason>> around() {
        return around;
    }

    /** All of them, each as sure as that makes it. */
    List<MergedEvent> all(List<MergedEvent> events) {
        return events.stream()
                .map(event -> event.with(of(event, event.event())))
                .toList();
    }

    /** The event, as sure as that makes it; what a person decided stays as sure as it is. */
    Event of(MergedEvent merged, Event event) {
        Set<Reason> more = around.getOrDefault(event.id(), Set.of());
        if (more.isEmpty() || event.isDecided()) {
            return event;
        }
        Set<Reason> all = Confidence.reasons(merged.assertions(), merged.event());
        all.addAll(more);
        return event.edit()
                .confidence(Confidence.of(all, Confidence.voice(merged.assertions())))
                .event();
    }
}
