package org.dateline.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    /** The numbers of the weeks that claims in a city are of, and of those beside them, in their order. */
    private final long[] voted;

    /** Where the weeks of its claims stand among these; those beside them stand beside them. */
    private final Map<String, int[]> byCity = new HashMap<>();

    TripPeriods(List<Claim> claimed, Iterable<LocalDate> days) {
        days.forEach(day ->
                published.computeIfAbsent(number(day), n -> new ArrayList<>()).add(day));
        Map<String, Set<Long>> told = new HashMap<>();
        for (Claim claim : claimed) {
            claim.when().first().ifPresent(day -> {
                claims.computeIfAbsent(number(day), n -> new ArrayList<>()).add(claim);
                claim.place()
                        .filter(place -> place.kind() == PlaceKind.CITY)
                        .ifPresent(place -> told.computeIfAbsent(key(place), p -> new HashSet<>())
                                .add(number(day)));
            });
        }
        this.voted = told.values().stream()
                .flatMap(Set::stream)
                .flatMap(number -> Stream.of(number - 1, number, number + 1))
                .mapToLong(Long::longValue)
                .sorted()
                .distinct()
                .toArray();
        told.forEach((city, numbers) -> byCity.put(
                city,
                numbers.stream()
                        .mapToInt(number -> Arrays.binarySearch(voted, number))
                        .toArray()));
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
        List<int[]> told = draft.places().stream()
                .flatMap(mention -> mention.place().stream())
                .map(TripPeriods::key)
                .distinct()
                .flatMap(city -> Optional.ofNullable(byCity.get(city)).stream())
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        int[] votes = new int[voted.length];
        for (int[] weeks : told) {
            for (int week : weeks) {
                votes[week - 1]++;
                votes[week] += 2;
                votes[week + 1]++;
            }
        }
        int best = 0;
        for (int week = 1; week < votes.length; week++) {
            best = votes[week] > votes[best] ? week : best;
        }
        return Optional.of(voted[best]);
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
