package org.dateline.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.itinerary.Itinerary;
import org.dateline.pipeline.Trip;

/** Which trips are worth seeing side by side: those that are told of the same days. */
public final class Pairs {
    /** Others that a trip is offered beside, those of most days in common first. */
    private static final int MOST = 5;

    private Pairs() {}

    /**
     * A trip to see beside another.
     *
     * @param slug the other's
     * @param days of both
     * @param href of the two side by side, who sets out earlier first
     */
    public record Pair(String slug, int days, String href) {}

    /** By slug; a trip that has none is not there. */
    public static Map<String, List<Pair>> of(List<Trip> trips) {
        List<Told> inOrder = trips.stream()
                .map(Told::of)
                .filter(told -> !told.days().isEmpty())
                .sorted(Comparator.comparing(Told::first).thenComparing(Told::slug))
                .toList();
        Map<String, List<Pair>> pairs = new HashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Told one = inOrder.get(i);
            for (int j = i + 1; j < inOrder.size() && !inOrder.get(j).first().isAfter(one.last()); j++) {
                Told other = inOrder.get(j);
                int days = one.daysWith(other);
                if (days > 0) {
                    String href = Paths.beside(one.slug(), other.slug());
                    pairs.computeIfAbsent(one.slug(), slug -> new ArrayList<>())
                            .add(new Pair(other.slug(), days, href));
                    pairs.computeIfAbsent(other.slug(), slug -> new ArrayList<>())
                            .add(new Pair(one.slug(), days, href));
                }
            }
        }
        pairs.replaceAll((slug, all) -> all.stream()
                .sorted(Comparator.comparingInt(Pair::days).reversed().thenComparing(Pair::slug))
                .limit(MOST)
                .toList());
        return pairs;
    }

    private record Told(String slug, Set<LocalDate> days, LocalDate first, LocalDate last) {
        static Told of(Trip trip) {
            Itinerary itinerary = trip.itinerary();
            Set<LocalDate> days = new HashSet<>();
            itinerary.stops().forEach(stop -> days.addAll(stop.days()));
            return new Told(
                    trip.slug(),
                    days,
                    days.stream().min(Comparator.naturalOrder()).orElse(LocalDate.MAX),
                    days.stream().max(Comparator.naturalOrder()).orElse(LocalDate.MIN));
        }

        int daysWith(Told other) {
            return (int) days.stream().filter(other.days()::contains).count();
        }
    }
}
