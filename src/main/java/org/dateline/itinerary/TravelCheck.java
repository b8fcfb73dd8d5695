package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.claim.EventKind;
import org.dateline.event.Conflict;
import org.dateline.event.Correction;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;

/** Tells of places too far apart for one day, and of detours that nothing but a place's name speaks for. */
final class TravelCheck {
    /** What an airliner covers, with the way to and from it, in the hours that a day leaves for it. */
    private static final double KM_A_DAY = 15_000;

    /** How much longer a way may be without anybody telling of it: an ocean and back. */
    private static final double DETOUR_KM = 6_000;

    private static final Set<EventKind> MOVES = Set.of(EventKind.ARRIVAL, EventKind.DEPARTURE, EventKind.TRAVEL);

    private final Map<LocalDate, List<Stop>> byDay = new HashMap<>();
    private final Map<String, Conflict.Detour> detours = new HashMap<>();

    /**
     * @param stops of the trip, in order
     * @param events that they are made of, among others
     */
    TravelCheck(List<Stop> stops, List<MergedEvent> events) {
        Set<String> moves = events.stream()
                .map(MergedEvent::event)
                .filter(event -> MOVES.contains(event.kind()))
                .map(Event::id)
                .collect(Collectors.toSet());
        for (int i = 1; i < stops.size() - 1; i++) {
            findDetour(stops.get(i - 1), stops.get(i), stops.get(i + 1), moves);
        }
        for (Stop stop : stops) {
            stop.days()
                    .forEach(day ->
                            byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(stop));
        }
    }

    private void findDetour(Stop before, Stop stop, Stop after, Set<String> moves) {
        double way = before.place().distanceKm(stop.place()) + stop.place().distanceKm(after.place());
        double longer = way - before.place().distanceKm(after.place());
        boolean hurried = before.depart().isPresent()
                && after.arrive().isPresent()
                && before.depart().get().plusDays(1).compareTo(after.arrive().get()) >= 0;
        if (hurried && longer > DETOUR_KM && Collections.disjoint(stop.events(), moves)) {
            Conflict.Detour detour = new Conflict.Detour(
                    stop.place().name(), before.place().name(), after.place().name(), longer);
            stop.events().forEach(id -> detours.put(id, detour));
        }
    }

    /** The event, with a conflict where its day has too much of travel, and in doubt where the way to it is. */
    Event check(Event event) {
        if (event.isDecided(Correction.Kind.CONFIRM)) {
            return event;
        }
        Conflict.Detour detour = detours.get(event.id());
        if (detour != null && !event.related()) {
            return event.isDecided() ? event.with(detour) : event.doubted(detour);
        }
        if (event.related() || event.when().day().isEmpty()) {
            return event;
        }
        double km = 0;
        List<String> names = new ArrayList<>();
        Stop last = null;
        boolean concerned = false;
        for (Stop stop : byDay.getOrDefault(event.when().day().get(), List.of())) {
            km += last == null ? 0 : last.place().distanceKm(stop.place());
            last = stop;
            names.add(stop.place().name());
            concerned |= stop.events().contains(event.id());
        }
        return concerned && km > KM_A_DAY ? event.with(new Conflict.TooFar(names, km)) : event;
    }
}
