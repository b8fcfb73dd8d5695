package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.claim.Assertion;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Conflict;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.dateline.sentence.EnglishLexicon;

/**
 * Plans that a later article has overtaken: it puts the traveller elsewhere on that day, and the articles of the plan
 * knew nothing of that. Such a plan is shown as given up, not as a second place to be.
 */
final class OvertakenPlans implements PresenceRule {
    private static final double ELSEWHERE_KM = 150;

    /** Who is no farther away may be at both places on one day: three hours by plane. */
    private static final double SAME_DAY_KM = 2000;

    /** What is no surer than that overtakes nothing. */
    private static final double LIKELY = 0.5;

    /** And who only arrives there may have been as far away that morning. */
    private static final double ONWARD_KM = 6000;

    /** Within so many days a later article may have put the place on another day. */
    private static final int REORDERED_DAYS = 7;

    @Override
    public Optional<LeftOut> leavesOut(Presence plan, PresenceDays days) {
        return by(plan, days).map(Overtaken::leftOut);
    }

    /**
     * What overtakes a plan.
     *
     * @param later what a later article tells instead
     */
    private record Overtaken(Presence later, LeftOut leftOut) {
        Overtaken(Presence later, LeftOut.Reason reason) {
            this(later, new LeftOut(reason, Optional.of(later.place()), Optional.of(later.day())));
        }
    }

    /** What overtakes the plan, if anything does. */
    private static Optional<Overtaken> by(Presence plan, PresenceDays days) {
        boolean planned =
                plan.event().assertions().stream().allMatch(a -> a.claim().status() == Status.PLANNED);
        Optional<LocalDate> latest = latest(plan.event());
        if (!planned || latest.isEmpty() || plan.isDecided()) {
            return Optional.empty();
        }
        Optional<Presence> elsewhere = latest.get().isBefore(plan.day()) && plan.kind() != EventKind.DEPARTURE
                ? elsewhere(plan, days, latest.get())
                : Optional.empty(); // who leaves a place is at another on the same day
        return elsewhere
                .map(later -> new Overtaken(later, LeftOut.Reason.ELSEWHERE))
                .or(() -> near(plan, days, latest.get(), -LEFT_DAYS, -1, Set.of(EventKind.DEPARTURE))
                        .filter(later -> later.event().event().status() != Status.POSSIBLE)
                        .filter(later -> !isToldBy(plan, days, later.day().plusDays(1)))
                        .map(later -> new Overtaken(later, LeftOut.Reason.LEFT_BEFORE)))
                .or(() -> near(plan, days, latest.get(), 1, PUT_OFF_DAYS, Set.of(EventKind.TRAVEL, EventKind.ARRIVAL))
                        .filter(later -> plan.kind() != EventKind.DEPARTURE && !isComingBack(later))
                        .filter(later -> !isToldBy(plan, days, plan.day()))
                        .map(later -> new Overtaken(later, LeftOut.Reason.GOES_LATER)));
    }

    /** So many days after a departure nobody need have come back. */
    private static final int LEFT_DAYS = 5;

    private static final int PUT_OFF_DAYS = 2;

    /** What a later article tells of the same place on one of the days around, counted from the plan's. */
    private static Optional<Presence> near(
            Presence plan, PresenceDays days, LocalDate latest, int from, int to, Set<EventKind> kinds) {
        for (int i = from; i <= to; i++) {
            Optional<Presence> later = days.on(plan.day().plusDays(i)).stream()
                    .filter(other -> !other.stay() && kinds.contains(other.kind()))
                    .filter(other -> Presences.same(other.place(), plan.place()) && other.event() != plan.event())
                    .filter(other -> earliest(other.event())
                            .map(day -> day.isAfter(latest))
                            .orElse(false))
                    .findFirst();
            if (later.isPresent()) {
                return later;
            }
        }
        return Optional.empty();
    }

