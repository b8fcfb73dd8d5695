package org.dateline.export;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.dateline.event.Event;
import org.dateline.event.EventKind;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;
import org.dateline.time.When;

/**
 * One event as a VEVENT.
 *
 * <ul>
 *   <li>A day, or a span of days, is an all-day event; DTEND is the day after, as RFC 5545 has it.
 *   <li>A time stands in the zone of its place, and floats where that is not known. It has no end: none is known.
 *   <li>A week, month, season or year is an all-day event over all its days, and its summary says so.
 *   <li>An interval with one known end stands on that day, and its summary says so.
 * </ul>
 */
final class CalendarEvent {
    private CalendarEvent() {}

    /** Whether the event can stand in a calendar. */
    static boolean isDated(Event event) {
        return event.when().first().isPresent() || event.when().last().isPresent();
    }

    /** The zone of a timed event, where it is known. */
    static Optional<ZoneId> zone(Event event) {
        boolean timed = event.when() instanceof When.Day day && day.time().isPresent();
        return timed ? event.place().flatMap(Place::timezone).flatMap(CalendarEvent::findZone) : Optional.empty();
    }

    private static Optional<ZoneId> findZone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknownZone) {
            return Optional.empty();
        }
    }

    static List<Property> properties(Event event, Trip trip, Revisions.Revision revision, Links links) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Uid(revision.uid() + "@dateline"));
        properties.add(new DtStamp(revision.at()));
        properties.add(new LastModified(revision.at()));
        properties.add(new Sequence(revision.sequence()));
        properties.addAll(content(event, trip));
        links.event(trip.slug(), event.id()).ifPresent(url -> properties.add(new Url(URI.create(url))));
        return properties;
    }

    /** What the entry says, without its past and its address. */
    static List<Property> content(Event event, Trip trip) {
        List<Property> properties = new ArrayList<>();
        if (isDated(event)) {
            addSpan(event, properties);
        }
        properties.add(new Summary(CalendarText.line(event.title()) + mark(event.when())));
        properties.add(new Description(CalendarText.clean(EventText.describe(event, trip))));
        event.place().ifPresent(place -> addPlace(place, properties));
        properties.add(new Categories(new TextList(categories(event))));
        properties.add(new Color(new ParameterList(), color(event.kind())));
        properties.add(status(event.status()));
        // Read in a newspaper: it does not make the reader busy.
        properties.add(ImmutableTransp.TRANSPARENT);
        properties.add(
                new XProperty("X-DATELINE-PRECISION", Notation.name(event.when().precision())));
        properties.add(new XProperty("X-DATELINE-EDTF", event.when().edtf()));
        return properties;
    }

    private static void addSpan(Event event, List<Property> properties) {
        if (event.when() instanceof When.Day day && day.time().isPresent()) {
            LocalDateTime start = day.date().atTime(day.time().get());
            Optional<ZoneId> zone = zone(event);
            properties.add(
                    zone.isPresent()
                            ? new DtStart<>(
                                    new ParameterList(
                                            List.of(new TzId(zone.get().getId()))),
                                    start.atZone(zone.get()))
                            : new DtStart<>(start));
            return;
        }
        LocalDate first = event.when().first().or(() -> event.when().last()).orElseThrow();
        LocalDate last = event.when().last().orElse(first);
        properties.add(new DtStart<>(first));
        properties.add(new DtEnd<>(last.plusDays(1)));
    }

    private static String mark(When when) {
        return switch (when.precision()) {
            case WEEK, MONTH, SEASON, YEAR -> " (day not known)";
            case INTERVAL ->
                when.first().isEmpty() ? " (at the latest)" : when.last().isEmpty() ? " (at the earliest)" : "";
            case TIME, DAY, UNKNOWN -> "";
        };
    }

    private static void addPlace(Place place, List<Property> properties) {
        properties.add(new Location(CalendarText.line(EventText.placeName(place))));
        properties.add(new Geo(Notation.coordinateText(place.lat()) + ";" + Notation.coordinateText(place.lon())));
    }

    private static String[] categories(Event event) {
        String kind = Notation.name(event.kind());
        return event.related() ? new String[] {kind, "related"} : new String[] {kind};
    }

    /** A CSS colour name, as RFC 7986 section 5.9 asks. */
    private static String color(EventKind kind) {
        return switch (kind) {
            case DEPARTURE, ARRIVAL, TRAVEL -> "steelblue";
            case MEETING, SUMMIT -> "seagreen";
            case SIGNING, CEREMONY -> "goldenrod";
            case SPEECH -> "mediumpurple";
            case MEAL, VISIT -> "indianred";
            case OTHER -> "slategray";
        };
    }

    private static Status status(org.dateline.event.Status status) {
        return switch (status) {
            case HAPPENED -> ImmutableStatus.VEVENT_CONFIRMED;
            case PLANNED, POSSIBLE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
