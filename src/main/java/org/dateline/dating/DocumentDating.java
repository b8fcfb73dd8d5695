package org.dateline.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Published;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.claim.reader.ClaimReader;
import org.dateline.person.Traveller;
import org.dateline.place.Place;
import org.dateline.time.DateForm;
import org.dateline.time.Precision;

/**
 * Dates articles that carry no date by others that tell of the same trip.
 *
 * <p>An article that says "arrived in Peru on Sunday" and "will fly to Chile on Monday" was written on that Sunday; which
 * Sunday, the dated articles on the trip tell. Each day near theirs is tried, and the one on which the article agrees
 * best with them is taken. An article that shares no stop of the trip stays undated.
 */
public final class DocumentDating {
    private static final int DAYS_AROUND = 10;
    private static final int DAYS_BESIDE = 3;
    private static final double FAR_KM = 1000;

    /** What fits another article's day or names its own is dated first; it may then date the rest. */
    private static final double SURE_SCORE = 3;

    /** News is seldom older than a day: so much for each day from the last that it tells of as past. */
    private static final double AGE_COST = 0.3;

    private static final long OLD_DAYS = 5;

    private static final int PASSES = 3;

    private DocumentDating() {}

    public static List<AnnotatedArticle> infer(List<AnnotatedArticle> drafts, Traveller traveller) {
        List<AnnotatedArticle> known = new ArrayList<>(drafts);
        for (int pass = 0; pass < PASSES; pass++) {
            inferOnce(known, traveller, pass == 0 ? SURE_SCORE : 0);
        }
        return known;
    }

