package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.claim.Rule;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.dateline.person.Traveller;
import org.dateline.place.Place;
import org.dateline.time.When;

/** Makes an itinerary of events: which belong to the trip, where it stops, how the stops are joined. */
public final class ItineraryBuilder {
    private ItineraryBuilder() {}

    /**
     * Lays the events out.
     *
     * @param events by time
     * @param stopOf the place where a stop is made for a place: the city of an airport, the place itself otherwise
     * @param countryName the name of a country by its code
     * @param articles the order of articles by their ids
     */
    public static ExplainedItinerary layOut(
            Traveller traveller,
            List<MergedEvent> events,
            UnaryOperator<Place> stopOf,
            UnaryOperator<String> countryName,
            Comparator<String> articles) {
        Optional<LocalDate> cut = CutShort.day(events);
        Map<Boolean, List<Presence>> parts = Presences.list(events, stopOf).stream()
                .collect(Collectors.partitioningBy(
                        p -> cut.filter(day -> CutShort.drops(p, day)).isPresent()));
        List<Presence> dropped = parts.getOrDefault(true, List.of());
        List<Presence> kept = parts.getOrDefault(false, List.of());
        List<Presence> refined = traveller.writer() ? kept : OnlyCity.refine(kept, events, stopOf);
        PresenceRules rules = new PresenceRules(refined);
        rules.ask(PresenceRules.SUPPORT);
        PresenceDays supported = new PresenceDays(rules.standing());
        rules.ask(PresenceRules.PLANS);
        rules.ask(PresenceRules.detail(traveller));
        Around around = new Around(rules.standing());
        Sureness sureness = new Sureness(refined, around);
        rules.ask(List.of(new Unlikely(rules.standing(), around)));
        Optional<TripWindow> window = TripWindow.of(rules.standing(), traveller.kind());
        List<Stop> stops = stops(rules.standing(), window);
        TravelCheck travel = new TravelCheck(stops, events);
        OutsideTrip outside = new OutsideTrip(window, stops, events);
        List<Event> placed = likely(events, refined, rules, outside)
                .map(event ->
                        sureness.of(event, OvertakenPlans.mark(event, supported, travel.check(outside.mark(event)))))
                .toList();
        ToldOnce once =
                ToldOnce.of(traveller, events, placed, stops, placements(dropped, refined, rules, window), articles);
        return new ExplainedItinerary(
                itinerary(traveller, once, countryName),
                sureness.all(events),
                once.placements(),
                sureness.around(),
                window.map(TripWindow::first),
                window.map(TripWindow::last),
                cut);
    }

    private static List<Stop> stops(List<Presence> presences, Optional<TripWindow> window) {
        return StopBuilder.build(
                presences.stream().filter(p -> isInside(p, window)).toList());
    }

    private static Stream<MergedEvent> likely(
            List<MergedEvent> events, List<Presence> told, PresenceRules rules, OutsideTrip outside) {
        PresenceDays byEvent = new PresenceDays(told);
        return events.stream().filter(event -> !isGuess(event, byEvent.of(event), rules) && outside.isTold(event));
    }

    private static Itinerary itinerary(Traveller traveller, ToldOnce once, UnaryOperator<String> countryName) {
        List<Stop> stops = once.stops();
        List<Event> told = once.events();
        return new Itinerary(
                title(traveller, stops, told, countryName),
                Optional.of(traveller.name()),
                stops.stream().flatMap(s -> s.days().stream()).min(LocalDate::compareTo),
                stops.stream().flatMap(s -> s.days().stream()).max(LocalDate::compareTo),
                stops,
                legs(stops, new Certainty(stops, told)),
                EventOrder.sort(told, stops));
    }

    private static List<Placement> placements(
            List<Presence> dropped, List<Presence> refined, PresenceRules rules, Optional<TripWindow> window) {
        List<Placement> placements = new ArrayList<>();
        dropped.forEach(p -> placements.add(placement(p, Optional.of(LeftOut.by(LeftOut.Reason.CUT_SHORT)))));
        refined.forEach(p -> placements.add(placement(p, rules.leftOut(p).or(() -> apart(p, window)))));
        return placements;
    }

    /** A place that an entry doesn't name and was only taken from the one before, on a day on which that is not likely. */
    private static boolean isGuess(MergedEvent event, List<Presence> told, PresenceRules rules) {
        boolean guessed = !event.event().isDecided()
                && event.assertions().stream()
                        .allMatch(claim -> claim.day().rule() == Rule.ENTRY
                                && claim.place().rule() == Rule.CARRIED);
        return guessed
                && told.stream()
                        .allMatch(presence -> rules.leftOut(presence)
                                .filter(why -> why.reason() == LeftOut.Reason.UNLIKELY)
                                .isPresent());
    }

    private static Optional<LeftOut> apart(Presence presence, Optional<TripWindow> window) {
        return isInside(presence, window) ? Optional.empty() : Optional.of(LeftOut.by(LeftOut.Reason.APART));
    }

    private static Placement placement(Presence p, Optional<LeftOut> leftOut) {
        return new Placement(p.event().event().id(), p.day(), p.place(), p.stay(), leftOut);
    }

    private static boolean isInside(Presence presence, Optional<TripWindow> window) {
        return presence.isDecided()
                || window.isPresent()
                        && window.get().isNear(presence.day())
                        && (window.get().contains(presence.day()) || presence.stay());
    }

    static boolean isOutside(When when, TripWindow window) {
        Optional<LocalDate> first = when.first();
        Optional<LocalDate> last = when.last();
        boolean before = last.isPresent() && last.get().isBefore(window.first().minusDays(6));
        boolean after = first.isPresent() && first.get().isAfter(window.last().plusDays(6));
        return before || after;
    }

    /** Ways from stop to stop. From one that was called off nobody goes on: the next way begins at the stop before it. */
    private static List<Leg> legs(List<Stop> stops, Certainty certainty) {
        List<Leg> legs = new ArrayList<>();
        Optional<Stop> from = Optional.empty();
        for (Stop to : stops) {
            from.ifPresent(stop -> legs.add(new Leg(stop.id(), to.id(), to.arrive(), distanceKm(stop, to))));
            from = certainty.of(to) == Status.CANCELLED ? from : Optional.of(to);
        }
        return legs;
    }

    private static double distanceKm(Stop from, Stop to) {
        return Math.round(from.place().distanceKm(to.place()) * 10) / 10.0;
    }

    /** "Ada Miller in Peru, Chile and Spain": the countries visited, in order. */
    private static String title(
            Traveller traveller, List<Stop> stops, List<Event> events, UnaryOperator<String> countryName) {
        List<String> names =
                Visits.of(stops, events).countries().stream().map(countryName).toList();
        return names.isEmpty() ? traveller.name() : traveller.name() + " in " + list(names);
    }

    private static String list(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
