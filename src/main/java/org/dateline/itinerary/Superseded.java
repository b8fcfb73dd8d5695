package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Assertion;
import org.dateline.event.Conflict;
import org.dateline.event.DayNames;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.dateline.event.Status;

/**
 * Plans that a later article has overtaken: it puts the traveller elsewhere on that day, and the articles of the plan
 * knew nothing of that. Such a plan is shown as given up, not as a second place to be.
 */
final class Superseded {
    private static final double ELSEWHERE_KM = 150;

    private Superseded() {}

    /** The presence of the same day that overtakes this one, if any does. */
    static Optional<Presence> by(Presence plan, List<Presence> sameDay) {
        boolean planned =
                plan.event().assertions().stream().allMatch(a -> a.claim().status() == Status.PLANNED);
        Optional<LocalDate> latest = latest(plan.event());
        if (!planned || latest.isEmpty()) {
            return Optional.empty();
        }
        Set<String> articles = articles(plan);
        return sameDay.stream()
                .filter(other -> !other.stay() && other != plan && !Presences.isCarried(other))
                .filter(other ->
                        other.place().distanceKm(plan.place()) > ELSEWHERE_KM && !other.isBroad() && !plan.isBroad())
                .filter(other -> earliest(other.event())
                        .map(day -> day.isAfter(latest.get()))
                        .orElse(false))
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
            Optional<Presence> later = by(presence, told.on(presence.day()));
            if (later.isPresent()) {
                return cancelled(event, presence, later.get());
            }
        }
        return event;
    }

    private static Event cancelled(Event e, Presence plan, Presence later) {
        List<Conflict> conflicts = new ArrayList<>(e.conflicts());
        conflicts.add(new Conflict(
                Conflict.Kind.SOURCES,
                "Planned for " + DayNames.full(plan.day()) + " in "
                        + plan.place().name() + "; a later article tells of "
                        + later.place().name() + " on that day, so the plan is taken as given up.",
                List.of(later.place().name(), plan.place().name())));
        return new Event(
                e.id(),
                e.title(),
                e.kind(),
                e.when(),
                Status.CANCELLED,
                e.place(),
                e.participants(),
                e.related(),
                e.confidence(),
                e.claims(),
                conflicts);
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
