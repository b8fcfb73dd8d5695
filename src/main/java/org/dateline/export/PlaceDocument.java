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
    static PlaceDocument of(Place place) {
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