    /** Dates what the dated articles can date with at least that score. */
    private static void inferOnce(List<AnnotatedArticle> known, Traveller traveller, double least) {
        List<AnnotatedArticle> before = List.copyOf(known);
        if (before.stream().noneMatch(DocumentDating::isOpen)) {
            return;
        }
        Known trip = Known.of(before, traveller);
        TripPeriods season = new TripPeriods(trip.claims(), trip.published());
        Map<Long, Known> seasons = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            if (isOpen(before.get(i))) {
                int at = i;
                Known near = !season.isOneOfSeveral()
                        ? trip
                        : season.of(before.get(i))
                                .map(number -> seasons.computeIfAbsent(
                                        number, n -> Known.of(new TreeSet<>(season.published(n)), season.claims(n))))
                                .orElse(Known.NOTHING);
                infer(before.get(i), near, traveller, least).ifPresent(dated -> known.set(at, dated));
            }
        }
    }

    private static boolean isOpen(AnnotatedArticle draft) {
        return draft.published().from() == Published.From.UNKNOWN
                && !draft.expressions().isEmpty();
    }

    /** What the dated articles tell of the trip. */
    private record Known(
            Set<LocalDate> published,
            List<Claim> claims,
            Set<String> countries,
            Optional<LocalDate> first,
            Optional<LocalDate> last) {
        static final Known NOTHING = of(Set.of(), List.of());

        static Known of(List<AnnotatedArticle> drafts, Traveller traveller) {
            Set<LocalDate> published = new TreeSet<>();
            List<Claim> claims = new ArrayList<>();
            for (AnnotatedArticle draft : drafts) {
                boolean dated = draft.published().date().isPresent();
                draft.published().date().ifPresent(published::add);
                for (Assertion assertion : ClaimReader.read(draft.read(), traveller)) {
                    boolean own = assertion.claim().when().day().isPresent();
                    if (assertion.ofTrip() && (dated || own)) {
                        claims.add(assertion.claim());
                    }
                }
            }
            return of(published, claims);
        }

        static Known of(Set<LocalDate> published, List<Claim> claims) {
            Set<String> countries = new HashSet<>();
            claims.forEach(c -> c.place().flatMap(Place::country).ifPresent(countries::add));
            List<LocalDate> days = claims.stream()
                    .flatMap(c -> c.when().day().stream())
                    .sorted()
                    .toList();
            Optional<LocalDate> latest = published.stream()
                    .max(Comparator.naturalOrder())
                    .or(() -> days.stream().findFirst());
            List<LocalDate> near = days.stream()
                    .filter(d -> latest.isPresent() && Math.abs(ChronoUnit.DAYS.between(d, latest.get())) <= 90)
                    .toList();
            return new Known(
                    published,
                    claims,
                    countries,
                    near.stream().findFirst(),
                    near.stream().reduce((a, b) -> b));
        }

        Set<LocalDate> centres() {
            Set<LocalDate> centres = new TreeSet<>(published);
            first.ifPresent(centres::add);
            last.ifPresent(centres::add);
            return centres;
        }
    }

    private static Optional<AnnotatedArticle> infer(
            AnnotatedArticle draft, Known trip, Traveller traveller, double least) {
        boolean onTrip = draft.places().stream()
                .flatMap(m -> m.place().stream())
                .flatMap(place -> place.country().stream())
                .anyMatch(trip.countries()::contains);
        if (!onTrip || trip.centres().isEmpty()) {
            return Optional.empty();
        }
        if (!hasDatedClaims(draft, trip.centres().iterator().next(), traveller)) {
            return Optional.empty();
        }
        Optional<AnnotatedArticle> best = Optional.empty();
        double bestScore = least;
        Optional<MonthDay> printed = draft.datelineDay();
        Optional<DayOfWeek> weekday = draft.datelineWeekday();
        for (LocalDate day : candidates(trip)) {
            if (printed.isPresent() && !printed.get().equals(MonthDay.from(day))
                    || weekday.isPresent() && day.getDayOfWeek() != weekday.get()) {
                continue;
            }
            AnnotatedArticle tried = draft.publishedOn(Published.of(day, Published.From.INFERRED, ""));
            double score = score(tried, day, trip, traveller);
            if (score > bestScore) {
                bestScore = score;
                best = Optional.of(tried);
            }
        }
        return best.map(tried -> tried.publishedOn(Published.of(
                tried.published().date().orElseThrow(), Published.From.INFERRED, evidence(tried, trip, traveller))));
    }

    /** Whether a day of publication, whichever, would date any of the article's claims. */
    private static boolean hasDatedClaims(AnnotatedArticle draft, LocalDate anyDay, Traveller traveller) {
        AnnotatedArticle tried = draft.publishedOn(Published.of(anyDay, Published.From.INFERRED, ""));
        return tripClaims(tried, traveller).stream().anyMatch(c -> firstDay(c).isPresent());
    }

    private static List<Claim> tripClaims(AnnotatedArticle draft, Traveller traveller) {
        return ClaimReader.read(draft.read(), traveller).stream()
                .filter(Assertion::ofTrip)
                .map(Assertion::claim)
                .toList();
    }

    private static Set<LocalDate> candidates(Known trip) {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate centre : trip.centres()) {
            centre.minusDays(DAYS_AROUND)
                    .datesUntil(centre.plusDays(DAYS_AROUND + 1L))
                    .forEach(days::add);
        }
        return days;
    }

    private static double score(AnnotatedArticle draft, LocalDate day, Known trip, Traveller traveller) {
        double score = 0;
        List<Claim> told = tripClaims(draft, traveller);
        for (Claim claim : told) {
            Optional<LocalDate> when = firstDay(claim);
            if (when.isEmpty() || isTimeOfDay(draft, claim)) {
                continue;
            }
            boolean inTime = claim.status() != Status.HAPPENED || !when.get().isAfter(day);
            boolean planStands = claim.status() != Status.PLANNED || !when.get().isBefore(day);
            score += inTime && planStands ? 0.5 : -1;
            score += nearness(when.get(), trip);
            boolean agreed = trip.claims().stream().anyMatch(other -> agrees(claim, other));
            score += agreed ? 2 : contradicts(claim, trip) ? -2 : 0;
            boolean named = isWeekday(draft, claim) && namesInFull(draft, when.get());
            score += !named ? 0 : isToldInFull(draft, claim, told) ? 2.5 : 0.5;
        }
        Set<Span> ends = TripEnds.of(draft.read());
        score += draft.dates().stream()
                .filter(d -> ends.contains(d.span()))
                .flatMap(d -> d.when().day().stream())
                .mapToInt(end -> trip.last()
                                .filter(last -> Math.abs(ChronoUnit.DAYS.between(last, end)) <= 1)
                                .isPresent()
                        ? 3
                        : 0)
                .sum();
        Set<Span> past = PastDays.of(draft.read());
        score -= 2
                * draft.dates().stream()
                        .filter(d -> d.form().isCalendarDay() && past.contains(d.span()))
                        .flatMap(d -> d.when().day().stream())
                        .filter(other -> other.isAfter(day) && other.isBefore(day.plusDays(DAYS_AROUND * 2L)))
                        .count();
        score -= 2
                * draft.dates().stream()
                        .filter(d -> d.conflict().isPresent()
                                && d.conflict().get().kind() == org.dateline.time.DateConflict.Kind.ANACHRONISM)
                        .count();
        score += trip.first().map(first -> TourDays.fit(draft, first, day)).orElse(0.0);
        score += besideOwnDates(draft, day, trip);
        score -= AGE_COST
                * told.stream()
                        .filter(claim -> claim.status() == Status.HAPPENED)
                        .flatMap(claim -> firstDay(claim).stream())
                        .filter(last -> !last.isAfter(day))
                        .max(Comparator.naturalOrder())
                        .map(last -> Math.min(OLD_DAYS, ChronoUnit.DAYS.between(last, day)))
                        .orElse(0L);
        long distance = trip.centres().stream()
                .mapToLong(c -> Math.abs(ChronoUnit.DAYS.between(c, day)))
                .min()
                .orElse(0);
        return score - 0.02 * distance;
    }

    /** "At 9 a.m." fits any day of publication, and tells nothing of it. */
    private static boolean isTimeOfDay(AnnotatedArticle draft, Claim claim) {
        return draft.dates().stream()
                .anyMatch(d -> claim.dateSpan().equals(Optional.of(d.span()))
                        && d.form().isTimeOfDay());
    }

    private static boolean isWeekday(AnnotatedArticle draft, Claim claim) {
        return draft.dates().stream()
                .anyMatch(d -> claim.dateSpan().equals(Optional.of(d.span())) && d.form() instanceof DateForm.Weekday);
    }

    /** Whether the article itself names the day by its month and number. */
    private static boolean namesInFull(AnnotatedArticle draft, LocalDate day) {
        return draft.dates().stream()
                .anyMatch(d -> d.form() instanceof DateForm.Day named
                        && named.month() != DateForm.MonthSaid.ELSEWHERE
                        && d.when().day().equals(Optional.of(day)));
    }

    /** Whether what the article tells of the claim's day by its month and number is of the same country. */
    private static boolean isToldInFull(AnnotatedArticle draft, Claim claim, List<Claim> told) {
        List<Claim> full = told.stream()
                .filter(other -> other.when().day().equals(claim.when().day()) && !isWeekday(draft, other))
                .toList();
        return !full.isEmpty()
                && full.stream()
                        .allMatch(other -> other.place().isEmpty()
                                || claim.place().isEmpty()
                                || other.place().get().sameCountry(claim.place().get()));
    }

    private static Optional<LocalDate> firstDay(Claim claim) {
        return claim.when().precision() == Precision.INTERVAL
                ? claim.when().first()
                : claim.when().day();
    }

    /** 1 for a day of the trip or right beside it, 0 for one a little off, -1 for others. */
    private static int nearness(LocalDate day, Known trip) {
        LocalDate first = trip.first()
                .or(() ->
                        trip.published().stream().min(Comparator.naturalOrder()).map(d -> d.minusDays(3)))
                .orElse(day);
        LocalDate last = trip.last()
                .or(() -> trip.published().stream().max(Comparator.naturalOrder()))
                .orElse(day);
        if (!day.isBefore(first.minusDays(DAYS_BESIDE)) && !day.isAfter(last.plusDays(DAYS_BESIDE))) {
            return 1;
        }
        return !day.isBefore(first.minusDays(DAYS_AROUND)) && !day.isAfter(last.plusDays(DAYS_AROUND)) ? 0 : -1;
    }

    private static boolean agrees(Claim one, Claim other) {
        boolean sameDay = other.when().precision() == Precision.INTERVAL
                ? other.when().overlaps(one.when())
                : one.when().day().equals(other.when().day());
        boolean samePlace = one.place().isPresent()
                && other.place().isPresent()
                && one.place().get().sameCountry(other.place().get());
        return sameDay
                && samePlace
                && (one.kind() == other.kind()
                        || one.kind() == EventKind.ARRIVAL
                        || one.kind() == EventKind.TRAVEL
                        || one.kind() == EventKind.VISIT);
    }

    /** Whether the others tell of that day, and all of them of places far away. */
    private static boolean contradicts(Claim claim, Known trip) {
        if (claim.place().isEmpty()
                || claim.status() == Status.CANCELLED
                || claim.when().day().isEmpty()) {
            return false;
        }
        List<Place> there = trip.claims().stream()
                .filter(other -> other.when().day().equals(claim.when().day()))
                .filter(other -> other.status() != Status.CANCELLED && other.kind() != EventKind.DEPARTURE)
                .flatMap(other -> other.place().stream())
                .toList();
        return !there.isEmpty()
                && there.stream()
                        .noneMatch(place -> place.sameCountry(claim.place().get())
                                || place.distanceKm(claim.place().get()) < FAR_KM);
    }

    /** 1 for each day named in full that lies within a few days of the day of publication, as news mostly does. */
    private static double besideOwnDates(AnnotatedArticle draft, LocalDate published, Known trip) {
        boolean near = draft.dates().stream()
                .filter(d -> d.form().isCalendarDay() && d.when().day().isPresent())
                .map(d -> d.when().day().get())
                .filter(day -> nearness(day, trip) >= 0)
                .anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, published)) <= DAYS_BESIDE);
        return near ? 1 : 0;
    }

    private static String evidence(AnnotatedArticle draft, Known trip, Traveller traveller) {
        List<String> told = tripClaims(draft, traveller).stream()
                .filter(c -> firstDay(c).isPresent() && c.dateText().isPresent())
                .sorted(Comparator.comparing(Claim::span))
                .map(c -> "“" + c.dateText().orElse("") + "” as " + c.when().edtf())
                .distinct()
                .limit(3)
                .toList();
        String basis = trip.published().isEmpty()
                ? "its own dates"
                : "the articles of "
                        + trip.published().stream()
                                .map(LocalDate::toString)
                                .reduce((a, b) -> a + ", " + b)
                                .orElse("");
        return "Not stated; this day fits " + basis
                + (told.isEmpty() ? "." : ", with " + String.join(", ", told) + ".");
    }
}
