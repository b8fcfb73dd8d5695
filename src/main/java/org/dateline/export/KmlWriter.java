package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.itinerary.Certainty;
import org.dateline.itinerary.Leg;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.When;

/** Writes stops, legs and placed events as KML 2.2, each with the time it holds for, for Google Earth and its like. */
final class KmlWriter {
    private final Trip trip;
    private final Sources sources;
    private final Certainty certainty;
    private final Writer out;

    private KmlWriter(Trip trip, Writer out) {
        this.trip = trip;
        this.sources = Sources.of(trip);
        this.certainty = Certainty.of(trip.itinerary());
        this.out = out;
    }

    static void write(Trip trip, Links links, Writer out) throws IOException {
        new KmlWriter(trip, out).write(links);
    }

    private void write(Links links) throws IOException {
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document>");
        line("<name>" + Xml.escape(trip.itinerary().title()) + "</name>");
        line("<open>1</open>");
        styles();
        folder("Stops");
        for (Stop stop : trip.itinerary().stops()) {
            stop(stop);
        }
        line("</Folder>");
        folder("Legs");
        Map<String, Stop> stops =
                trip.itinerary().stops().stream().collect(Collectors.toMap(Stop::id, Function.identity()));
        for (Leg leg : trip.itinerary().legs()) {
            Stop from = stops.get(leg.from());
            Stop to = stops.get(leg.to());
            if (from != null && to != null) {
                leg(leg, from.place(), to.place());
            }
        }
        line("</Folder>");
        folder("Events");
        for (Event event : trip.itinerary().events()) {
            Optional<Place> place = event.place();
            if (place.isPresent()) {
                event(event, place.get(), links);
            }
        }
        line("</Folder>\n</Document>\n</kml>");
    }

    /** A style a status. What is known as a country or region only has a name there, and no pin in its middle. */
    private void styles() throws IOException {
        for (Status status : Status.values()) {
            String name = Notation.name(status);
            boolean certain = status == Status.HAPPENED;
            String color = certain ? "ff2a4fd0" : status == Status.PLANNED ? "b02a4fd0" : "70808080";
            line("<Style id=\"" + name + "\"><IconStyle><color>" + color + "</color><scale>"
                    + (certain ? "1.1" : "0.8") + "</scale></IconStyle><LineStyle><color>" + color + "</color><width>"
                    + (certain ? 3 : 2) + "</width></LineStyle></Style>");
        }
        line("<Style id=\"area\"><IconStyle><scale>0</scale></IconStyle><LabelStyle><scale>1.2</scale></LabelStyle>"
                + "</Style>");
    }

    private static String style(Place place, Status status) {
        boolean area = place.kind() != PlaceKind.CITY && place.kind() != PlaceKind.VENUE;
        return "<styleUrl>#" + (area ? "area" : Notation.name(status)) + "</styleUrl>";
    }

    /** "Tokyo, Japan (planned)". */
    private static String named(String name, Status status) {
        return Xml.escape(status == Status.HAPPENED ? name : name + " (" + Notation.name(status) + ")");
    }

    private void stop(Stop stop) throws IOException {
        Status status = certainty.of(stop);
        line("<Placemark id=\"stop-" + Xml.escape(stop.id()) + "\">");
        line("<name>" + named(EventText.placeName(stop.place()), status) + "</name>");
        line("<description>"
                + stop.days().stream().map(day -> WhenText.of(When.of(day))).collect(Collectors.joining(", "))
                + "</description>");
        span(stop.arrive().map(Object::toString), stop.depart().map(Object::toString));
        line(style(stop.place(), status));
        line(point(stop.place()));
        line("</Placemark>");
    }

    private void leg(Leg leg, Place from, Place to) throws IOException {
        Status status = certainty.of(leg);
        line("<Placemark>\n<name>" + named(from.name() + " \u2013 " + to.name(), status) + "</name>");
        span(leg.date().map(Object::toString), leg.date().map(Object::toString));
        line("<styleUrl>#" + Notation.name(status) + "</styleUrl>\n<MultiGeometry>");
        List<List<GreatCircle.Point>> parts = GreatCircle.path(
                new GreatCircle.Point(from.lon(), from.lat()), new GreatCircle.Point(to.lon(), to.lat()));
        for (List<GreatCircle.Point> part : Dashes.of(parts, status)) {
            String coordinates = part.stream()
                    .map(point -> position(point.lon(), point.lat()))
                    .collect(Collectors.joining(" "));
            line("<LineString><tessellate>1</tessellate><coordinates>" + coordinates + "</coordinates></LineString>");
        }
        line("</MultiGeometry>\n</Placemark>");
    }

    private void event(Event event, Place place, Links links) throws IOException {
        line("<Placemark id=\"" + Xml.escape(event.id()) + "\">\n<name>" + Xml.escape(event.title()) + "</name>");
        line("<description>" + Xml.escape(balloon(event, links)) + "</description>");
        Optional<String> first = IsoDate.start(event);
        if (first.isPresent()
                && event.when().last().isPresent()
                && IsoDate.end(event).isEmpty()) {
            span(first, first);
        } else {
            span(first, event.when().last().map(Object::toString));
        }
        line(style(place, event.status()));
        line(point(place));
        line("</Placemark>");
    }

    /** What a click shows, which is read as HTML whatever is written: so this is HTML, with the text escaped in it. */
    private String balloon(Event event, Links links) {
        String text = Xml.escape(EventText.describe(event, sources)).replace("\n", "<br>");
        return links.event(trip.slug(), event.id())
                .map(url -> text + "<br><br><a href=\"" + Xml.escape(url) + "\">" + Xml.escape(url) + "</a>")
                .orElse(text);
    }

    /** A moment, a day, month or year is a stamp as exact as it is; what lasts longer has two ends. */
    private void span(Optional<String> first, Optional<String> last) throws IOException {
        if (first.isPresent() && first.equals(last)) {
            line("<TimeStamp><when>" + first.get() + "</when></TimeStamp>");
        } else if (first.isPresent() || last.isPresent()) {
            line("<TimeSpan>" + first.map(day -> "<begin>" + day + "</begin>").orElse("")
                    + last.map(day -> "<end>" + day + "</end>").orElse("") + "</TimeSpan>");
        }
    }

    private void folder(String name) throws IOException {
        line("<Folder>\n<name>" + name + "</name>");
    }

    private static String point(Place place) {
        return "<Point><coordinates>" + position(place.lon(), place.lat()) + "</coordinates></Point>";
    }

    private static String position(double lon, double lat) {
        return Notation.coordinateText(lon) + "," + Notation.coordinateText(lat);
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
