package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.claim.Claim;
import org.dateline.event.Conflict;
import org.dateline.event.Event;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;

/**
 * Writes the events as CSV, RFC 4180: one row an event, UTF-8, lines ended by CR LF. Without a byte order mark, which
 * programs would read as part of the first name; Excel needs it, see {@link TripFormat#MARK}.
 *
 * <p>A spreadsheet runs a cell that starts with {@code = + - @} as a formula, and articles are written by strangers; so
 * text cells that start so get an apostrophe in front. Cells that hold several values part them by {@code " | "}. What
 * is longer than a cell of Excel's, which would spill it into the next rows, is cut and ends in "…".
 */
final class CsvWriter {
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final int CELL_CHARS = 32_767;
    private static final List<String> HEADER = List.of(
            "id",
            "title",
            "kind",
            "status",
            "related",
            "when",
            "edtf",
            "precision",
            "first",
            "last",
            "place",
            "place_kind",
            "country",
            "lat",
            "lon",
            "geonameid",
            "timezone",
            "participants",
            "confidence",
            "articles",
            "quotes",
            "conflicts");

    private CsvWriter() {}

    static void write(Trip trip, Links links, Writer out) throws IOException {
        row(HEADER, out);
        for (Event event : trip.itinerary().events()) {
            row(cells(event), out);
        }
    }

    private static List<String> cells(Event event) {
        Optional<Place> place = event.place();
        List<String> cells = new ArrayList<>();
        cells.add(text(event.id()));
        cells.add(text(event.title()));
        cells.add(Notation.name(event.kind()));
        cells.add(Notation.name(event.status()));
        cells.add(Boolean.toString(event.related()));
        cells.add(Optional.ofNullable(Notation.value(event.when())).orElse(""));
        cells.add(event.when().edtf());
        cells.add(Notation.name(event.when().precision()));
        cells.add(event.when().first().map(LocalDate::toString).orElse(""));
        cells.add(event.when().last().map(LocalDate::toString).orElse(""));
        cells.add(text(place.map(Place::name).orElse("")));
        cells.add(place.map(p -> Notation.name(p.kind())).orElse(""));
        cells.add(place.flatMap(Place::country).orElse(""));
        cells.add(place.map(p -> Notation.coordinateText(p.lat())).orElse(""));
        cells.add(place.map(p -> Notation.coordinateText(p.lon())).orElse(""));
        cells.add(place.filter(p -> p.geonameid().isPresent())
                .map(p -> Long.toString(p.geonameid().getAsLong()))
                .orElse(""));
        cells.add(place.flatMap(Place::timezone).orElse(""));
        cells.add(text(String.join(" | ", event.participants())));
        cells.add(Notation.plain(Notation.confidence(event.confidence())));
        cells.add(text(event.claims().stream().map(Claim::article).distinct().collect(Collectors.joining(" | "))));
        cells.add(text(event.claims().stream().map(Claim::quote).collect(Collectors.joining(" | "))));
        cells.add(text(event.conflicts().stream().map(Conflict::message).collect(Collectors.joining(" | "))));
        return cells;
    }

    /** Text that no spreadsheet runs, nor text that would be that without its apostrophes: so one can be taken away. */
    private static String text(String text) {
        int at = 0;
        while (at < text.length() && isPassedOver(text.charAt(at))) {
            at++;
        }
        boolean runs = at < text.length() && FORMULA_STARTS.indexOf(text.charAt(at)) >= 0;
        return cut(runs ? "'" + text : text);
    }

    private static String cut(String text) {
        if (text.length() <= CELL_CHARS) {
            return text;
        }
        int end = CELL_CHARS - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }

    private static boolean isPassedOver(char c) {
        return c == '\'' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static void row(List<String> cells, Writer out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(cells.get(i)));
        }
        out.write("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
