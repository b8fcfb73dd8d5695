package org.dateline.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.claim.Claim;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;

/**
 * Which of several trips an undated article tells of, where the articles span more time than one trip takes: the weeks
 * whose claims name most of its cities. So it is compared with those weeks alone.
 */
final class TripPeriods {
    private static final int DAYS = 15;
    /** Articles that span no more than this are of one season. */
    private static final int LONGEST_DAYS = 150;

    private static final int SEASONS_AROUND = 2;

    private final NavigableMap<Long, List<Claim>> claims = new TreeMap<>();
    private final NavigableMap<Long, List<LocalDate>> published = new TreeMap<>();
    private final Map<String, Map<Long, Integer>> byCity = new HashMap<>();

    TripPeriods(List<Claim> told, Iterable<LocalDate> days) {
        days.forEach(day ->
                published.computeIfAbsent(number(day), n -> new ArrayList<>()).add(day));
        for (Claim claim : told) {
            claim.when().first().ifPresent(day -> {
                claims.computeIfAbsent(number(day), n -> new ArrayList<>()).add(claim);
                claim.place()
                        .filter(place -> place.kind() == PlaceKind.CITY)
                        .ifPresent(place -> byCity.computeIfAbsent(key(place), p -> new TreeMap<>())
                                .merge(number(day), 1, Integer::sum));
            });
        }
    }

    private static long number(LocalDate day) {
        return Math.floorDiv(day.toEpochDay(), DAYS);
    }

    private static String key(Place place) {
        return place.name() + " " + place.country().orElse("");
    }

    /** Whether the articles span several trips' time. */
    boolean isOneOfSeveral() {
        return !published.isEmpty() && (published.lastKey() - published.firstKey()) * DAYS > LONGEST_DAYS;
    }

    /** The number of the weeks whose claims name most of the article's cities; of equals the earliest. */
    Optional<Long> of(AnnotatedArticle draft) {
        Map<Long, Integer> votes = new TreeMap<>();
        draft.places().stream()
                .flatMap(mention -> mention.place().stream())
                .map(TripPeriods::key)
                .distinct()
                .forEach(city -> byCity.getOrDefault(city, Map.of()).keySet().forEach(n -> {
                    for (long near = n - 1; near <= n + 1; near++) {
                        votes.merge(near, near == n ? 2 : 1, Integer::sum);
                    }
                }));
        return votes.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    List<Claim> claims(long number) {
        return around(claims, number);
    }

    List<LocalDate> published(long number) {
        return around(published, number);
    }

    private static <T> List<T> around(NavigableMap<Long, List<T>> all, long number) {
        return all.subMap(number - SEASONS_AROUND, true, number + SEASONS_AROUND, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
