package org.dateline.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.claim.Tier;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.When;

/**
 * How often an event like this is right: of those given 0.9, nine in ten have the day and place that a careful reader
 * takes from the articles. Each reason for or against shifts the odds by its weight; the weights are fitted to trips
 * whose days are known (docs/decisions/0014-confidence.md), and rounded.
 */
public final class Confidence {
    private static final double BASE = 1.6;
    private static final double MOST = 0.97;
    private static final double LEAST = 0.05;

    /** So many days behind, reports look back on other occasions more often than on this one. */
    private static final int LATE_DAYS = 3;

    private Confidence() {}

    /** A reason for or against, with the logarithm of the odds that it adds. */
    public enum Reason {
        SECOND_SOURCE("more than one source tells of it", 0.4),
        NUMBERED_DAY("the day is given by its number, not only as a weekday", 0.3),
        HEADING("the day heads a list or schedule", 0.6),
        VENUE("a building or square is named", 1.3),
        FORETOLD("it is told as planned", 0.5),
        LOOSE("nothing is told but that somebody goes or is there", -0.7),
        LATE("it is told only days later", -1.8),
        DISPUTED("something about it is in doubt", -0.9),
        POSSIBLE("it is only possible", -1.5),
        NO_DAY("no day is told", -1.0),
        NO_PLACE("no place is told", -0.5),
        SECOND_HAND("its day was taken from the context", -0.3),
        BESIDE("its place stands near its day, and no verb joins them", -1.2);

        private final String words;
        private final double weight;

        Reason(String words, double weight) {
            this.words = words;
            this.weight = weight;
        }

        /** The reason in a few words. */
        public String words() {
            return words;
        }

        /** Positive where it speaks for the event. */
        public double weight() {
            return weight;
        }
    }

    /** The confidence of an event that this claim alone tells of. */
    public static double of(Assertion assertion) {
        Claim claim = assertion.claim();
        boolean disputed = assertion.conflict().isPresent();
        return of(reasons(List.of(assertion), claim.kind(), claim.when(), claim.status(), claim.place(), disputed));
    }

    /** In [0.05, 0.97], to two decimals. */
    static double of(List<Reason> reasons) {
        double odds = BASE + reasons.stream().mapToDouble(Reason::weight).sum();
        double share = 1 / (1 + StrictMath.exp(-odds));
        return Math.round(Math.max(LEAST, Math.min(MOST, share)) * 100) / 100.0;
    }

    /** The reasons that hold for an event as its claims tell it. */
    public static List<Reason> reasons(List<Assertion> claims, Event event) {
        return reasons(
                claims,
                event.kind(),
                event.when(),
                event.status(),
                event.place(),
                !event.conflicts().isEmpty());
    }

    static List<Reason> reasons(
            List<Assertion> claims, EventKind kind, When when, Status status, Optional<Place> place, boolean disputed) {
        List<Reason> reasons = new ArrayList<>();
        add(
                reasons,
                Reason.SECOND_SOURCE,
                claims.stream().map(Assertion::source).distinct().count() > 1);
        add(reasons, Reason.NUMBERED_DAY, claims.stream().anyMatch(Confidence::isNumbered));
        add(reasons, Reason.HEADING, best(claims) == Tier.HEADING);
        add(reasons, Reason.SECOND_HAND, when.day().isPresent() && best(claims).compareTo(Tier.HEADING) > 0);
        add(reasons, Reason.BESIDE, isBeside(claims));
        add(reasons, Reason.VENUE, place.isPresent() && place.get().kind() == PlaceKind.VENUE);
        add(reasons, Reason.FORETOLD, status == Status.PLANNED);
        add(reasons, Reason.POSSIBLE, status == Status.POSSIBLE);
        add(reasons, Reason.LOOSE, kind == EventKind.VISIT || kind == EventKind.TRAVEL || kind == EventKind.OTHER);
        add(reasons, Reason.LATE, isLate(claims, when));
        add(reasons, Reason.DISPUTED, disputed);
        add(reasons, Reason.NO_DAY, when.day().isEmpty());
        add(reasons, Reason.NO_PLACE, place.isEmpty());
        return reasons;
    }

    private static void add(List<Reason> reasons, Reason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private static Tier best(List<Assertion> claims) {
        return claims.stream().map(a -> a.day().tier()).min(Enum::compareTo).orElse(Tier.NONE);
    }

    private static boolean isBeside(List<Assertion> claims) {
        List<Assertion> placed =
                claims.stream().filter(a -> a.claim().place().isPresent()).toList();
        return !placed.isEmpty() && placed.stream().allMatch(a -> a.place().tier() == Tier.BESIDE);
    }

    private static boolean isNumbered(Assertion assertion) {
        return assertion
                .claim()
                .dateText()
                .map(text -> text.chars().anyMatch(c -> c >= '0' && c <= '9'))
                .orElse(false);
    }

    private static boolean isLate(List<Assertion> claims, When when) {
        Optional<LocalDate> day = when.day();
        Optional<LocalDate> first =
                claims.stream().flatMap(a -> a.published().stream()).min(LocalDate::compareTo);
        return day.isPresent() && first.isPresent() && ChronoUnit.DAYS.between(day.get(), first.get()) >= LATE_DAYS;
    }
}
