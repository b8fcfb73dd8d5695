package org.dateline.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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
import org.jspecify.annotations.Nullable;

/**
 * What an article's claims on the trip say of the day on which it was written. They are read once, as if written on some
 * day; for each day that is tried only their dates are counted anew.
 */
final class ClaimEvidence {
    private static final double NEAR_KM = 60;
    private static final double FAR_KM = 1000;

    /** What is older is as old. */
    private static final long OLD_DAYS = 5;

    /**
     * A claim, and what its day is counted from.
     *
     * @param date the number of its date among the article's; empty where it is of the day of publication
     * @param days from that date to the claim's day
     */
    private record Counted(Claim claim, OptionalInt date, long days) {
        Optional<LocalDate> day(List<DateMention> dates, LocalDate published) {
            return date.isPresent()
                    ? first(dates.get(date.getAsInt())).map(day -> day.plusDays(days))
                    : Optional.of(published.plusDays(days));
        }

        /** What its date is; null for none. */
        @Nullable
        DateForm form(List<DateMention> dates) {
            return date.isPresent() ? dates.get(date.getAsInt()).form() : null;
        }
    }

    private final List<Counted> claims = new ArrayList<>();
    private final DatedTrip trip;

    /**
     * @param article as if it was written on some day
     */
    ClaimEvidence(AnnotatedArticle article, DatedTrip trip, Traveller traveller) {
        this.trip = trip;
        LocalDate published = article.published().date().orElseThrow();
        for (Claim claim : tripClaims(article, traveller)) {
            OptionalInt date = IntStream.range(0, article.dates().size())
                    .filter(i -> claim.dateSpan()
                            .equals(Optional.of(article.dates().get(i).span())))
                    .findFirst();
            Optional<LocalDate> from =
                    date.isPresent() ? first(article.dates().get(date.getAsInt())) : Optional.of(published);
            firstDay(claim)
                    .ifPresent(day -> from.ifPresent(
                            counted -> claims.add(new Counted(claim, date, ChronoUnit.DAYS.between(counted, day)))));
        }
    }

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

    private static Optional<LocalDate> first(DateMention date) {
        return date.when().day().or(() -> date.when().first());
    }

    /** Adds what the claims say if the article was written on that day, its dates so counted. */
    void add(Map<DayFactor, Double> factors, List<DateMention> dates, LocalDate published) {
        Optional<LocalDate> last = Optional.empty();
        for (Counted counted : claims) {
            Optional<LocalDate> day = counted.day(dates, published);
            if (day.isEmpty()) {
                continue;
            }
            DateForm form = counted.form(dates);
            boolean clock = form != null && form.isTimeOfDay(); // fits any day
            if (!clock) {
                add(factors, counted, day.get(), dates, published);
            }
            boolean over =
                    counted.claim().status() == Status.HAPPENED && !day.get().isAfter(published);
            if (over && (last.isEmpty() || day.get().isAfter(last.get()))) {
                last = day;
            }
        }
        if (last.isPresent()) {
            factors.put(DayFactor.AGE, (double) Math.min(OLD_DAYS, ChronoUnit.DAYS.between(last.get(), published)));
        }
    }

    private void add(
            Map<DayFactor, Double> factors,
            Counted counted,
            LocalDate when,
            List<DateMention> dates,
            LocalDate published) {
        Claim claim = counted.claim();
        boolean inTime = (claim.status() != Status.HAPPENED || !when.isAfter(published))
                && (claim.status() != Status.PLANNED || !when.isBefore(published));
        DayEvidence.count(factors, DayFactor.OUT_OF_TIME, inTime ? 0 : 1);
        DateForm form = counted.form(dates);
        if (form != null && form.isCalendarDay()) {
            return; // the same whenever it was written
        }
        DayEvidence.count(factors, DayFactor.WITHIN, trip.nearness(when));
        boolean agreed = agrees(claim, trip.on(when));
        DayEvidence.count(factors, DayFactor.AGREES, agreed ? 1 : 0);
        DayEvidence.count(factors, DayFactor.CONTRADICTS, !agreed && contradicts(claim, when) ? 1 : 0);
        if (form instanceof DateForm.Weekday && namesInFull(dates, when)) {
            DayEvidence.count(factors, DayFactor.NAMED, 1);
        }
    }

    /** Whether the article itself names the day by its month and number. */
    private static boolean namesInFull(List<DateMention> dates, LocalDate day) {
        for (DateMention date : dates) {
            if (date.form() instanceof DateForm.Day named
                    && named.month() != DateForm.MonthSaid.ELSEWHERE
                    && date.when().day().equals(Optional.of(day))) {
                return true;
            }
        }
        return false;
    }

    private static boolean agrees(Claim one, List<Claim> others) {
        for (Claim other : others) {
            if (agrees(one, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another article has it, too: there, on the day of the other. */
    private static boolean agrees(Claim one, Claim other) {
        boolean there = one.place().isPresent()
                && other.place().isPresent()
                && one.place().get().distanceKm(other.place().get()) < NEAR_KM;
        return there
                && !one.article().equals(other.article())
                && (one.kind() == other.kind()
                        || one.kind() == EventKind.ARRIVAL
                        || one.kind() == EventKind.TRAVEL
                        || one.kind() == EventKind.VISIT);
    }

    /** Whether the others tell of that day, and all of them of places far away. */
    private boolean contradicts(Claim claim, LocalDate when) {
        if (claim.place().isEmpty() || claim.status() == Status.CANCELLED) {
            return false;
        }
        Place here = claim.place().get();
        boolean told = false;
        for (Claim other : trip.on(when)) {
            boolean there = other.status() != Status.CANCELLED
                    && other.kind() != EventKind.DEPARTURE
                    && other.place().isPresent()
                    && !other.article().equals(claim.article());
            if (!there) {
                continue;
            }
            told = true;
            Place place = other.place().get();
            if (place.sameCountry(here) || place.distanceKm(here) < FAR_KM) {
                return false;
            }
        }
        return told;
    }
}
