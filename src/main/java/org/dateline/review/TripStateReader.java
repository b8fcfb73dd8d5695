package org.dateline.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what {@code itinerary --format json} and {@code /api/trips/SLUG} write. */
public final class TripStateReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TripStateReader() {}

    public static TripState read(String json) throws NoTripException {
        JsonNode trip;
        try {
            trip = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new NoTripException("is no JSON of a trip; “dateline itinerary” writes one");
        }
        if (trip == null
                || !trip.path("events").isArray()
                || !trip.path("title").isTextual()) {
            throw new NoTripException(
                    "has no title and events, as the JSON of a trip has; “dateline itinerary” writes one");
        }
        List<EventState> events = new ArrayList<>();
        for (JsonNode event : trip.path("events")) {
            events.add(event(event));
        }
        SortedMap<String, String> articles = new TreeMap<>();
        trip.path("articles").forEach(article -> articles.put(text(article, "id"), text(article, "title")));
        return new TripState(
                text(trip, "title"), text(trip, "traveller"), text(trip, "start"), text(trip, "end"), events, articles);
    }

    private static EventState event(JsonNode event) throws NoTripException {
        String id = text(event, "id");
        if (id.isEmpty()) {
            throw new NoTripException("has an event without an id");
        }
        return new EventState(
                id,
                text(event, "title"),
                text(event, "kind"),
                text(event, "when"),
                text(event, "status"),
                place(event.path("place")),
                texts(event.path("participants")),
                !event.path("related").asBoolean(false),
                statements(event.path("claims")),
                doubts(event.path("conflicts")));
    }

    /** "Lima, Peru"; a country by its own name. */
    private static String place(JsonNode place) {
        String name = text(place, "name");
        String country = text(place, "country");
        if (name.isEmpty() || country.isEmpty() || text(place, "kind").equals("country")) {
            return name;
        }
        return name + ", " + new Locale("", country).getDisplayCountry(Locale.ENGLISH);
    }

    private static Set<EventState.Statement> statements(JsonNode claims) {
        Set<EventState.Statement> statements = new HashSet<>();
        claims.forEach(claim -> statements.add(new EventState.Statement(text(claim, "article"), text(claim, "quote"))));
        return statements;
    }

    private static List<String> doubts(JsonNode conflicts) {
        List<String> doubts = new ArrayList<>();
        conflicts.forEach(conflict -> doubts.add(text(conflict, "message")));
        return doubts;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText("")));
        return texts;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }
}
