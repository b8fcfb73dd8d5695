package org.dateline.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.reader.TravellerClaims;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;

/**
 * What the dated articles tell of the trip.
 *
 * @param published their days of publication
 * @param claims theirs, and those of undated ones whose days are named in full
 * @param byDay those of a day
 * @param countries where these claims are
 * @param first the trip's first day, as far as one can tell
 * @param last its last day
 * @param centres the days that articles on the trip are written around
 */
record DatedTrip(
        Set<LocalDate> published,
        List<Claim> claims,
        Map<LocalDate, List<Claim>> byDay,
        Set<String> countries,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        NavigableSet<LocalDate> centres) {
    static final DatedTrip NOTHING = of(Set.of(), List.of());

    /** So far from the last article a day is of another trip. */
    private static final long LONGEST_DAYS = 90;

    private static final int DAYS_AROUND = 10;

    /** Trips are told of weeks before they are made. */
    private static final int DAYS_BEFORE = 30;

    /** So many days near each other are a trip's; a day alone is as often of another year. */
    private static final int SEVERAL = 3;

    static DatedTrip of(List<AnnotatedArticle> drafts, TravellerClaims told) {
        Set<LocalDate> published = new TreeSet<>();
        List<Claim> claims = new ArrayList<>();
        told.listEach(drafts.stream().map(AnnotatedArticle::read).toList());
        for (AnnotatedArticle draft : drafts) {
            boolean dated = draft.published().date().isPresent();
            draft.published().date().ifPresent(published::add);
            for (Assertion assertion : told.list(draft.read())) {
                boolean own = assertion.claim().when().day().isPresent();
                if (assertion.ofTrip() && (dated || own)) {
                    claims.add(assertion.claim());
                }
            }
        }
        Set<String> countries = new HashSet<>();
        for (AnnotatedArticle draft : drafts) {
            if (draft.published().date().isPresent()) {
                addCountries(draft, countries);
            }
        }
        if (published.isEmpty()) {
            drafts.forEach(draft -> addCountries(draft, countries));
        }
        List<LocalDate> headed = YearlessDays.find(drafts);
        List<LocalDate> days = published.isEmpty() ? named(drafts) : List.of();
        return of(
                published,
                claims,
                countries,
                Stream.concat(days.stream(), headed.stream()).toList(),
                headed);
    }

    private static void addCountries(AnnotatedArticle draft, Set<String> countries) {
        for (PlaceMention mention : draft.places()) {
            addCountry(mention.place(), countries);
        }
    }

    private static void addCountry(Optional<Place> place, Set<String> countries) {
        if (place.isPresent() && place.get().country().isPresent()) {
            countries.add(place.get().country().get());
        }
    }

    /** Days that the articles name with month and year, whatever of: all there is where none of them is dated. */
    private static List<LocalDate> named(List<AnnotatedArticle> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.dates().stream())
                .filter(date -> date.form().isCalendarDay())
                .flatMap(date -> date.when().day().stream())
                .toList();
    }

    static DatedTrip of(Set<LocalDate> published, List<Claim> claims) {
        return of(published, claims, Set.of(), List.of(), List.of());
    }

    private static DatedTrip of(
            Set<LocalDate> published,
            List<Claim> claims,
            Set<String> named,
            List<LocalDate> more,
            List<LocalDate> headed) {
        Set<String> countries = new HashSet<>(named);
        List<LocalDate> told = new ArrayList<>(more);
        for (Claim claim : claims) {
            addCountry(claim.place(), countries);
            Optional<LocalDate> day = claim.when().day();
            if (day.isPresent()) {
                told.add(day.get());
            }
        }
        Collections.sort(told);
        List<LocalDate> days = published.isEmpty() ? severalNear(told) : told;
        Optional<LocalDate> middle =
                published.stream().max(Comparator.naturalOrder()).or(() -> busiest(days));
        List<LocalDate> near = days.stream()
                .filter(d -> middle.isPresent() && Math.abs(ChronoUnit.DAYS.between(d, middle.get())) <= LONGEST_DAYS)
                .toList();
        Optional<LocalDate> first = near.stream().findFirst();
        Optional<LocalDate> last = near.stream().reduce((a, b) -> b);
        NavigableSet<LocalDate> centres = new TreeSet<>(published);
        headed.stream().filter(near::contains).forEach(centres::add);
        first.ifPresent(centres::add);
        last.ifPresent(centres::add);
        return new DatedTrip(published, claims, byDay(claims), countries, first, last, centres);
    }

    private static Map<LocalDate, List<Claim>> byDay(List<Claim> claims) {
        Map<LocalDate, List<Claim>> byDay = new HashMap<>();
        for (Claim claim : claims) {
            Optional<LocalDate> day = claim.when().day();
            if (day.isPresent()) {
                byDay.computeIfAbsent(day.get(), d -> new ArrayList<>()).add(claim);
            }
        }
        return byDay;
    }

    /** The claims of that day. */
    List<Claim> on(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    /** The days that have others beside them. */
    private static List<LocalDate> severalNear(List<LocalDate> days) {
        NavigableSet<LocalDate> distinct = new TreeSet<>(days);
        return days.stream()
                .filter(day -> distinct.subSet(day.minusDays(DAYS_AROUND), true, day.plusDays(DAYS_AROUND), true)
                                .size()
                        >= SEVERAL)
                .toList();
    }

    /** The day around which most of the days lie; of equals the latest. */
    private static Optional<LocalDate> busiest(List<LocalDate> days) {
        NavigableMap<LocalDate, Integer> times = new TreeMap<>();
        days.forEach(day -> times.merge(day, 1, Integer::sum));
        return times.keySet().stream()
                .max(Comparator.<LocalDate>comparingInt(
                                day -> times
                                        .subMap(day.minusDays(DAYS_AROUND), true, day.plusDays(DAYS_AROUND), true)
                                        .values()
                                        .stream()
                                        .mapToInt(Integer::intValue)
                                        .sum())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Days on which another article may have been written. */
    Set<LocalDate> candidates() {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate centre : centres) {
            centre.minusDays(DAYS_BEFORE)
                    .datesUntil(centre.plusDays(DAYS_AROUND + 1L))
                    .forEach(days::add);
        }
        return days;
    }

    /** Days from the nearest of the {@link #centres}. */
    long distance(LocalDate day) {
        LocalDate before = centres.floor(day);
        LocalDate behind = centres.ceiling(day);
        if (before == null || behind == null) {
            LocalDate only = before == null ? behind : before;
            return only == null ? 0 : Math.abs(ChronoUnit.DAYS.between(only, day));
        }
        return Math.min(ChronoUnit.DAYS.between(before, day), ChronoUnit.DAYS.between(day, behind));
    }

    /** 1 for a day of the trip or right beside it, 0 for one a little off, -1 for others. */
    int nearness(LocalDate day) {
        LocalDate from = first.or(
                        () -> published.stream().min(Comparator.naturalOrder()).map(d -> d.minusDays(DAYS_BESIDE)))
                .orElse(day);
        LocalDate to =
                last.or(() -> published.stream().max(Comparator.naturalOrder())).orElse(day);
        return isBeside(day, from, to, DAYS_BESIDE) ? 1 : isBeside(day, from, to, DAYS_AROUND) ? 0 : -1;
    }

    private static final int DAYS_BESIDE = 3;

    private static boolean isBeside(LocalDate day, LocalDate from, LocalDate to, int days) {
        return !day.isBefore(from.minusDays(days)) && !day.isAfter(to.plusDays(days));
    }
}
