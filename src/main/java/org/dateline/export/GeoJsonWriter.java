package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.itinerary.Certainty;
import org.dateline.itinerary.Leg;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * Writes stops (points), legs (lines) and events (points) as GeoJSON, RFC 7946, one feature a line.
 *
 * <p>The property {@code type} of a feature says which of the three it is. An event without a place has a null
 * geometry, as section 3.2 of the standard has it, so that none is lost.
 */
final class GeoJsonWriter {
    private GeoJsonWriter() {}

    private record Geometry(String type, Object coordinates) {}

    private record Feature(
            String type, String id, @Nullable Geometry geometry, Map<String, @Nullable Object> properties) {}

    static void write(Trip trip, Links links, Writer out) throws IOException {
        out.write("{\"type\":\"FeatureCollection\",\"features\":[");
        String separator = "\n";
        for (Feature feature : features(trip, links)) {
            out.write(separator);
            Json.line(feature, out);
            separator = ",\n";
        }
        out.write("\n]}\n");
    }

    private static List<Feature> features(Trip trip, Links links) {
        List<Feature> features = new ArrayList<>();
        Map<String, Stop> stops = new LinkedHashMap<>();
        Certainty certainty = Certainty.of(trip.itinerary());
        for (Stop stop : trip.itinerary().stops()) {
            stops.put(stop.id(), stop);
            features.add(feature(stop, certainty.of(stop)));
        }
        int number = 1;
        for (Leg leg : trip.itinerary().legs()) {
            Optional<Feature> feature = feature("leg-" + number++, leg, certainty.of(leg), stops);
            feature.ifPresent(features::add);
        }
        for (Event event : trip.itinerary().events()) {
            features.add(feature(event, links.event(trip.slug(), event.id())));
        }
        return features;
    }

    private static Feature feature(Stop stop, Status status) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("type", "stop");
        properties.put("name", stop.place().name());
        properties.put("country", stop.place().country().orElse(null));
        properties.put("arrive", stop.arrive().map(Object::toString).orElse(null));
        properties.put("depart", stop.depart().map(Object::toString).orElse(null));
        properties.put("status", Notation.name(status));
        properties.put("placeKind", Notation.name(stop.place().kind()));
        properties.put("days", stop.days().stream().map(Object::toString).toList());
        properties.put("events", stop.events());
        return new Feature("Feature", "stop-" + stop.id(), point(stop.place()), properties);
    }

    private static Optional<Feature> feature(String id, Leg leg, Status status, Map<String, Stop> stops) {
        Stop from = stops.get(leg.from());
        Stop to = stops.get(leg.to());
        if (from == null || to == null) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("type", "leg");
        properties.put("from", from.place().name());
        properties.put("to", to.place().name());
        properties.put("date", leg.date().map(Object::toString).orElse(null));
        properties.put("status", Notation.name(status));
        properties.put("distanceKm", Math.round(leg.distanceKm()));
        return Optional.of(new Feature("Feature", id, line(from.place(), to.place()), properties));
    }

    private static Feature feature(Event event, Optional<String> url) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("type", "event");
        properties.put("title", event.title());
        properties.put("kind", Notation.name(event.kind()));
        properties.put("when", Notation.value(event.when()));
        properties.put("edtf", Notation.edtf(event.when()));
        properties.put("precision", Notation.name(event.when().precision()));
        properties.put("status", Notation.name(event.status()));
        properties.put("place", event.place().map(Place::name).orElse(null));
        properties.put(
                "placeKind",
                event.place().map(place -> Notation.name(place.kind())).orElse(null));
        properties.put("country", event.place().flatMap(Place::country).orElse(null));
        properties.put("participants", event.participants());
        properties.put("related", event.related());
        properties.put("confidence", Notation.confidence(event.confidence()));
        properties.put("quote", event.claims().get(0).quote());
        url.ifPresent(address -> properties.put("url", address));
        return new Feature(
                "Feature", event.id(), event.place().map(GeoJsonWriter::point).orElse(null), properties);
    }

    private static Geometry point(Place place) {
        return new Geometry("Point", position(place.lon(), place.lat()));
    }

    private static Geometry line(Place from, Place to) {
        List<List<double[]>> parts = GreatCircle.path(corner(from), corner(to)).stream()
                .map(part -> part.stream()
                        .map(point -> position(point.lon(), point.lat()))
                        .toList())
                .toList();
        return parts.size() == 1 ? new Geometry("LineString", parts.get(0)) : new Geometry("MultiLineString", parts);
    }

    private static GreatCircle.Point corner(Place place) {
        return new GreatCircle.Point(place.lon(), place.lat());
    }

    private static double[] position(double lon, double lat) {
        return new double[] {Notation.coordinate(lon), Notation.coordinate(lat)};
    }
}
