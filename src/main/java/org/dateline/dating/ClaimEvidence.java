package org.dateline.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.claim.reader.ClaimReader;
import org.dateline.person.Traveller;
import org.dateline.place.Place;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.Precision;

/** What an article's claims on the trip say of the day on which it was written, if their days are counted from it. */
final class ClaimEvidence {
    private static final double NEAR_KM = 60;
    private static final double FAR_KM = 1000;

    /** What is older is as old. */
    private static final long OLD_DAYS = 5;

    private ClaimEvidence() {}

    static List<Claim> tripClaims(AnnotatedArticle draft, Traveller traveller) {
        return ClaimReader.read(draft.read(), traveller).stream()
                .filter(Assertion::ofTrip)
                .map(Assertion::claim)
                .toList();
    }

    static Optional<LocalDate> firstDay(Claim claim) {
        return claim.when().precision() == Precision.INTERVAL
                ? claim.when().first()
                : claim.when().day();
    }

    static void add(Map<DayFactor, Double> factors, AnnotatedArticle draft, DatedTrip trip, Traveller traveller) {
        LocalDate published = draft.published().date().orElseThrow();
        List<Claim> told = tripClaims(draft, traveller);
        for (Claim claim : told) {
            Optional<DateMention> date = date(draft, claim);
            boolean clock = date.filter(d -> d.form().isTimeOfDay()).isPresent(); // fits any day
            if (!clock) {
                firstDay(claim).ifPresent(day -> add(factors, draft, claim, day, trip));
            }
        }
        told.stream()
                .filter(claim -> claim.status() == Status.HAPPENED)
                .flatMap(claim -> firstDay(claim).stream())
                .filter(last -> !last.isAfter(published))
                .max(Comparator.naturalOrder())
                .ifPresent(last -> factors.put(
                        DayFactor.AGE, (double) Math.min(OLD_DAYS, ChronoUnit.DAYS.between(last, published))));
    }

    private static void add(
            Map<DayFactor, Double> factors,
            AnnotatedArticle draft,
            Claim claim,
            LocalDate when,
            DatedTrip trip) {
        LocalDate published = draft.published().date().orElseThrow();
        boolean inTime = (claim.status() != Status.HAPPENED || !when.isAfter(published))
                && (claim.status() != Status.PLANNED || !when.isBefore(published));
        DayEvidence.count(factors, DayFactor.OUT_OF_TIME, inTime ? 0 : 1);
        if (date(draft, claim).filter(d -> d.form().isCalendarDay()).isPresent()) {
            return; // the same whenever it was written
        }
        DayEvidence.count(factors, DayFactor.WITHIN, trip.nearness(when));
        boolean agreed = trip.claims().stream().anyMatch(other -> agrees(claim, other));
        DayEvidence.count(factors, DayFactor.AGREES, agreed ? 1 : 0);
        DayEvidence.count(factors, DayFactor.CONTRADICTS, !agreed && contradicts(claim, trip) ? 1 : 0);
        if (isWeekday(draft, claim) && namesInFull(draft, when)) {
            DayEvidence.count(factors, DayFactor.NAMED, 1);
        }
    }

    private static Optional<DateMention> date(AnnotatedArticle draft, Claim claim) {
        return draft.dates().stream()
                .filter(d -> claim.dateSpan().equals(Optional.of(d.span())))
                .findFirst();
    }

    private static boolean isWeekday(AnnotatedArticle draft, Claim claim) {
        return date(draft, claim)
                .filter(d -> d.form() instanceof DateForm.Weekday)
                .isPresent();
    }

    /** Whether the article itself names the day by its month and number. */
    private static boolean namesInFull(AnnotatedArticle draft, LocalDate day) {
        return draft.dates().stream()
                .anyMatch(d -> d.form() instanceof DateForm.Day named
                        && named.month() != DateForm.MonthSaid.ELSEWHERE
                        && d.when().day().equals(Optional.of(day)));
    }

    /** Whether another article has it, too: there, on that day. */
    private static boolean agrees(Claim one, Claim other) {
        boolean there = one.place().isPresent()
                && other.place().isPresent()
                && one.place().get().distanceKm(other.place().get()) < NEAR_KM;
        return there
                && !one.article().equals(other.article())
                && other.when().day().isPresent()
                && one.when().day().equals(other.when().day())
                && (one.kind() == other.kind()
                        || one.kind() == EventKind.ARRIVAL
                        || one.kind() == EventKind.TRAVEL
                        || one.kind() == EventKind.VISIT);
    }

    /** Whether the others tell of that day, and all of them of places far away. */
    private static boolean contradicts(Claim claim, DatedTrip trip) {
        if (claim.place().isEmpty()
                || claim.status() == Status.CANCELLED
                || claim.when().day().isEmpty()) {
            return false;
        }
        List<Place> there = trip.claims().stream()
                .filter(other -> !other.article().equals(claim.article()))
                .filter(other -> other.when().day().equals(claim.when().day()))
                .filter(other -> other.status() != Status.CANCELLED && other.kind() != EventKind.DEPARTURE)
                .flatMap(other -> other.place().stream())
                .toList();
        return !there.isEmpty()
                && there.stream()
                        .noneMatch(place -> place.sameCountry(claim.place().get())
                                || place.distanceKm(claim.place().get()) < FAR_KM);
    }
}
