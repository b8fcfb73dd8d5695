package org.dateline.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Lexicon;
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
 * whose days are known (confidence.tsv, docs/decisions/0014-confidence.md).
 */
public final class Confidence {
    private static final double MOST = 0.97;
    private static final double LEAST = 0.05;

    private Confidence() {}

    /** A reason for or against. */
    public enum Reason {
        SECOND_SOURCE("more than one source tells of it"),
        NUMBERED_DAY("the day is given by its number, not only as a weekday"),
        HEADING("the day heads a list or schedule"),
        VENUE("a building or square is named"),
        FORETOLD("it is told as planned"),
        LOOSE("nothing is told but that somebody goes or is there"),
        LATE("it is told only days later"),
        DISPUTED("something about it is in doubt"),
        POSSIBLE("it is only possible"),
        NO_DAY("no day is told"),
        NO_PLACE("no place is told"),
        SECOND_HAND("its day was taken from the context"),
        NEWS("nothing dates it but the day of its article"),
        BROAD("only a country or region is named"),
        BESIDE("its place stands near its day, and no verb joins them");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason in a few words. */
        public String words() {
            return words;
        }

        /** The logarithm of the odds that it adds; positive where it speaks for the event. */
        public double weight() {
            return WEIGHTS.getOrDefault(name(), 0.0);
        }
    }

    private static final Map<String, Double> WEIGHTS = weights();

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : Lexicon.lines(Confidence.class, "confidence.tsv")) {
            String[] row = line.split("\t");
            weights.put(row[0], Double.parseDouble(row[1]));
        }
        return weights;
    }

    /** The confidence of an event that this claim alone tells of. */
    public static double of(Assertion assertion) {
        Claim claim = assertion.claim();
        boolean disputed = assertion.conflict().isPresent();
        return of(reasons(List.of(assertion), claim.kind(), claim.when(), claim.status(), claim.place(), disputed));
    }

    /** In [0.05, 0.97], to two decimals. */
    static double of(List<Reason> reasons) {
        double odds = WEIGHTS.getOrDefault("BASE", 0.0)
                + reasons.stream().mapToDouble(Reason::weight).sum();
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
        add(reasons, Reason.NEWS, !claims.isEmpty() && claims.stream().allMatch(Confidence::isUndatedNews));
        add(reasons, Reason.BROAD, place.isPresent() && SameEvent.isBroad(place.get()));
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

    private static boolean isUndatedNews(Assertion assertion) {
        return switch (assertion.day().rule()) {
            case NEWS, PRESENT, PUBLICATION -> true;
            default -> false;
        };
    }

    static boolean isNumbered(Assertion assertion) {
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
        return day.isPresent()
                && first.isPresent()
                && ChronoUnit.DAYS.between(day.get(), first.get()) >= ClaimOdds.LATE_DAYS;
    }
}
