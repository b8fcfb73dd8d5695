package org.dateline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two readings of a trip. An event is the same in both when its id is; or else when it is told by most of
 * the sentences of one whose id is gone, so that a meeting which moves to another day is told as moved, and not as two.
 *
 * @param trip what changed of the trip as a whole
 * @param came events that are new, in their order
 * @param went events that are gone, in their order
 * @param changed events that are otherwise now, in their order
 */
public record Difference(
        List<Shift> trip, List<EventState> came, List<EventState> went, List<Change> changed, Articles articles) {
    public Difference {
        trip = List.copyOf(trip);
        came = List.copyOf(came);
        went = List.copyOf(went);
        changed = List.copyOf(changed);
    }

    /** Titles of the articles that only one of the readings has. */
    public record Articles(List<String> came, List<String> went) {
        public Articles {
            came = List.copyOf(came);
            went = List.copyOf(went);
        }
    }

    /** An event before and after. */
    public record Change(EventState before, EventState after, List<Shift> shifts) {
        public Change {
            shifts = List.copyOf(shifts);
        }

        /** Whether it is not only told by more or fewer sentences. */
        public boolean isOther() {
            return shifts.stream().anyMatch(shift -> shift.matter() != Shift.Matter.SOURCES);
        }
    }

    public static Difference of(TripState before, TripState after) {
        Map<String, EventState> earlier = new LinkedHashMap<>();
        before.events().forEach(event -> earlier.put(event.id(), event));
        Map<String, String> same = same(before.events(), after.events());
        List<EventState> came = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        for (EventState event : after.events()) {
            Optional<EventState> old = Optional.ofNullable(same.get(event.id())).map(earlier::remove);
            if (old.isEmpty()) {
                came.add(event);
                continue;
            }
            List<Shift> shifts = Shift.between(old.get(), event);
            if (!shifts.isEmpty()) {
                changed.add(new Change(old.get(), event, shifts));
            }
        }
        return new Difference(
                Shift.between(before, after),
                came,
                List.copyOf(earlier.values()),
                changed,
                new Articles(without(after, before), without(before, after)));
    }

    /** Whether both are the same. */
    public boolean isEmpty() {
        return trip.isEmpty()
                && came.isEmpty()
                && went.isEmpty()
                && changed.isEmpty()
                && articles.came().isEmpty()
                && articles.went().isEmpty();
    }

    private static List<String> without(TripState one, TripState other) {
        return one.articles().entrySet().stream()
                .filter(article -> !other.articles().containsKey(article.getKey()))
                .map(article -> article.getValue().isEmpty() ? article.getKey() : article.getValue())
                .toList();
    }

    /** An event that may be one of the earlier ones under another id. */
    private record Heir(String id, String of, int shared) {}

    /** The ids after, each with that before. */
    private static Map<String, String> same(List<EventState> before, List<EventState> after) {
        Map<String, EventState> gone = new LinkedHashMap<>();
        before.forEach(event -> gone.put(event.id(), event));
        Map<String, String> same = new HashMap<>();
        Set<EventState> fresh = new LinkedHashSet<>();
        for (EventState event : after) {
            if (gone.remove(event.id()) == null) {
                fresh.add(event);
            } else {
                same.put(event.id(), event.id());
            }
        }
        for (Heir heir : heirs(gone, fresh)) {
            if (gone.containsKey(heir.of()) && !same.containsKey(heir.id())) {
                same.put(heir.id(), heir.of());
                gone.remove(heir.of());
            }
        }
        return same;
    }

    private static List<Heir> heirs(Map<String, EventState> gone, Set<EventState> fresh) {
        Map<EventState.Statement, List<String>> tellers = new HashMap<>();
        gone.values()
                .forEach(event -> event.statements()
                        .forEach(statement -> tellers.computeIfAbsent(statement, key -> new ArrayList<>())
                                .add(event.id())));
        List<Heir> heirs = new ArrayList<>();
        for (EventState event : fresh) {
            Map<String, Integer> shared = new LinkedHashMap<>();
            event.statements()
                    .forEach(statement -> tellers.getOrDefault(statement, List.of())
                            .forEach(id -> shared.merge(id, 1, Integer::sum)));
            shared.forEach((of, count) -> {
                EventState old = gone.get(of);
                if (old != null
                        && old.kind().equals(event.kind())
                        && 2 * count > old.statements().size()) {
                    heirs.add(new Heir(event.id(), of, count));
                }
            });
        }
        heirs.sort(Comparator.comparingInt(Heir::shared)
                .reversed()
                .thenComparing(Heir::of)
                .thenComparing(Heir::id));
        return heirs;
    }
}
