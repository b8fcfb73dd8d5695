package org.dateline.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.PersonGround;
import org.dateline.claim.Rule;
import org.dateline.claim.Status;
import org.dateline.claim.StatusGround;
import org.dateline.claim.Tier;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.When;

/**
 * How often an event like this is right: of those given 0.9, nine in ten have the day and place that a careful reader
 * takes from the articles (decisions 14 and 135).
 */
public final class Confidence {
    private static final double MOST = 0.97;
    private static final double LEAST = 0.05;
    private static final long SMALL = 20_000;
    private static final long LARGE = 300_000;

    private Confidence() {}

    /** The confidence of an event that this claim alone tells of. */
    public static double of(Assertion assertion) {
        Claim claim = assertion.claim();
        boolean disputed = assertion.conflict().isPresent();
        List<Assertion> alone = List.of(assertion);
        return of(reasons(alone, claim.kind(), claim.when(), claim.status(), claim.place(), disputed), voice(alone));
    }

    /** In [0.05, 0.97], to two decimals. */
    public static double of(Collection<Reason> reasons, Reason.Voice voice) {
        double odds = Reason.base(voice)
                + reasons.stream().mapToDouble(reason -> reason.weight(voice)).sum();
        double share = 1 / (1 + StrictMath.exp(-odds));
        return Math.round(Math.max(LEAST, Math.min(MOST, share)) * 100) / 100.0;
    }

    /** Who tells of an event. */
    public static Reason.Voice voice(List<Assertion> claims) {
        boolean teller =
                claims.stream().anyMatch(a -> a.grounds().person().reference() == PersonGround.Reference.TELLER);
        return teller ? Reason.Voice.DIARY : Reason.Voice.NEWS;
    }

    /** The reasons that hold for an event as its claims tell it. */
    public static Set<Reason> reasons(List<Assertion> claims, Event event) {
        return reasons(
                claims,
                event.kind(),
                event.when(),
                event.status(),
                event.place(),
                !event.conflicts().isEmpty());
    }

    static Set<Reason> reasons(
            List<Assertion> claims, EventKind kind, When when, Status status, Optional<Place> place, boolean disputed) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        told(claims, reasons);
        day(claims, when, reasons);
        place(claims, place, reasons);
        add(reasons, Reason.LOOSE, kind == EventKind.VISIT || kind == EventKind.TRAVEL || kind == EventKind.OTHER);
        add(reasons, Reason.ARRIVES, kind == EventKind.ARRIVAL);
        add(reasons, Reason.LEAVES, kind == EventKind.DEPARTURE);
        add(reasons, Reason.FORETOLD, status == Status.PLANNED);
        add(reasons, Reason.POSSIBLE, status == Status.POSSIBLE);
        add(reasons, Reason.DISPUTED, disputed);
        return reasons;
    }

    private static void told(List<Assertion> claims, Set<Reason> reasons) {
        boolean sources = claims.stream().map(Assertion::source).distinct().count() > 1;
        boolean sentences =
                claims.stream().map(a -> a.claim().span()).distinct().count() > 1;
        add(reasons, Reason.SECOND_SOURCE, sources);
        add(reasons, Reason.SECOND_SENTENCE, !sources && sentences);
        boolean named = any(claims, a -> a.grounds().person().reference() == PersonGround.Reference.NAME);
        boolean meant = any(claims, a -> a.grounds().person().reference() == PersonGround.Reference.PRONOUN);
        add(reasons, Reason.NAMED, named);
        add(reasons, Reason.PRONOUN, !named && meant);
        add(reasons, Reason.VERBLESS, any(claims, a -> a.grounds().status().reason() == StatusGround.Reason.FACT));
        add(reasons, Reason.PERFECT, all(claims, a -> a.grounds().status().reason() == StatusGround.Reason.PERFECT));
    }

    private static void day(List<Assertion> claims, When when, Set<Reason> reasons) {
        add(reasons, Reason.NUMBERED_DAY, any(claims, Confidence::isNumbered));
        add(reasons, Reason.HEADED_DAY, all(claims, a -> a.day().rule() == Rule.HEADING));
        add(reasons, Reason.ENTRY, all(claims, a -> a.day().rule() == Rule.ENTRY));
        add(reasons, Reason.PRESENT, all(claims, a -> a.day().rule() == Rule.PRESENT));
        add(
                reasons,
                Reason.PUBLICATION,
                all(claims, a -> a.day().rule() == Rule.NEWS || a.day().rule() == Rule.PUBLICATION));
        add(reasons, Reason.LATE, isLate(claims, when));
        add(reasons, Reason.NO_DAY, when.day().isEmpty() && !(when instanceof When.Interval));
    }

    private static void place(List<Assertion> claims, Optional<Place> place, Set<Reason> reasons) {
        List<Assertion> placed =
                claims.stream().filter(a -> a.claim().place().isPresent()).toList();
        add(reasons, Reason.TRANSCRIPT, all(placed, a -> a.place().rule() == Rule.TRANSCRIPT));
        add(
                reasons,
                Reason.HEADED_PLACE,
                all(placed, a -> a.place().rule() == Rule.HEADING || a.place().rule() == Rule.ITEM));
        add(reasons, Reason.MORNING, all(placed, a -> a.place().rule() == Rule.MORNING));
        add(reasons, Reason.CARRIED, all(placed, a -> a.place().rule() == Rule.CARRIED));
        add(reasons, Reason.PAIRED, all(placed, a -> a.place().rule() == Rule.PAIRED));
        add(reasons, Reason.BESIDE, all(placed, a -> a.place().tier() == Tier.BESIDE));
        add(reasons, Reason.NO_PLACE, place.isEmpty());
        place.ifPresent(there -> {
            boolean broad = SameEvent.isBroad(there);
            boolean town = there.kind() == PlaceKind.CITY;
            add(reasons, Reason.BROAD, broad);
            add(reasons, Reason.VENUE, !broad && !town);
            add(reasons, Reason.SMALL_TOWN, town && there.population() < SMALL);
            add(reasons, Reason.LARGE_CITY, town && there.population() >= LARGE);
        });
    }

    private static void add(Set<Reason> reasons, Reason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private static boolean any(List<Assertion> claims, Predicate<Assertion> test) {
        return claims.stream().anyMatch(test);
    }

    private static boolean all(List<Assertion> claims, Predicate<Assertion> test) {
        return !claims.isEmpty() && claims.stream().allMatch(test);
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
