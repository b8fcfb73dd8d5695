package org.dateline.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.itinerary.Certainty;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Stop;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.web.map.CountryNames;
import org.dateline.web.map.CountryShapes;
import org.dateline.web.map.Station;

/** What a drawing of the route shows: the stops, and faintly the towns that another reading puts the traveller in. */
final class RouteStations {
    /** Nearer than this, two readings of a place are one. */
    private static final double SAME_KM = 60;

    /** Other readings that a drawing shows at most. */
    private static final int MOST_OTHERS = 6;

    private final Itinerary itinerary;
    private final Words words;
    private final Certainty certainty;
    private final Map<String, String> folded;

    RouteStations(Itinerary itinerary, Story story, Words words) {
        this.folded = story.folded();
        this.itinerary = itinerary;
        this.words = words;
        this.certainty = Certainty.of(itinerary);
    }

    List<Station> list() {
        List<Station> stations = new ArrayList<>();
        itinerary.stops().forEach(stop -> stations.add(station(stop)));
        Set<String> named = new LinkedHashSet<>();
        for (Event event : itinerary.events()) {
            if (!event.related() && !stations.isEmpty()) {
                for (Place other : others(event)) {
                    if (named.size() < MOST_OTHERS && named.add(other.name())) {
                        stations.add(other(event, other));
                    }
                }
            }
        }
        return stations;
    }

    CountryNames countryNames() {
        Set<String> visited = new LinkedHashSet<>();
        Set<String> told = new LinkedHashSet<>();
        for (Stop stop : itinerary.stops()) {
            stop.place().country().ifPresent((reach(stop.place()) == Station.Reach.COUNTRY ? told : visited)::add);
        }
        return new CountryNames(words.language(), code -> words.country(Optional.of(code)), visited, told);
    }

    /** What the marks mean, where there is more than one kind of them. */
    List<MapKey> keys() {
        List<MapKey> keys = new ArrayList<>();
        List<Station> stations = list();
        for (Status status : Status.values()) {
            if (stations.stream().anyMatch(s -> !s.isOther() && s.status() == status)) {
                keys.add(new MapKey(Words.key(status), words.status(status)));
            }
        }
        if (stations.stream().anyMatch(s -> s.reach() == Station.Reach.COUNTRY)) {
            keys.add(new MapKey("area", words.texts().areaKey()));
        }
        if (stations.stream().anyMatch(Station::isOther)) {
            keys.add(new MapKey("other", words.texts().otherKey()));
        }
        if (itinerary.events().stream().anyMatch(RouteStations::isSoft)) {
            keys.add(new MapKey("soft", words.texts().softKey()));
        }
        return keys;
    }

    /** Whether the timeline draws it with soft edges: a week, a month, a few days. */
    private static boolean isSoft(Event event) {
        return !event.related()
                && switch (event.when().precision()) {
                    case WEEK, MONTH, SEASON, YEAR, INTERVAL -> true;
                    case TIME, DAY, UNKNOWN -> false;
                };
    }

    /** Where the traveller is from then to then: "26–27 Oct". */
    String dates(Stop stop) {
        return stop.arrive()
                .map(a -> words.dates()
                        .shortRange(a, stop.depart().filter(d -> !d.isBefore(a)).orElse(a)))
                .orElse("");
    }

    private Station station(Stop stop) {
        String href = stop.events().stream()
                .findFirst()
                .map(id -> folded.getOrDefault(id, id))
                .or(() -> stop.days().stream()
                        .findFirst()
                        .map(LocalDate::toString)
                        .map(d -> "d-" + d))
                .map(id -> "#" + id)
                .orElse("#days");
        String name = Words.shorten(words.name(stop.place()), 26);
        return new Station(
                stop.place().lat(),
                stop.place().lon(),
                name,
                words.texts().fromPlace(name),
                words.texts().toPlace(name),
                dates(stop),
                href,
                certainty.of(stop),
                reach(stop.place()),
                stop.place().country(),
                isDoubtful(stop) ? words.texts().detour(name) : "",
                0);
    }

    /** Whether the way there is one that no sentence supports; of what was called off nobody asks. */
    boolean isDoubtful(Stop stop) {
        return certainty.isDetour(stop) && certainty.of(stop) != Status.CANCELLED;
    }

    static Station.Reach reach(Place place) {
        return switch (place.kind()) {
            case VENUE, CITY -> Station.Reach.POINT;
            case REGION, SEA -> Station.Reach.REGION;
            case COUNTRY ->
                place.country().filter(code -> !CountryShapes.isTiny(code)).isPresent()
                        ? Station.Reach.COUNTRY
                        : Station.Reach.POINT;
        };
    }

    private Station other(Event event, Place place) {
        String name = words.texts().otherReading(Words.shorten(words.name(place), 26));
        return new Station(
                place.lat(),
                place.lon(),
                name,
                name,
                name,
                "",
                "#" + folded.getOrDefault(event.id(), event.id()),
                event.status() == Status.CANCELLED ? Status.CANCELLED : Status.POSSIBLE,
                Station.Reach.OTHER,
                place.country(),
                "",
                0);
    }

    /** Towns that statements of the event give for it, and none of which is a stop. */
    private List<Place> others(Event event) {
        return event.claims().stream()
                .map(Claim::place)
                .flatMap(Optional::stream)
                .filter(RouteStations::isPoint)
                .filter(place -> event.place()
                        .filter(RouteStations::isPoint)
                        .filter(chosen -> isApart(chosen, place) || event.status() == Status.CANCELLED)
                        .isPresent())
                .filter(place -> itinerary.stops().stream().allMatch(stop -> isApart(stop.place(), place)))
                .toList();
    }

    private static boolean isApart(Place one, Place other) {
        return one.distanceKm(other) > SAME_KM;
    }

    private static boolean isPoint(Place place) {
        return place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.VENUE;
    }
}
