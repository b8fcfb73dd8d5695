package org.dateline.web.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;

/** The trip in the words of schema.org (Trip, Place, Event), for search engines. */
final class JsonLd {
    private final Trip trip;
    private final Itinerary part;
    private final Words words;
    private final String page;

    private JsonLd(Trip trip, Itinerary part, Words words, String page) {
        this.trip = trip;
        this.part = part;
        this.words = words;
        this.page = page;
    }

    /** @param part what of the trip the page tells */
    static ObjectNode of(Trip trip, Itinerary part, Words words, String base) {
        return new JsonLd(trip, part, words, base + Paths.trip(trip.slug())).trip();
    }

    private ObjectNode trip() {
        ObjectNode root = thing("Trip");
        root.put("@context", "https://schema.org");
        root.put("@id", page);
        root.put("url", page);
        root.put("name", Words.shorten(trip.itinerary().title(), Words.TITLE));
        root.put("image", page + "/card.png");
        trip.itinerary().start().map(LocalDate::toString).ifPresent(day -> root.put("departureTime", day));
        trip.itinerary().end().map(LocalDate::toString).ifPresent(day -> root.put("arrivalTime", day));
        ArrayNode stops = root.putArray("itinerary");
        for (Stop stop : part.stops()) {
            stops.add(place(stop.place()));
        }
        ArrayNode events = root.putArray("subjectOf");
        for (Event event : part.events()) {
            if (!event.related() && event.when().day().isPresent()) {
                events.add(event(event));
            }
        }
        return root;
    }

    private ObjectNode event(Event event) {
        ObjectNode node = thing("Event");
        node.put("@id", page + "#" + event.id());
        node.put("name", Words.shorten(event.title(), Words.TITLE));
        node.put("startDate", event.when().edtf());
        node.put(
                "eventStatus",
                "https://schema.org/" + (event.status() == Status.CANCELLED ? "EventCancelled" : "EventScheduled"));
        event.place().ifPresent(place -> node.set("location", place(place)));
        return node;
    }

    private ObjectNode place(Place place) {
        ObjectNode node = thing("Place");
        node.put("name", words.place(place));
        ObjectNode geo = thing("GeoCoordinates");
        geo.put("latitude", place.lat());
        geo.put("longitude", place.lon());
        node.set("geo", geo);
        place.country().ifPresent(code -> {
            ObjectNode address = thing("PostalAddress");
            address.put("addressCountry", code);
            node.set("address", address);
        });
        return node;
    }

    private static ObjectNode thing(String type) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("@type", type);
        return node;
    }
}
