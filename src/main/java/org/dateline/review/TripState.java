package org.dateline.review;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.export.Links;
import org.dateline.export.Revisions;
import org.dateline.export.TripFormat;
import org.dateline.pipeline.Trip;

/**
 * A trip, as far as two of them are compared: what its JSON tells, so that a trip can be compared with one that was written to a file.
 *
 * @param traveller empty where nobody is known to travel
 * @param start the first day as {@code 2025-10-24}; empty without one
 * @param events in the order in which they happen
 * @param articles their titles, by their ids
 */
public record TripState(
        String title,
        String traveller,
        String start,
        String end,
        List<EventState> events,
        SortedMap<String, String> articles) {
    public TripState {
        events = List.copyOf(events);
        articles = new TreeMap<>(articles);
    }

    /** The trip as it is now. */
    public static TripState of(Trip trip) {
        StringWriter json = new StringWriter();
        try {
            TripFormat.JSON.write(trip, Revisions.of(trip), Links.NONE, json);
            return TripStateReader.read(json.toString());
        } catch (IOException | NoTripException impossible) {
            throw impossible instanceof IOException io
                    ? new UncheckedIOException(io)
                    : new IllegalStateException(impossible);
        }
    }
}
