package org.dateline.decision;

import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;

/** A place that a person chose. */
public sealed interface Spot {
    /** The place; empty where the gazetteer has none of that id. */
    Optional<Place> find(Gazetteer gazetteer);

    /** One of the gazetteer, by its GeoNames id. */
    record Known(long geonameid) implements Spot {
        @Override
        public Optional<Place> find(Gazetteer gazetteer) {
            return gazetteer.findById(geonameid);
        }
    }

    /**
     * A point on the map.
     *
     * @param country ISO 3166-1 alpha-2
     * @param city of a venue the city that it is in, by its name
     * @param timezone IANA zone
     */
    record Point(
            String name,
            double lat,
            double lon,
            PlaceKind kind,
            Optional<String> country,
            Optional<String> city,
            Optional<String> timezone)
            implements Spot {
        @Override
        public Optional<Place> find(Gazetteer gazetteer) {
            return Optional.of(new Place(
                    name, kind, country, Optional.empty(), lat, lon, OptionalLong.empty(), timezone, 0, city));
        }
    }

    /** How a person would choose that place. */
    static Spot of(Place place) {
        return place.geonameid().isPresent()
                ? new Known(place.geonameid().getAsLong())
                : new Point(
                        place.name(),
                        place.lat(),
                        place.lon(),
                        place.kind(),
                        place.country(),
                        place.city(),
                        place.timezone());
    }
}
