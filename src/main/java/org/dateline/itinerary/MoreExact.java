package org.dateline.itinerary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Bare;
import org.dateline.event.Event;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;

/** "Visits Peru" beside "visits Lima" says less, where each of its days is told of a place within. */
final class MoreExact implements Taking {
    private final Retelling told;
    private final Map<String, List<Event>> within = new HashMap<>();

    MoreExact(Retelling told) {
        this.told = told;
        for (Event event : told.events()) {
            if (Retelling.isOfTrip(event)) {
                takes(event)
                        .forEach(key -> within.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(event));
            }
        }
    }

    /** Whether the place lies in the country or region, which it is not itself. */
    static boolean isWithin(Place place, Place broad) {
        boolean smaller = broad.kind() == PlaceKind.COUNTRY
                ? place.kind() != PlaceKind.COUNTRY
                : !Presence.isBroad(place)
                        && place.region().isPresent()
                        && place.region().equals(broad.region());
        return Presence.isBroad(broad) && smaller && place.sameCountry(broad);
    }

    @Override
    public Stream<String> takes(Event taker) {
        boolean exact = taker.place()
                        .filter(place -> place.kind() != PlaceKind.COUNTRY
                                && place.country().isPresent())
                        .isPresent()
                && taker.status() != Status.POSSIBLE;
        return exact ? keys(taker) : Stream.empty();
    }

    @Override
    public Stream<String> isTaken(Event taken) {
        boolean broad = told.bare(taken).filter(bare -> bare != Bare.LEAVES).isPresent()
                && taken.place().filter(Presence::isBroad).isPresent();
        return broad ? keys(taken).limit(1) : Stream.empty();
    }

    private static Stream<String> keys(Event event) {
        Optional<String> country = event.place().map(Retelling::country);
        return SameDay.days(event.when()).flatMap(day -> country.map(code -> day + " " + code).stream());
    }

    @Override
    public boolean takes(Event taker, Event taken) {
        return tells(taker, taken)
                && told.holds(taker, taken)
                && keys(taken)
                        .allMatch(key ->
                                within.getOrDefault(key, List.of()).stream().anyMatch(other -> tells(other, taken)));
    }

    private boolean tells(Event taker, Event taken) {
        boolean move = told.bare(taken).filter(Bare::isMove).isPresent();
        boolean comes = taker.kind() == EventKind.ARRIVAL || taker.kind() == EventKind.TRAVEL;
        return isWithin(taker.place().orElseThrow(), taken.place().orElseThrow())
                && (!move || comes)
                && Retelling.isAsSure(taker, taken)
                && (taker.confidence() >= DeedThere.DOUBTFUL * taken.confidence()
                        || SameDeed.sentences(taker).equals(SameDeed.sentences(taken)));
    }

    @Override
    public Comparator<Event> order() {
        return Comparator.<Event, Boolean>comparing(event -> told.bare(event).isEmpty())
                .thenComparing(event -> -event.confidence())
                .thenComparing(told::row);
    }
}
