package org.dateline.export;

import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place as JSON.
 *
 * @param country ISO 3166-1 alpha-2; null for seas and parts of the world
 * @param geonameid GeoNames id; null where it has none
 * @param timezone IANA zone
 */
public record PlaceDocument(
        String name,
        String kind,
        @Nullable String country,
        double lat,
        double lon,
        @Nullable Long geonameid,
        @Nullable String timezone) {
    /** Places that were written last, each where its name has it; a race costs one more. By several threads. */
    private static final @Nullable Known[] KNOWN = new Known[1 << 10];

    private record Known(Place place, PlaceDocument document) {}

    static PlaceDocument of(Place place) {
        int hash = place.name().hashCode();
        int at = (hash ^ hash >>> 16) & KNOWN.length - 1;
        Known known = KNOWN[at];
        if (known == null || !known.place().equals(place)) {
            known = new Known(place, write(place));
            KNOWN[at] = known;
        }
        return known.document();
    }

    private static PlaceDocument write(Place place) {
        return new PlaceDocument(
                place.name(),
                Notation.name(place.kind()),
                place.country().orElse(null),
                Notation.coordinate(place.lat()),
                Notation.coordinate(place.lon()),
                place.geonameid().isPresent() ? place.geonameid().getAsLong() : null,
                place.timezone().orElse(null));
    }
}
