package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.article.SideBySide;
import org.dateline.claim.Claim;
import org.dateline.event.Event;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;

/**
 * Writes the events as {@link Csv}: one row an event. Cells that hold several values part them by {@code " | "}.
 */
final class CsvWriter {
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
        Csv.row(HEADER, out);
        for (String row : SideBySide.each(trip.itinerary().events(), event -> Csv.row(cells(event)))) {
            out.write(row);
        }
    }

    private static List<String> cells(Event event) {
        Optional<Place> place = event.place();
        List<String> cells = new ArrayList<>();
        cells.add(Csv.text(event.id()));
        cells.add(Csv.text(event.title()));
        cells.add(Notation.name(event.kind()));
        cells.add(Notation.name(event.status()));
        cells.add(Boolean.toString(event.related()));
        cells.add(Optional.ofNullable(Notation.value(event.when())).orElse(""));
        cells.add(event.when().edtf());
        cells.add(Notation.name(event.when().precision()));
        cells.add(event.when().first().map(LocalDate::toString).orElse(""));
        cells.add(event.when().last().map(LocalDate::toString).orElse(""));
        cells.add(Csv.text(place.map(Place::name).orElse("")));
        cells.add(place.map(p -> Notation.name(p.kind())).orElse(""));
        cells.add(place.flatMap(Place::country).orElse(""));
        cells.add(place.map(p -> Notation.coordinateText(p.lat())).orElse(""));
        cells.add(place.map(p -> Notation.coordinateText(p.lon())).orElse(""));
        cells.add(place.filter(p -> p.geonameid().isPresent())
                .map(p -> Long.toString(p.geonameid().getAsLong()))
                .orElse(""));
        cells.add(place.flatMap(Place::timezone).orElse(""));
        cells.add(Csv.text(String.join(" | ", event.participants())));
        cells.add(Notation.plain(Notation.confidence(event.confidence())));
        cells.add(
                Csv.text(event.claims().stream().map(Claim::article).distinct().collect(Collectors.joining(" | "))));
        cells.add(Csv.text(event.claims().stream().map(Claim::quote).collect(Collectors.joining(" | "))));
        cells.add(Csv.text(event.conflicts().stream().map(ConflictText::of).collect(Collectors.joining(" | "))));
        return cells;
    }
}
