package org.dateline.export;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.dateline.pipeline.Trip;

/** Writes what a calendar says of itself: its name, where it comes from, and how often to ask again. */
final class CalendarHeader {
    /** Six hours. */
    private static final String REFRESH = "PT6H";

    private final Trip trip;
    private final CalendarLines lines;

    CalendarHeader(Trip trip, CalendarLines lines) {
        this.trip = trip;
        this.lines = lines;
    }

    /**
     * @param choice what was chosen of the trip, in words: who subscribes to two choices has to tell them apart
     * @param changed when the trip last did
     */
    void write(String choice, Instant changed) throws IOException {
        String title = trip.itinerary().title() + (choice.isEmpty() ? "" : " (" + choice + ")");
        lines.write("VERSION", "2.0");
        lines.write("PRODID", "-//Dateline//Dateline " + Version.number() + "//EN");
        lines.write("CALSCALE", "GREGORIAN");
        lines.write("METHOD", "PUBLISH");
        lines.writeLine("NAME", title, "");
        lines.writeLine("X-WR-CALNAME", title, "");
        lines.writeUtc("LAST-MODIFIED", changed);
        lines.write("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
        lines.write("X-PUBLISHED-TTL", REFRESH);
    }

    void writeAbout(int dated, int undated) throws IOException {
        String about = about(dated, undated);
        lines.writeLine("DESCRIPTION", about, "");
        lines.writeLine("X-WR-CALDESC", about, "");
    }

    /**
     * @param page where people read the same
     * @param source where programs find the calendar again
     */
    void writeAddresses(Optional<String> page, Optional<String> source) throws IOException {
        if (page.isPresent()) {
            lines.write("URL", page.get());
        }
        if (source.isPresent()) {
            lines.write("SOURCE;VALUE=URI", source.get());
        }
    }

    private String about(int dated, int undated) {
        StringBuilder about = new StringBuilder();
        about.append(dated).append(dated == 1 ? " event" : " events").append(" read from ");
        int articles = trip.readings().size();
        about.append(articles).append(articles == 1 ? " article." : " articles.");
        if (undated > 0) {
            about.append(' ').append(undated);
            about.append(undated == 1 ? " event has" : " events have");
            about.append(" no known date and cannot be shown in a calendar.");
        }
        return about.toString();
    }
}
