package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.claim.EventKind;
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
     */
    public static ExplainedItinerary layOut(
            Traveller traveller,
            List<MergedEvent> events,
            UnaryOperator<Place> stopOf,
            UnaryOperator<String> countryName) {
        List<Presence> told = Presences.told(events, stopOf);
        Optional<LocalDate> cut = CutShort.day(events);
        Map<Boolean, List<Presence>> standingOrCut =
                told.stream().collect(Collectors.partitioningBy(p -> cut.isEmpty() || !CutShort.drops(p, cut.get())));
        List<Presence> standing = standingOrCut.getOrDefault(true, List.of());
        List<Presence> refined = traveller.writer() ? standing : OnlyCity.refine(standing, events, stopOf);
        Set<Presence> unsupported = Presences.unsupported(refined);
        Set<Presence> doubtful = Presences.doubtful(refined);
        PresenceDays toldDays = new PresenceDays(refined.stream()
                .filter(p -> !unsupported.contains(p) && !doubtful.contains(p))
                .toList());
        Map<Presence, String> overtaken = new IdentityHashMap<>();
        refined.forEach(p ->
                OvertakenPlans.by(p, toldDays).ifPresent(by -> overtaken.put(p, "a later article " + by.tells())));
        PresenceDays refinedDays = new PresenceDays(refined.stream()
                .filter(p -> !unsupported.contains(p) && !doubtful.contains(p) && !overtaken.containsKey(p))
                .toList());
        List<Optional<String>> leftOut = refined.stream()
                .map(p -> unsupported.contains(p)
                        ? Optional.of(
                                "no verb joins the place to the day, and nothing else leads the trip to that country")
                        : doubtful.contains(p)
                                ? Optional.of("too little speaks for that day")
                                : Optional.ofNullable(overtaken.get(p)).or(() -> Presences.leftOut(p, refinedDays)))
                .toList();
        List<Presence> all = new ArrayList<>();
        for (int i = 0; i < refined.size(); i++) {
            if (leftOut.get(i).isEmpty()) {
                all.add(refined.get(i));
            }
        }
        all = DaysBetween.fill(all);
        Optional<TripWindow> window = TripWindow.of(all, traveller.writer());
        List<Presence> ofTrip = all.stream().filter(p -> isInside(p, window)).toList();
        List<Stop> stops = StopBuilder.build(ofTrip);
        TravelCheck travel = new TravelCheck(stops);
        List<Event> placed = new ArrayList<>();
        for (MergedEvent event : events) {
            boolean outside = window.isPresent()
                    && !event.event().related()
                    && isOutside(event.event().when(), window.get());
            placed.add(OvertakenPlans.mark(
                    event, toldDays, travel.check(outside ? event.asRelated().event() : event.event())));
        }
        Itinerary itinerary = new Itinerary(
                title(traveller, stops, placed, countryName),
                Optional.of(traveller.name()),
                stops.stream().flatMap(s -> s.days().stream()).min(LocalDate::compareTo),
                stops.stream().flatMap(s -> s.days().stream()).max(LocalDate::compareTo),
                stops,
                legs(stops),
                placed);
        List<Placement> placements = new ArrayList<>();
        standingOrCut
                .getOrDefault(false, List.of())
                .forEach(p -> placements.add(
                        placement(p, Optional.of("the trip is told to have been broken off before that day"))));
        for (int i = 0; i < refined.size(); i++) {
            Presence presence = refined.get(i);
            Optional<String> outside = isInside(presence, window)
                    ? Optional.empty()
                    : Optional.of("the day lies apart from the trip's other days");
            placements.add(placement(presence, leftOut.get(i).or(() -> outside)));
        }
        return new ExplainedItinerary(
                itinerary, events, placements, window.map(TripWindow::first), window.map(TripWindow::last), cut);
    }

    private static Placement placement(Presence p, Optional<String> leftOut) {
        return new Placement(p.event().event().id(), p.day(), p.place(), p.stay(), leftOut);
    }

    private static boolean isInside(Presence presence, Optional<TripWindow> window) {
        return window.isPresent()
                && window.get().isNear(presence.day())
                && (window.get().contains(presence.day()) || presence.stay());
    }

    private static boolean isOutside(When when, TripWindow window) {
        Optional<LocalDate> first = when.first();
        Optional<LocalDate> last = when.last();
        boolean before = last.isPresent() && last.get().isBefore(window.first().minusDays(6));
        boolean after = first.isPresent() && first.get().isAfter(window.last().plusDays(6));
        return before || after;
    }

    static List<Leg> legs(List<Stop> stops) {
        List<Leg> legs = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            Stop from = stops.get(i - 1);
            Stop to = stops.get(i);
            double km = Math.round(from.place().distanceKm(to.place()) * 10) / 10.0;
            legs.add(new Leg(from.id(), to.id(), to.arrive(), km));
        }
        return legs;
    }

    /** "Ada Miller in Peru, Chile and Spain": the countries in order, without the one that is only left. */
    private static String title(
            Traveller traveller, List<Stop> stops, List<Event> events, UnaryOperator<String> countryName) {
        Set<String> countries = new LinkedHashSet<>();
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            if (i > 0 || stops.size() == 1 || !isOnlyLeft(stop, events)) {
                stop.place().country().ifPresent(countries::add);
            }
        }
        List<String> names = countries.stream().map(countryName).toList();
        return names.isEmpty() ? traveller.name() : traveller.name() + " in " + list(names);
    }

    private static boolean isOnlyLeft(Stop stop, List<Event> events) {
        Set<String> ids = Set.copyOf(stop.events());
        return events.stream().filter(e -> ids.contains(e.id())).allMatch(e -> e.kind() == EventKind.DEPARTURE);
    }

    private static String list(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
