package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.claim.Assertion;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.person.Traveller;
import org.dateline.time.When;

/**
 * Joins claims that tell of the same event. The result does not depend on the order of the claims.
 *
 * <p>Claims are blocked by day: those of one day are joined where {@link SameEvent} says so, then those without a day
 * are given to the one group that they fit, and stay apart where several do.
 */
public final class EventMerger {
    private EventMerger() {}

    /**
     * The events that the claims tell of, by time and id; those without a date last. A claim given twice counts once.
     *
     * @param articles the order of articles by their ids, in which what is equal otherwise is told
     * @param known what was written before
     */
    public static List<MergedEvent> merge(
            List<Assertion> claims, Traveller traveller, Comparator<String> articles, KnownEvents known) {
        Comparator<Assertion> order = order(articles);
        List<Assertion> sorted = WeekdayChoice.resolve(
                        claims.stream().distinct().toList())
                .stream()
                .sorted(order)
                .toList();
        List<List<Assertion>> groups = new ArrayList<>();
        List<Assertion> trip = sorted.stream().filter(Assertion::ofTrip).toList();
        List<Assertion> cancelled = trip.stream()
                .filter(a -> a.claim().status() == Status.CANCELLED)
                .toList();
        List<Assertion> standing = trip.stream()
                .filter(a -> a.claim().status() != Status.CANCELLED)
                .toList();
        groups.addAll(byDay(standing));
        DayDisagreements.join(groups);
        attachUndated(standing, groups);
        List<List<Assertion>> calledOff = new ArrayList<>();
        Cancellations.apply(cancelled, groups, calledOff);
        groups.addAll(calledOff);
        groups.addAll(related(sorted.stream().filter(a -> !a.ofTrip()).toList()));
        groups.forEach(group -> group.sort(order));
        return EventWriter.write(groups, traveller, articles, known);
    }

    private static Comparator<Assertion> order(Comparator<String> articles) {
        return Comparator.<Assertion, String>comparing(a -> a.claim().article(), articles)
                .thenComparing(a -> a.claim().span())
                .thenComparing(Assertion::order)
                .thenComparing(a -> a.claim().when().edtf())
                .thenComparing(a -> a.claim().place().map(p -> p.name()).orElse(""))
                .thenComparing(a -> a.claim().kind())
                .thenComparing(a -> a.claim().status())
                .thenComparing(Assertion::toString);
    }

    private static List<List<Assertion>> byDay(List<Assertion> assertions) {
        Map<LocalDate, List<Assertion>> days = new TreeMap<>();
        for (Assertion assertion : assertions) {
            assertion
                    .claim()
                    .when()
                    .day()
                    .ifPresent(day ->
                            days.computeIfAbsent(day, d -> new ArrayList<>()).add(assertion));
        }
        List<List<Assertion>> groups = new ArrayList<>();
        days.values().forEach(day -> groups.addAll(join(day)));
        return groups;
    }

