package org.dateline.web.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.claim.Claim;
import org.dateline.event.Event;
import org.dateline.itinerary.Certainty;
import org.dateline.itinerary.DateLine;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;
import org.dateline.time.When;
import org.dateline.web.map.CountryShapes;
import org.dateline.web.map.Detail;
import org.dateline.web.map.Station;
import org.dateline.web.map.Worldview;

/** What map and timeline need and the page's text doesn't tell a script: days, coordinates, kinds. */
public final class TripData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TripData() {}

    /** JSON that is safe inside of a {@code script} element: no {@code <}, no {@code >}, no {@code &}. */
    static String of(Trip trip, Parts.Part part, boolean embedded, Words words) {
        return forScript(tree(trip, part, embedded, words));
    }

    /** @param embedded whether the days alone are told, and areas drawn roughly */
    static ObjectNode tree(Trip trip, Parts.Part part, boolean embedded, Words words) {
        Itinerary itinerary = part.itinerary();
        Story story = part.story();
        ObjectNode root = JSON.createObjectNode();
        root.put("slug", trip.slug());
        root.put("traveller", trip.itinerary().traveller().orElse(""));
        ArrayNode stops = root.putArray("stops");
        RouteStations stations = new RouteStations(itinerary, story, words);
        Certainty certainty = Certainty.of(itinerary);
        itinerary
                .stops()
                .forEach(stop -> stops.add(stop(stop, story, words)
                        .put("dates", stations.dates(stop))
                        .put("status", Words.key(certainty.of(stop)))
                        .put("reach", Words.key(RouteStations.reach(stop.place())))
                        .put("doubt", stations.isDoubtful(stop))));
        areas(root.putObject("areas"), itinerary.stops(), embedded ? Detail.ROUGH : Detail.FULL);
        ObjectNode lines = root.putObject("lines");
        Worldview.configured().lines().forEach((id, drawn) -> lines.put(id, Words.key(drawn)));
        root.put("linked", !itinerary.legs().isEmpty());
        DateLine line = DateLine.of(itinerary.stops(), certainty);
        ArrayNode crossings = root.putArray("crossings");
        line.arrivals().forEach(day -> crossings.add(day.toString()));
        Map<String, Integer> stopOf = new HashMap<>();
        for (int i = 0; i < itinerary.stops().size(); i++) {
            int number = i;
            itinerary.stops().get(i).events().forEach(id -> stopOf.putIfAbsent(id, number));
        }
        ArrayNode events = root.putArray("events");
        ArrayNode spans = root.putArray("spans");
        // a frame tells the days alone
        Stream.of(
                        story.events(),
                        embedded ? List.<Event>of() : story.spans(),
                        embedded ? List.<Event>of() : story.background())
                .flatMap(List::stream)
                .forEach(event -> events.add(again(event, line, event(stopOf, event, words))));
        story.spans().forEach(span -> spans.add(span.id()));
        ObjectNode folded = root.putObject("folded");
        new TreeMap<>(story.folded()).forEach(folded::put);
        ObjectNode articles = root.putObject("articles");
        Cited.of(trip, itinerary)
                .forEach(r -> articles.put(
                        r.article().id(),
                        Words.shorten(r.article().source().orElseGet(() -> Words.name(r.article())), 60)));
        return root;
    }

    /** The shapes of the countries that are all that is known of a stop. */
    private static void areas(ObjectNode node, List<Stop> stops, Detail detail) {
        stops.stream()
                .map(Stop::place)
                .filter(place -> RouteStations.reach(place) == Station.Reach.COUNTRY)
                .flatMap(place -> place.country().stream())
                .distinct()
                .forEach(code -> {
                    ArrayNode rings = node.putArray(code);
                    CountryShapes.of(code, detail).forEach(ring -> {
                        ArrayNode points = rings.addArray();
                        ring.forEach(point -> points.addArray().add(point[0]).add(point[1]));
                    });
                });
    }

    public static String forScript(ObjectNode tree) {
        try {
            return JSON.writeValueAsString(tree)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values could not be written", e);
        }
    }

    private static ObjectNode stop(Stop stop, Story story, Words words) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", stop.id());
        place(node, stop.place(), words);
        node.put("first", stop.arrive().map(LocalDate::toString).orElse(""));
        node.put("last", stop.depart().map(LocalDate::toString).orElse(""));
        node.put(
                "event",
                stop.events().stream()
                        .findFirst()
                        .map(id -> story.folded().getOrDefault(id, id))
                        .orElse(""));
        return node;
    }

    /** Marks what is of a day that comes once more. */
    private static ObjectNode again(Event event, DateLine line, ObjectNode node) {
        boolean again = event.when() instanceof When.Day day
                && event.place()
                        .filter(place -> !line.inOrder(place, day.date()).equals(day.date()))
                        .isPresent();
        return again ? node.put("again", true) : node;
    }

    private static ObjectNode event(Map<String, Integer> stopOf, Event event, Words words) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", event.id());
        Optional<String> own = EventTitle.of(event, words);
        node.put("title", own.orElseGet(() -> Words.shorten(event.title(), Words.TITLE)));
        if (own.isEmpty() && words.isForeign()) {
            node.put("foreign", true);
        }
        node.put("kind", Words.key(event.kind()));
        node.put("status", Words.key(event.status()));
        node.put("precision", Words.key(event.when().precision()));
        put(node, "first", event.when().first().map(LocalDate::toString));
        put(node, "last", event.when().last().map(LocalDate::toString));
        put(node, "time", event.when() instanceof When.Day day ? day.time().map(Object::toString) : Optional.empty());
        put(node, "zone", EventZone.of(event));
        event.place().ifPresent(place -> place(node.putObject("place"), place, words));
        Optional.ofNullable(stopOf.get(event.id())).ifPresent(at -> node.put("stop", at));
        if (event.related()) {
            node.put("related", true);
        }
        if (!event.conflicts().isEmpty()) {
            node.put("conflict", true);
        }
        ArrayNode sources = node.putArray("articles");
        event.claims().stream()
                .map(Claim::article)
                .distinct()
                .limit(EventViews.SHOWN)
                .forEach(sources::add);
        return node;
    }

    private static void place(ObjectNode node, Place place, Words words) {
        node.put("name", Words.shorten(words.name(place), 80));
        node.put("kind", Words.key(place.kind()));
        put(node, "country", words.country(place.country()));
        put(node, "code", place.country());
        node.put("lat", place.lat());
        node.put("lon", place.lon());
    }

    private static void put(ObjectNode node, String name, Optional<String> value) {
        value.ifPresent(v -> node.put(name, v));
    }
}
