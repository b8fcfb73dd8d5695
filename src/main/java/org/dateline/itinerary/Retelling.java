package org.dateline.itinerary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.SideBySide;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Bare;
import org.dateline.event.Event;
import org.dateline.person.Traveller;
import org.dateline.place.Place;

/** A trip's events while those that say no more than others are told with these; what they support stays supported. */
final class Retelling {
    private final Traveller traveller;
    private final Comparator<Claim> order;
    private final List<Stop> stops;
    private final Map<String, Event> live = new LinkedHashMap<>();
    private final Map<String, Optional<Bare>> bare = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Set<Integer>> stopsOf = new HashMap<>();
    private final Map<String, String> takers = new HashMap<>();
    private final boolean home;

    Retelling(Traveller traveller, List<Event> events, List<Stop> stops, Comparator<Claim> order) {
        this.traveller = traveller;
        this.stops = stops;
        this.order = order;
        List<Optional<Bare>> titles = SideBySide.each(events, event -> Bare.of(traveller, event));
        for (int i = 0; i < events.size(); i++) {
            live.put(events.get(i).id(), events.get(i));
            bare.put(events.get(i).id(), titles.get(i));
            rows.put(events.get(i).id(), i);
        }
        for (int i = 0; i < stops.size(); i++) {
            for (String id : stops.get(i).events()) {
                stopsOf.computeIfAbsent(id, key -> new TreeSet<>()).add(i);
            }
        }
        this.home = isLeft();
    }

    List<Event> events() {
        return List.copyOf(live.values());
    }

    List<Stop> stops() {
        return stops;
    }

    /** The numbers of the stops that it supports. */
    Set<Integer> stopsOf(Event event) {
        return stopsOf.getOrDefault(event.id(), Set.of());
    }

    /** Whether the taker supports each stop that the taken supports, so that none is lost. */
    boolean holds(Event taker, Event taken) {
        return stopsOf(taker).containsAll(stopsOf(taken));
    }

    Optional<Bare> bare(Event event) {
        return bare.getOrDefault(event.id(), Optional.empty());
    }

    /** Its place among all, by which what is equal otherwise is chosen. */
    int row(Event event) {
        return rows.getOrDefault(event.id(), Integer.MAX_VALUE);
    }

    /** Whether it is told of the trip, and not called off. */
    static boolean isOfTrip(Event event) {
        return !event.related() && event.status() != Status.CANCELLED;
    }

    /** Whether it may be told with another: nobody decided on it, and nothing speaks against it. */
    boolean isFree(Event event) {
        return isOfTrip(event)
                && event.corrections().isEmpty()
                && event.conflicts().isEmpty();
    }

    /** Whether it supports a stop that began before its day. */
    boolean wasThere(Event event) {
        return event.when().first().isPresent()
                && stopsOf(event).stream()
                        .anyMatch(i -> stops.get(i)
                                .days()
                                .get(0)
                                .isBefore(event.when().first().get()));
    }

    /** What supports a stop, by its number. */
    Stream<Event> at(int number) {
        return stops.get(number).events().stream().flatMap(id -> Optional.ofNullable(live.get(id)).stream());
    }

    /** Whether it is where the trip sets out, and comes back to or is told to leave. */
    boolean isHome(Event event) {
        return home && stopsOf(event).contains(0);
    }

    private boolean isLeft() {
        return !stops.isEmpty()
                && (stops.size() > 1
                                && Presences.same(
                                        stops.get(0).place(),
                                        stops.get(stops.size() - 1).place())
                        || at(0).anyMatch(event -> event.kind() == EventKind.DEPARTURE));
    }

    /** The name of the place, by which the same place is found again; empty for none. */
    static Optional<String> spot(Event event) {
        return event.place().map(Retelling::spot);
    }

    static String spot(Place place) {
        return place.name() + "|" + country(place);
    }

    static String country(Place place) {
        return place.country().orElse("");
    }

    /** Whether what happened stays told as that. */
    static boolean isAsSure(Event taker, Event taken) {
        return taker.status().compareTo(taken.status()) <= 0;
    }

    /** Tells each event that another takes with the first that does. */
    void run(Taking taking) {
        Map<String, List<String>> index = new HashMap<>();
        for (Event event : live.values()) {
            if (isOfTrip(event)) {
                taking.takes(event)
                        .forEach(key -> index.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(event.id()));
            }
        }
        for (String id : List.copyOf(live.keySet())) {
            Event taken = live.get(id);
            if (taken != null && isFree(taken)) {
                taking.isTaken(taken)
                        .flatMap(key -> index.getOrDefault(key, List.of()).stream())
                        .filter(other -> !other.equals(id))
                        .flatMap(other -> Optional.ofNullable(live.get(other)).stream())
                        .filter(taker -> taking.takes(taker, taken))
                        .min(taking.order())
                        .ifPresent(taker -> take(taker, taken, taking.after(taker, taken)));
            }
        }
    }

    private void take(Event taker, Event taken, Event after) {
        List<Claim> claims = Stream.concat(taker.claims().stream(), taken.claims().stream())
                .distinct()
                .sorted(order)
                .toList();
        Event kept = taker.corrections().isEmpty() ? after : taker;
        live.put(taker.id(), kept.withClaims(claims));
        live.remove(taken.id());
        takers.put(taken.id(), taker.id());
    }

    /** Puts an event in the place of the one that has its id. */
    void put(Event event) {
        live.put(event.id(), event);
        bare.put(event.id(), Bare.of(traveller, event));
    }

    /** The event with the title that says this of it. */
    Event titled(Event event, Bare title) {
        return event.edit().title(title.title(traveller, event)).event();
    }

    /** The id under which an event's claims are told now. */
    private String taker(String id) {
        String at = id;
        while (takers.containsKey(at)) {
            at = takers.get(at);
        }
        return at;
    }

    List<Stop> stopsNow() {
        return stops.stream()
                .map(stop -> new Stop(
                        stop.id(),
                        stop.place(),
                        stop.arrive(),
                        stop.depart(),
                        stop.days(),
                        stop.events().stream().map(this::taker).distinct().toList()))
                .toList();
    }

    List<Placement> placementsNow(List<Placement> placements) {
        Map<String, List<Placement>> byTaker = placements.stream()
                .map(p -> new Placement(taker(p.event()), p.day(), p.place(), p.stay(), p.leftOut()))
                .distinct()
                .collect(Collectors.groupingBy(Placement::event, LinkedHashMap::new, Collectors.toList()));
        return byTaker.values().stream()
                .flatMap(all -> all.stream().sorted(Comparator.comparing(Placement::day)))
                .toList();
    }
}
