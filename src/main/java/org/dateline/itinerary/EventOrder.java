package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.claim.EventKind;
import org.dateline.event.Event;
import org.dateline.time.Precision;
import org.dateline.time.When;

/**
 * Puts a trip's events in the order in which they happen: by day, within a day stop by stop, within a stop by the hour, who
 * arrives first and who leaves last. What has no exact day, and what is beside the trip, stays where its dates put it.
 */
final class EventOrder {
    private static final int BEFORE_ALL = -2;
    private static final int SOME_TIME = -1;
    private static final int AFTER_ALL = 24 * 120;

    private final List<Stop> stops;
    private final DateLine line;
    private final Map<String, Integer> stopOf = new HashMap<>();
    private final Map<LocalDate, List<Integer>> byDay = new HashMap<>();
    private final Map<String, Integer> landing = new HashMap<>();

    private EventOrder(List<Event> events, List<Stop> stops) {
        this.stops = stops;
        this.line = DateLine.of(stops, new Certainty(stops, events));
        for (int i = 0; i < stops.size(); i++) {
            for (String id : stops.get(i).events()) {
                stopOf.putIfAbsent(id, i);
            }
            for (LocalDate day : stops.get(i).days()) {
                byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(i);
            }
        }
        events.stream()
                .filter(event -> event.kind() == EventKind.ARRIVAL)
                .forEach(event -> clock(event).ifPresent(half -> landing.merge(spot(event), half + 1, Math::max)));
    }

    /** @param events by their dates */
    static List<Event> sort(List<Event> events, List<Stop> stops) {
        EventOrder order = new EventOrder(events, stops);
        return events.stream()
                .sorted(Comparator.<Event, Boolean>comparing(event -> isUndated(event.when()))
                        .thenComparing(order::first)
                        .thenComparing(order::turn)
                        .thenComparing(order::last)
                        .thenComparing(order::stop)
                        .thenComparing(order::minute))
                .toList();
    }

    private static boolean isUndated(When when) {
        return when.first().isEmpty() && when.last().isEmpty();
    }

    private static boolean isExact(Event event) {
        return event.when().precision() == Precision.DAY || event.when().precision() == Precision.TIME;
    }

    private LocalDate first(Event event) {
        Optional<LocalDate> day = event.when().first().or(() -> event.when().last());
        return day.map(on -> inOrder(event, on)).orElse(LocalDate.MAX);
    }

    private int turn(Event event) {
        return event.place()
                .filter(place -> isExact(event))
                .flatMap(place -> event.when().first().map(day -> line.turn(place, day)))
                .orElse(0);
    }

    private LocalDate last(Event event) {
        return event.when().last().map(on -> inOrder(event, on)).orElse(LocalDate.MAX);
    }

    private LocalDate inOrder(Event event, LocalDate day) {
        return event.place()
                .filter(place -> isExact(event))
                .map(place -> line.inOrder(place, day))
                .orElse(day);
    }

    /** The number of its stop, or of that day's one in its country; an hour without a place goes to a day's only one. */
    private int stop(Event event) {
        if (event.related() || !isExact(event)) {
            return stops.size();
        }
        return Optional.ofNullable(stopOf.get(event.id()))
                .or(() -> onDay(event).stream()
                        .filter(i -> event.place()
                                .filter(stops.get(i).place()::sameCountry)
                                .isPresent())
                        .findFirst())
                .or(() -> Optional.of(onDay(event))
                        .filter(day -> day.size() == 1
                                && event.place().isEmpty()
                                && clock(event).isPresent())
                        .map(day -> day.get(0)))
                .orElse(stops.size());
    }

    private List<Integer> onDay(Event event) {
        return event.when().day().map(day -> byDay.getOrDefault(day, List.of())).orElse(List.of());
    }

    /** What has no hour comes behind who arrives, and before who leaves. */
    private int minute(Event event) {
        return clock(event).orElseGet(() -> switch (event.kind()) {
            case ARRIVAL, TRAVEL -> BEFORE_ALL;
            case DEPARTURE -> AFTER_ALL;
            default -> landing.getOrDefault(spot(event), SOME_TIME);
        });
    }

    /** The minute, doubled: what only comes behind it stands half a minute later. */
    private static Optional<Integer> clock(Event event) {
        return event.when() instanceof When.Day day
                ? day.time().map(time -> time.toSecondOfDay() / 30)
                : Optional.empty();
    }

    /** The stop on a day. */
    private String spot(Event event) {
        return stop(event) + " " + event.when().first().map(LocalDate::toString).orElse("");
    }
}
