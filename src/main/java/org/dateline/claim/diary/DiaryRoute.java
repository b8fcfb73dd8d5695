package org.dateline.claim.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.place.Place;

/**
 * The way that all entries tell of, from place to place. What lies aside of it was not gone to: a far place between two that
 * are near each other, and a country on a day whose cities lie in others, unless the way leads there.
 */
final class DiaryRoute {
    private static final double FAR_KM = 1000;
    private static final double TIMES_FARTHER = 4;
    private static final int NEAR_DAYS = 3;

    /** Nobody goes so far to a small town and back in so many days. */
    private static final int SMALL_DAYS = 14;

    private static final long SMALL_PEOPLE = 100_000;

    private final Map<Visit, Boolean> aside = new IdentityHashMap<>();
    private final TreeMap<LocalDate, List<Place>> spots = new TreeMap<>();

    private DiaryRoute() {}

    static DiaryRoute of(List<Visit> visits) {
        DiaryRoute route = new DiaryRoute();
        List<Visit> cities = visits.stream()
                .filter(visit -> !visit.isBroad() && visit.place().place().isPresent())
                .sorted(Comparator.comparing(visit -> visit.days().first()))
                .toList();
        List<Visit> way = new ArrayList<>();
        for (int i = 0; i < cities.size(); i++) {
            Visit visit = cities.get(i);
            Optional<Visit> before = way.isEmpty() ? Optional.empty() : Optional.of(way.get(way.size() - 1));
            Optional<Visit> behind = i + 1 < cities.size() ? Optional.of(cities.get(i + 1)) : Optional.empty();
            if (isDetour(before, visit, behind)) {
                route.aside.put(visit, true);
            } else {
                way.add(visit);
                route.spots
                        .computeIfAbsent(visit.days().last(), day -> new ArrayList<>())
                        .add(place(visit));
            }
        }
        visits.stream()
                .filter(Visit::isBroad)
                .filter(route::isElsewhere)
                .forEach(visit -> route.aside.put(visit, true));
        return route;
    }

    boolean isAside(Visit visit) {
        return aside.containsKey(visit);
    }

    private static Place place(Visit visit) {
        return visit.place().place().orElseThrow();
    }

    /** Far from the place before and from that behind, which are near each other and told of the same days. */
    private static boolean isDetour(Optional<Visit> before, Visit visit, Optional<Visit> behind) {
        if (before.isEmpty() || behind.isEmpty()) {
            return false;
        }
        Place from = place(before.get());
        Place to = place(behind.get());
        double direct = from.distanceKm(to);
        double least = Math.min(from.distanceKm(place(visit)), to.distanceKm(place(visit)));
        long days = ChronoUnit.DAYS.between(
                before.get().days().last(), behind.get().days().first());
        int near = place(visit).population() < SMALL_PEOPLE ? SMALL_DAYS : NEAR_DAYS;
        return least > FAR_KM && least > TIMES_FARTHER * direct && days <= near;
    }

    /** Whether a country or region is told on a day of cities, none of which lies in it or is gone to next. */
    private boolean isElsewhere(Visit visit) {
        LocalDate day = visit.days().first();
        List<Place> here = spots.getOrDefault(day, List.of());
        boolean inside = here.stream().anyMatch(place -> place.sameCountry(place(visit)));
        boolean led = inAny(spots.higherEntry(day), visit, day) || inAny(spots.lowerEntry(day), visit, day);
        return visit.left() || !here.isEmpty() && !inside && !led;
    }

    private static boolean inAny(Map.Entry<LocalDate, List<Place>> other, Visit visit, LocalDate day) {
        return other != null
                && Math.abs(ChronoUnit.DAYS.between(other.getKey(), day)) <= NEAR_DAYS
                && other.getValue().stream().anyMatch(place -> place.sameCountry(place(visit)));
    }
}
