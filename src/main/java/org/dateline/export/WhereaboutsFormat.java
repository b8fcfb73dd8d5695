package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.pipeline.Whereabout;
import org.jspecify.annotations.Nullable;

/** The formats whereabouts can be had in: JSON Lines, and a table that holds the same. */
public enum WhereaboutsFormat {
    JSONL,
    CSV;

    private static final List<String> HEADER = List.of(
            "doc",
            "who",
            "person_kind",
            "place",
            "place_kind",
            "country",
            "lat",
            "lon",
            "geonameid",
            "timezone",
            "when",
            "edtf",
            "status",
            "confidence",
            "rule",
            "start",
            "end",
            "quote");

    /** The format's name on the command line: "jsonl". */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that name, whatever its case. */
    public static Optional<WhereaboutsFormat> findByName(String name) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What stands before the first. */
    public void open(Writer out) throws IOException {
        if (this == CSV) {
            Csv.row(HEADER, out);
        }
    }

    /** One claim, on a line of its own. */
    public void write(Whereabout told, Writer out) throws IOException {
        WhereaboutsDocument document = WhereaboutsDocument.of(told);
        if (this == CSV) {
            Csv.row(cells(document), out);
        } else {
            Json.line(document, out);
            out.write('\n');
        }
    }

    private static List<String> cells(WhereaboutsDocument told) {
        Optional<PlaceDocument> place = Optional.ofNullable(told.place());
        return List.of(
                Csv.text(told.doc()),
                Csv.text(told.who()),
                told.person().kind(),
                Csv.text(place.map(PlaceDocument::name).orElse("")),
                place.map(PlaceDocument::kind).orElse(""),
                cell(place.map(PlaceDocument::country).orElse(null)),
                place.map(known -> Notation.plain(known.lat())).orElse(""),
                place.map(known -> Notation.plain(known.lon())).orElse(""),
                cell(place.map(PlaceDocument::geonameid).orElse(null)),
                cell(place.map(PlaceDocument::timezone).orElse(null)),
                cell(told.when()),
                cell(told.edtf()),
                told.status(),
                Notation.plain(told.confidence()),
                told.rule(),
                Integer.toString(told.start()),
                Integer.toString(told.end()),
                Csv.text(told.quote()));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
