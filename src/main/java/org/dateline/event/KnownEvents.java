package org.dateline.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dateline.claim.Assertion;
import org.dateline.person.Traveller;

/**
 * Events by the claims that they were written of, kept for who reads much the same trip again and again: most events of a trip
 * as it was yesterday are those of today. For several threads.
 */
public final class KnownEvents {
    /** What an event follows from: its claims stand in the order of their articles, which so needs no part here. */
    private record Written(Traveller traveller, List<Assertion> group) {}

    private final Optional<Map<Written, MergedEvent>> known;

    private KnownEvents(Optional<Map<Written, MergedEvent>> known) {
        this.known = known;
    }

    /** Keeps nothing: for a trip that is read once. */
    public static KnownEvents none() {
        return new KnownEvents(Optional.empty());
    }

    public static KnownEvents keeping() {
        return new KnownEvents(Optional.of(new ConcurrentHashMap<>()));
    }

    MergedEvent of(Traveller traveller, List<Assertion> group, Supplier<MergedEvent> write) {
        return known.map(events ->
                        events.computeIfAbsent(new Written(traveller, List.copyOf(group)), key -> write.get()))
                .orElseGet(write);
    }
}
