package org.dateline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
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
    ICS(
            "ics",
            "text/calendar; charset=utf-8",
            (trip, links, out) -> CalendarWriter.write(trip, Revisions.of(trip), links, out)),
    GEOJSON("geojson", "application/geo+json", GeoJsonWriter::write),
    CSV("csv", "text/csv; charset=utf-8; header=present", CsvWriter::write),
    HTML("html", "text/html; charset=utf-8", HtmlWriter::write),
    KML("kml", "application/vnd.google-earth.kml+xml", KmlWriter::write),
    MARKDOWN("md", "text/markdown; charset=utf-8", MarkdownWriter::write),
    TIMELINEJS("timelinejs", "timelinejs.json", "application/json", TimelineJsWriter::write),
    JSONLD("jsonld", "application/ld+json", JsonLdWriter::write);

    /** A byte order mark, before a table by which Excel is to know that it is UTF-8. */
    public static final String MARK = "\uFEFF";

    private final String label;
    private final String ending;
    private final String mediaType;
    private final TripWriter writer;

    TripFormat(String ending, String mediaType, TripWriter writer) {
        this(ending, ending, mediaType, writer);
    }

    TripFormat(String label, String ending, String mediaType, TripWriter writer) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** The format's name on the command line: "json". */
    public String label() {
        return label;
    }

    /** Ending of file names. */
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
                .filter(format -> format.label.equals(wanted))
                .findFirst();
    }

    /** Writes to {@code out} as it goes along, and leaves it open. */
    public void write(Trip trip, Links links, Writer out) throws IOException {
        writer.write(trip, links, out);
    }

    /**
     * The same, with what is known of the events' past, for formats that tell of it.
     *
     * @param revisions of this trip
     */
    public void write(Trip trip, Revisions revisions, Links links, Writer out) throws IOException {
        if (this == ICS) {
            CalendarWriter.write(trip, revisions, links, out);
        } else {
            write(trip, links, out);
        }
    }

    /** The whole as UTF-8. */
    public byte[] bytes(Trip trip, Links links) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            write(trip, links, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
