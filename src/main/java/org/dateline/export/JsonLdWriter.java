package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.claim.Claim;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Writes the trip and its dated events as JSON-LD with schema.org's terms. */
final class JsonLdWriter {
    private JsonLdWriter() {}

    static void write(Trip trip, Links links, Writer out) throws IOException {
        List<Object> graph = new ArrayList<>();
        graph.add(trip(trip, links));
        for (Event event : trip.itinerary().events()) {
            if (!event.related() && event.when().first().isPresent()) {
                graph.add(event(event, trip, links));
            }
        }
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@graph", graph);
        Json.page(document, out);
    }

    private static Map<String, @Nullable Object> trip(Trip trip, Links links) {
        Itinerary itinerary = trip.itinerary();
        Map<String, @Nullable Object> node = node("Trip");
        links.trip(trip.slug()).ifPresent(url -> {
            node.put("@id", url);
            node.put("url", url);
        });
        node.put("name", itinerary.title());
        itinerary.start().ifPresent(day -> node.put("departureTime", day.toString()));
        itinerary.end().ifPresent(day -> node.put("arrivalTime", day.toString()));
        Map<String, @Nullable Object> stops = node("ItemList");
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < itinerary.stops().size(); i++) {
            Map<String, @Nullable Object> item = node("ListItem");
            item.put("position", i + 1);
            item.put("item", place(itinerary.stops().get(i).place()));
            items.add(item);
        }
        stops.put("itemListElement", items);
        node.put("itinerary", stops);
        return node;
    }

    private static Map<String, @Nullable Object> event(Event event, Trip trip, Links links) {
        Map<String, @Nullable Object> node = node("Event");
        links.event(trip.slug(), event.id()).ifPresent(url -> {
            node.put("@id", url);
            node.put("url", url);
        });
        node.put("identifier", event.id());
        node.put("name", event.title());
        node.put("startDate", IsoDate.start(event).orElseThrow());
        IsoDate.end(event).ifPresent(end -> node.put("endDate", end));
        node.put(
                "eventStatus",
                "https://schema.org/" + (event.status() == Status.CANCELLED ? "EventCancelled" : "EventScheduled"));
        event.place().ifPresent(place -> node.put("location", place(place)));
        if (!event.participants().isEmpty()) {
            List<Object> people = new ArrayList<>();
            for (String name : event.participants()) {
                Map<String, @Nullable Object> person = node("Person");
                person.put("name", name);
                people.add(person);
            }
            node.put("attendee", people);
        }
        List<Object> sources = sources(event, trip);
        if (!sources.isEmpty()) {
            node.put("subjectOf", sources);
        }
        return node;
    }

    private static List<Object> sources(Event event, Trip trip) {
        List<Object> sources = new ArrayList<>();
        event.claims().stream()
                .map(Claim::article)
                .distinct()
                .flatMap(id -> trip.findReading(id).stream())
                .forEach(reading -> {
                    Map<String, @Nullable Object> article = node("NewsArticle");
                    article.put("headline", reading.article().displayTitle());
                    reading.article().published().date().ifPresent(day -> article.put("datePublished", day.toString()));
                    Optional<String> url = reading.article().url().filter(EventText::isWebAddress);
                    url.ifPresent(address -> article.put("url", address));
                    sources.add(article);
                });
        return sources;
    }

    private static Map<String, @Nullable Object> place(Place place) {
        Map<String, @Nullable Object> node = node(
                switch (place.kind()) {
                    case CITY -> "City";
                    case COUNTRY -> "Country";
                    case REGION -> "AdministrativeArea";
                    case SEA -> "SeaBodyOfWater";
                    case VENUE -> "Place";
                });
        node.put("name", place.name());
        Map<String, @Nullable Object> geo = node("GeoCoordinates");
        geo.put("latitude", Notation.coordinate(place.lat()));
        geo.put("longitude", Notation.coordinate(place.lon()));
        node.put("geo", geo);
        if (place.kind() != PlaceKind.COUNTRY) {
            place.country().ifPresent(code -> {
                Map<String, @Nullable Object> address = node("PostalAddress");
                address.put("addressCountry", code);
                node.put("address", address);
            });
        }
        if (place.geonameid().isPresent()) {
            node.put("sameAs", "https://sws.geonames.org/" + place.geonameid().getAsLong() + "/");
        }
        return node;
    }

    private static Map<String, @Nullable Object> node(String type) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        return node;
    }
}
