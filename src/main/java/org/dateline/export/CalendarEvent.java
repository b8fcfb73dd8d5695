package org.dateline.export;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.place.Place;
import org.dateline.time.When;

/**
 * Writes one event as a VEVENT.
 *
 * <ul>
 *   <li>A day, or a span of days, is an all-day event; DTEND is the day after, as RFC 5545 has it.
 *   <li>A time stands in the zone of its place, in UTC where only its offset is known, and floats where neither is. It
 *       has no end: none is known.
 *   <li>A week, month, season or year is an all-day event over all its days, and its summary says so.
 *   <li>An interval with one known end stands on that day, and its summary says so.
 * </ul>
 */
final class CalendarEvent {
    /** The years that a date of RFC 5545 can have, with room for the day after. */
    private static final int FIRST_YEAR = 1;

    private static final int LAST_YEAR = 9998;

    /** Outlook's subjects have 255 letters: room for the mark. */
    static final int SUMMARY_LETTERS = 220;

    private final Sources sources;
    private final CalendarLines lines;

    CalendarEvent(Sources sources, CalendarLines lines) {
        this.sources = sources;
        this.lines = lines;
    }

    /** Whether the event can stand in a calendar. */
    static boolean isDated(Event event) {
        Optional<LocalDate> first = event.when().first();
        Optional<LocalDate> last = event.when().last();
        return (first.isPresent() || last.isPresent())
                && first.map(CalendarEvent::isInCalendars).orElse(true)
                && last.map(CalendarEvent::isInCalendars).orElse(true);
    }

    private static boolean isInCalendars(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /**
     * @param url the event's page, where there is one
     */
    void write(Event event, Revisions.Revision revision, Optional<String> url) throws IOException {
        lines.write("BEGIN", "VEVENT");
        lines.writeLine("UID", revision.uid(), "@dateline");
        lines.writeUtc("DTSTAMP", revision.at());
        lines.writeUtc("LAST-MODIFIED", revision.at());
        lines.write("SEQUENCE", Integer.toString(revision.sequence()));
        writeContent(event);
        if (url.isPresent()) {
            lines.write("URL", url.get());
        }
        lines.write("END", "VEVENT");
    }

    /** What the entry says, without its past and its address. */
    void writeContent(Event event) throws IOException {
        if (isDated(event)) {
            writeSpan(event);
        }
        lines.writeLine("SUMMARY", EventText.cut(event.title(), SUMMARY_LETTERS), mark(event.when()));
        lines.writeText("DESCRIPTION", EventText.describe(event, sources));
        if (event.place().isPresent()) {
            Place place = event.place().get();
            lines.writeLine("LOCATION", EventText.placeName(place), "");
            lines.write("GEO", Notation.coordinateText(place.lat()) + ";" + Notation.coordinateText(place.lon()));
        }
        lines.write("CATEGORIES", Notation.name(event.kind()) + (event.related() ? ",related" : ""));
        lines.write("COLOR", color(event.kind()));
        lines.write("STATUS", status(event.status()));
        // Read in a newspaper: it does not make the reader busy.
        lines.write("TRANSP", "TRANSPARENT");
        lines.write("X-DATELINE-PRECISION", Notation.name(event.when().precision()));
        lines.write("X-DATELINE-EDTF", event.when().edtf());
    }

    private void writeSpan(Event event) throws IOException {
        if (event.when() instanceof When.Day day && day.time().isPresent()) {
            LocalDateTime start = day.date().atTime(day.time().get());
            String zone = Clocks.zone(event).map(id -> ";TZID=" + id.getId()).orElse("");
            if (zone.isEmpty() && day.offset().isPresent()) {
                lines.writeUtc("DTSTART", start.toInstant(day.offset().get()));
                return;
            }
            lines.writeDateTime("DTSTART" + zone, start);
            return;
        }
        LocalDate first = event.when().first().or(() -> event.when().last()).orElseThrow();
        LocalDate last = event.when().last().orElse(first);
        lines.writeDate("DTSTART", first);
        lines.writeDate("DTEND", last.plusDays(1));
    }

    private static String mark(When when) {
        return switch (when.precision()) {
            case WEEK, MONTH, SEASON, YEAR -> " (day not known)";
            case INTERVAL ->
                when.first().isEmpty() ? " (at the latest)" : when.last().isEmpty() ? " (at the earliest)" : "";
            case TIME, DAY, UNKNOWN -> "";
        };
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

    private static String status(Status status) {
        return switch (status) {
            case HAPPENED -> "CONFIRMED";
            case PLANNED, POSSIBLE -> "TENTATIVE";
            case CANCELLED -> "CANCELLED";
        };
    }
}
