package org.dateline.web.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.event.Event;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;
import org.dateline.time.When;

/** What map and timeline need and the page's text doesn't tell a script: days, coordinates, kinds. */
public final class TripData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TripData() {}

    /** JSON that is safe inside of a {@code script} element: no {@code <}, no {@code >}, no {@code &}. */
    static String of(Trip trip, Words words) {
        ObjectNode root = JSON.createObjectNode();
        root.put("slug", trip.slug());
        ArrayNode stops = root.putArray("stops");
        trip.itinerary().stops().forEach(stop -> stops.add(stop(stop, words)));
        root.put("linked", !trip.itinerary().legs().isEmpty());
        ArrayNode events = root.putArray("events");
        trip.itinerary().events().forEach(event -> events.add(event(trip, event, words)));
        ObjectNode articles = root.putObject("articles");
        trip.readings()
                .forEach(r -> articles.put(
                        r.article().id(),
                        Words.shorten(r.article().source().orElseGet(() -> Words.name(r.article())), 60)));
        return forScript(root);
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

    private static ObjectNode stop(Stop stop, Words words) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", stop.id());
        place(node, stop.place(), words);
        node.put("first", stop.arrive().map(LocalDate::toString).orElse(""));
        node.put("last", stop.depart().map(LocalDate::toString).orElse(""));
        node.put("event", stop.events().stream().findFirst().orElse(""));
        return node;
    }

    private static ObjectNode event(Trip trip, Event event, Words words) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", event.id());
        node.put("title", Words.shorten(event.title(), Words.TITLE));
        node.put("kind", Words.key(event.kind()));
        node.put("status", Words.key(event.status()));
        node.put("precision", Words.key(event.when().precision()));
        put(node, "first", event.when().first().map(LocalDate::toString));
        put(node, "last", event.when().last().map(LocalDate::toString));
        put(node, "time", event.when() instanceof When.Day day ? day.time().map(Object::toString) : Optional.empty());
        put(node, "zone", EventZone.of(event));
        event.place().ifPresent(place -> place(node.putObject("place"), place, words));
        stop(trip.itinerary().stops(), event).ifPresent(at -> node.put("stop", at));
        if (event.related()) {
            node.put("related", true);
        }
        if (!event.conflicts().isEmpty()) {
            node.put("conflict", true);
        }
        ArrayNode sources = node.putArray("articles");
        event.claims().stream().map(c -> c.article()).distinct().forEach(sources::add);
        return node;
    }

    private static Optional<Integer> stop(List<Stop> stops, Event event) {
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).events().contains(event.id())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static void place(ObjectNode node, Place place, Words words) {
        node.put("name", Words.shorten(place.name(), 80));
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