    /** Joins what is the same, directly or through a third. */
    static List<List<Assertion>> join(List<Assertion> assertions) {
        int[] root = new int[assertions.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        Map<EventKind, List<Integer>> byKind = new EnumMap<>(EventKind.class);
        for (int i = 0; i < root.length; i++) {
            byKind.computeIfAbsent(assertions.get(i).claim().kind(), k -> new ArrayList<>())
                    .add(i);
        }
        for (int i = 0; i < root.length; i++) {
            for (Map.Entry<EventKind, List<Integer>> kind : byKind.entrySet()) {
                if (!SameEvent.sameKind(assertions.get(i).claim().kind(), kind.getKey())) {
                    continue;
                }
                for (int j : kind.getValue()) {
                    if (j < i
                            && find(root, i) != find(root, j)
                            && isPlaced(assertions.get(i)) == isPlaced(assertions.get(j))
                            && SameEvent.same(assertions.get(i), assertions.get(j))) {
                        int one = find(root, i);
                        int two = find(root, j);
                        root[Math.max(one, two)] = Math.min(one, two);
                    }
                }
            }
        }
        Map<Integer, List<Assertion>> groups = new TreeMap<>();
        for (int i = 0; i < root.length; i++) {
            groups.computeIfAbsent(find(root, i), r -> new ArrayList<>()).add(assertions.get(i));
        }
        return withPlaceless(new ArrayList<>(groups.values()));
    }

    /** Gives claims without a place to the one group that they fit, so that they never join two places. */
    private static List<List<Assertion>> withPlaceless(List<List<Assertion>> groups) {
        List<List<Assertion>> placed = new ArrayList<>();
        List<List<Assertion>> left = new ArrayList<>();
        for (List<Assertion> group : groups) {
            (isPlaced(group.get(0)) ? placed : left).add(group);
        }
        List<List<Assertion>> apart = new ArrayList<>();
        for (List<Assertion> group : left) {
            List<List<Assertion>> fitting = placed.stream()
                    .filter(other -> other.stream().anyMatch(a -> SameEvent.same(a, group.get(0))))
                    .toList();
            if (fitting.size() == 1) {
                fitting.get(0).addAll(group);
            } else {
                apart.add(group);
            }
        }
        placed.addAll(apart);
        return placed;
    }

    private static boolean isPlaced(Assertion assertion) {
        return assertion.claim().place().isPresent();
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** Gives claims without a day to the one group they fit; joins the rest among themselves. */
    private static void attachUndated(List<Assertion> assertions, List<List<Assertion>> groups) {
        Map<EventKind, GroupsByCountry> byKind = byKind(List.copyOf(groups));
        Map<String, List<Assertion>> left = new TreeMap<>();
        Map<List<Assertion>, List<Assertion>> additions = new IdentityHashMap<>();
        for (Assertion assertion : assertions) {
            if (assertion.claim().when().day().isPresent()) {
                continue;
            }
            List<List<Assertion>> fitting = fitting(assertion, byKind);
            EventKind kind = assertion.claim().kind();
            boolean move = kind == EventKind.ARRIVAL || kind == EventKind.TRAVEL || kind == EventKind.VISIT;
            List<Assertion> others = fitting.size() == 1 || move && !fitting.isEmpty()
                    ? additions.computeIfAbsent(fitting.get(0), group -> new ArrayList<>())
                    : left.computeIfAbsent(assertion.claim().when().edtf(), when -> new ArrayList<>());
            others.add(assertion);
        }
        additions.forEach(List::addAll);
        left.values().forEach(block -> groups.addAll(join(block)));
    }

    private static Map<EventKind, GroupsByCountry> byKind(List<List<Assertion>> groups) {
        Map<EventKind, List<List<Assertion>>> ofKind = new EnumMap<>(EventKind.class);
        for (List<Assertion> group : groups) {
            group.stream()
                    .map(a -> a.claim().kind())
                    .distinct()
                    .forEach(kind ->
                            ofKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(group));
        }
        Map<EventKind, GroupsByCountry> byKind = new EnumMap<>(EventKind.class);
        ofKind.forEach((kind, all) -> byKind.put(kind, new GroupsByCountry(all)));
        return byKind;
    }

    /** The groups that a claim without a day may belong to, those of the first days first. */
    private static List<List<Assertion>> fitting(Assertion assertion, Map<EventKind, GroupsByCountry> byKind) {
        return byKind.entrySet().stream()
                .filter(entry ->
                        SameEvent.sameKind(entry.getKey(), assertion.claim().kind()))
                .flatMap(entry -> entry.getValue().near(assertion.claim().place()).stream())
                .filter(distinct())
                .filter(group -> group.stream()
                        .filter(other -> isPlaced(other) == isPlaced(assertion) || !isPlaced(assertion))
                        .anyMatch(other -> attaches(assertion, other)))
                .sorted(Comparator.comparing(EventMerger::firstDay))
                .toList();
    }

    /** Passes each group once; groups are told apart by identity. */
    private static Predicate<List<Assertion>> distinct() {
        Set<List<Assertion>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return seen::add;
    }

    /** A claim without a day belongs to an event only by what it names: the same people or a named occasion, at a place that fits. */
    private static boolean attaches(Assertion undated, Assertion dated) {
        boolean unplaced = undated.claim().place().isEmpty()
                && undated.claim().participants().isEmpty();
        boolean range = undated.claim().when().first().isPresent();
        boolean visit = undated.claim().kind() == EventKind.VISIT;
        return !unplaced
                && !(range && visit)
                && !narrows(undated, dated)
                && undated.claim().when().overlaps(dated.claim().when())
                && SameEvent.same(undated, dated);
    }

    /** A city without a day says nothing of where in its country a day was spent. */
    private static boolean narrows(Assertion undated, Assertion dated) {
        return undated.claim().place().isPresent()
                && dated.claim().place().isPresent()
                && !SameEvent.isBroad(undated.claim().place().get())
                && SameEvent.isBroad(dated.claim().place().get());
    }

    private static List<List<Assertion>> related(List<Assertion> assertions) {
        Map<String, List<Assertion>> byWhen = new TreeMap<>();
        for (Assertion assertion : assertions) {
            byWhen.computeIfAbsent(assertion.claim().when().edtf(), w -> new ArrayList<>())
                    .add(assertion);
        }
        List<List<Assertion>> groups = new ArrayList<>();
        for (List<Assertion> block : byWhen.values()) {
            Map<String, List<Assertion>> byQuote = new TreeMap<>();
            block.forEach(a -> byQuote.computeIfAbsent(a.claim().quote(), q -> new ArrayList<>())
                    .add(a));
            groups.addAll(byQuote.values());
        }
        return groups;
    }

    private static LocalDate firstDay(List<Assertion> group) {
        return group.stream()
                .flatMap(a -> a.claim().when().first().stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    static Optional<When> day(List<Assertion> group) {
        return group.stream()
                .map(a -> a.claim().when())
                .filter(w -> w.day().isPresent())
                .findFirst();
    }
}