    /** "Went back to Lima on Thursday": was there before, and the plan for Tuesday may well have held. */
    private static boolean isComingBack(Presence later) {
        return later.event().assertions().stream()
                .flatMap(a ->
                        Stream.of(a.claim().quote().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .anyMatch(word -> EnglishLexicon.load().is("coming back", word));
    }

    /** Whether anything but plans as old puts the traveller there from the day to that of the plan. */
    private static boolean isToldBy(Presence plan, PresenceDays days, LocalDate from) {
        Set<String> articles = articles(plan);
        return !from.isAfter(plan.day())
                && from.datesUntil(plan.day().plusDays(1))
                        .flatMap(day -> days.on(day).stream())
                        .filter(other -> Presences.same(other.place(), plan.place()))
                        .anyMatch(other -> other.event().assertions().stream()
                                .anyMatch(a -> a.claim().status() != Status.PLANNED
                                        || !articles.contains(a.claim().article())));
    }

    /** Whether a later article tells of the place on another day: the journey goes another way round. */
    private static boolean isReordered(Presence plan, PresenceDays days, LocalDate latest) {
        return plan.day()
                .minusDays(REORDERED_DAYS)
                .datesUntil(plan.day().plusDays(REORDERED_DAYS + 1L))
                .filter(day -> !day.equals(plan.day()))
                .flatMap(day -> days.on(day).stream())
                .anyMatch(other -> !other.stay()
                        && Presences.same(other.place(), plan.place())
                        && earliest(other.event())
                                .map(day -> day.isAfter(latest))
                                .orElse(false));
    }

    private static Optional<Presence> elsewhere(Presence plan, PresenceDays days, LocalDate latest) {
        List<Presence> sameDay = days.on(plan.day());
        Set<String> articles = articles(plan);
        boolean arrives = plan.kind() == EventKind.TRAVEL || plan.kind() == EventKind.ARRIVAL;
        double far = isReordered(plan, days, latest) ? ELSEWHERE_KM : arrives ? ONWARD_KM : SAME_DAY_KM;
        return sameDay.stream()
                .filter(other -> !other.stay() && other != plan && !Presences.isCarried(other))
                .filter(other -> other.kind() != EventKind.DEPARTURE) // who leaves a place arrives at another
                .filter(other -> other.event().event().confidence() >= LIKELY)
                .filter(other -> other.place().distanceKm(plan.place()) > far && !other.isBroad() && !plan.isBroad())
                .filter(other ->
                        earliest(other.event()).map(day -> day.isAfter(latest)).orElse(false))
                .filter(other -> sameDay.stream()
                        .noneMatch(o -> Presences.same(o.place(), other.place())
                                && articles(o).stream().anyMatch(articles::contains)))
                .filter(other -> sameDay.stream()
                        .noneMatch(o -> Presences.same(o.place(), plan.place())
                                && articles(o).stream().anyMatch(articles(other)::contains)))
                .findFirst();
    }

    /** The event, as cancelled where its plan was overtaken. */
    static Event mark(MergedEvent merged, PresenceDays told, Event event) {
        for (Presence presence : told.of(merged)) {
            Optional<Overtaken> overtaken = by(presence, told);
            if (overtaken.isPresent()) {
                return cancelled(event, presence, overtaken.get());
            }
        }
        return event;
    }

    private static Event cancelled(Event e, Presence plan, Overtaken overtaken) {
        Presence later = overtaken.later();
        return e.cancelled()
                .with(new Conflict.PlanOvertaken(
                        plan.day(),
                        plan.place().name(),
                        how(overtaken.leftOut()),
                        later.day(),
                        later.place().name()));
    }

    private static Conflict.Overtaken how(LeftOut leftOut) {
        return switch (leftOut.reason()) {
            case LEFT_BEFORE -> Conflict.Overtaken.LEFT_BEFORE;
            case GOES_LATER -> Conflict.Overtaken.GOES_LATER;
            default -> Conflict.Overtaken.ELSEWHERE;
        };
    }

    private static Set<String> articles(Presence presence) {
        Set<String> articles = new HashSet<>();
        presence.event().assertions().forEach(a -> articles.add(a.claim().article()));
        return articles;
    }

    private static Optional<LocalDate> latest(MergedEvent event) {
        List<Optional<LocalDate>> days =
                event.assertions().stream().map(Assertion::published).toList();
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().map(Optional::get).max(LocalDate::compareTo)
                : Optional.empty();
    }

    private static Optional<LocalDate> earliest(MergedEvent event) {
        return event.assertions().stream().flatMap(a -> a.published().stream()).min(LocalDate::compareTo);
    }
}
