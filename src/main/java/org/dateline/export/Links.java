package org.dateline.export;

import java.util.Optional;

/**
 * Addresses of a trip's pages, for formats that are read away from the site.
 *
 * @param base address of the application without a slash at its end ({@code https://dateline.example}); empty where
 *     none is known, as on the command line
 */
public record Links(Optional<String> base) {
    public static final Links NONE = new Links(Optional.empty());

    /** Links below the address. */
    public static Links at(String base) {
        return new Links(Optional.of(base.endsWith("/") ? base.substring(0, base.length() - 1) : base));
    }

    /** The trip's page. */
    public Optional<String> trip(String slug) {
        return base.map(address -> address + "/trips/" + slug);
    }

    /** The trip's page with the event chosen. */
    public Optional<String> event(String slug, String id) {
        return trip(slug).map(address -> address + "#" + id);
    }

    /** The calendar of one event. */
    public Optional<String> eventCalendar(String slug, String id) {
        return trip(slug).map(address -> address + "/events/" + id + ".ics");
    }

    /** The trip's calendar. */
    public Optional<String> calendar(String slug) {
        return trip(slug).map(address -> address + "/calendar.ics");
    }
}
