package org.dateline.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dateline.pipeline.Trip;

/** The formats a trip can be had in. */
public enum TripFormat {
    JSON("json", "application/json", JsonWriter::write),
    ICS("ics", "text/calendar; charset=utf-8", CalendarWriter::write),
    GEOJSON("geojson", "application/geo+json", GeoJsonWriter::write),
    CSV("csv", "text/csv; charset=utf-8; header=present", CsvWriter::write),
    HTML("html", "text/html; charset=utf-8", HtmlWriter::write);

    private final String ending;
    private final String mediaType;
    private final TripWriter writer;

    TripFormat(String ending, String mediaType, TripWriter writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** Ending of file names, which is also the format's name: "json". */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of that name, whatever its case. */
    public static Optional<TripFormat> findByName(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(wanted))
                .findFirst();
    }

    /** Writes to {@code out} and leaves it open. */
    public void write(Trip trip, Links links, Writer out) throws IOException {
        writer.write(trip, links, out);
    }

    /** The whole as UTF-8. */
    public byte[] bytes(Trip trip, Links links) {
        StringWriter text = new StringWriter();
        try {
            write(trip, links, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
