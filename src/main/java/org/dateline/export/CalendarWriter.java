package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.event.Event;
import org.dateline.pipeline.Trip;

/**
 * Writes the trip as a calendar: RFC 5545, with RFC 7986's properties.
 *
 * <p>Events without any date cannot stand in a calendar; the calendar's description counts them. See {@link
 * CalendarEvent} for how one event is told, and {@link CalendarLines} for how lines are folded.
 */
public final class CalendarWriter {
    private CalendarWriter() {}

    /** All events of the trip. */
    static void write(Trip trip, Revisions revisions, Links links, Writer out) throws IOException {
        write(trip, revisions, EventFilter.ALL, links, out);
    }

    /** The events that the filter accepts. */
    public static void write(Trip trip, Revisions revisions, EventFilter filter, Links links, Writer out)
            throws IOException {
        List<Event> events =
                trip.itinerary().events().stream().filter(filter.on(trip)).toList();
        List<Event> dated = events.stream().filter(CalendarEvent::isDated).toList();
        Optional<String> source = links.calendar(trip.slug()).map(address -> address + filter.query());
        Contents contents = new Contents(filter.label(), dated, events.size() - dated.size(), source);
        write(trip, revisions, contents, links, out);
    }

    /** A calendar of one event. */
    public static void writeEvent(Trip trip, Revisions revisions, Event event, Links links, Writer out)
            throws IOException {
        boolean dated = CalendarEvent.isDated(event);
        Optional<String> source = links.eventCalendar(trip.slug(), event.id());
        Contents contents = new Contents("", dated ? List.of(event) : List.of(), dated ? 0 : 1, source);
        write(trip, revisions, contents, links, out);
    }

    /**
     * What stands in a calendar.
     *
     * @param choice what was chosen of the trip, in words; empty for all
     * @param undated how many events were left out
     * @param source where the calendar can be had again, as it is
     */
    private record Contents(String choice, List<Event> events, int undated, Optional<String> source) {}

    private static void write(Trip trip, Revisions revisions, Contents contents, Links links, Writer out)
            throws IOException {
        List<Event> events = contents.events();
        CalendarLines lines = new CalendarLines(out);
        lines.write("BEGIN", "VCALENDAR");
        CalendarHeader header = new CalendarHeader(trip, lines);
        header.write(contents.choice(), revisions.newest());
        header.writeAbout(events.size(), contents.undated());
        header.writeAddresses(links.trip(trip.slug()), contents.source());
        writeZones(events, lines);
        CalendarEvent entry = new CalendarEvent(Sources.of(trip), lines);
        for (Event event : events) {
            entry.write(event, revisions.of(event), links.event(trip.slug(), event.id()));
        }
        lines.write("END", "VCALENDAR");
        lines.flush();
    }

    private static void writeZones(List<Event> events, CalendarLines lines) throws IOException {
        Map<String, int[]> years = new TreeMap<>();
        for (Event event : events) {
            Optional<ZoneId> zone = Clocks.zone(event);
            if (zone.isPresent()) {
                int year = event.when().first().orElseThrow().getYear();
                int[] span = years.computeIfAbsent(zone.get().getId(), id -> new int[] {year, year});
                span[0] = Math.min(span[0], year);
                span[1] = Math.max(span[1], year);
            }
        }
        for (Map.Entry<String, int[]> entry : years.entrySet()) {
            new CalendarZone(ZoneId.of(entry.getKey()), lines).write(entry.getValue()[0], entry.getValue()[1]);
        }
    }
}
