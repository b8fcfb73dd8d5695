package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/** Writes places as JSON Lines. */
public final class PlaceWriter {
    private PlaceWriter() {}

    private record Line(
            String name,
            String kind,
            @Nullable String country,
            @Nullable String region,
            double lat,
            double lon,
            @Nullable Long geonameid,
            @Nullable String timezone,
            long population) {}

    /**
     * @param region name of the first-level region that the place lies in
     */
    public static void write(Place place, Optional<String> region, Writer out) throws IOException {
        PlaceDocument document = PlaceDocument.of(place);
        Json.line(
                new Line(
                        document.name(),
                        document.kind(),
                        document.country(),
                        region.orElse(null),
                        document.lat(),
                        document.lon(),
                        document.geonameid(),
                        document.timezone(),
                        place.population()),
                out);
        out.write('\n');
    }
}
