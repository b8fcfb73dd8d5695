package org.dateline.itinerary;

import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;

/** Places for tests of the itinerary. */
final class Places {
    static final Place LIMA = city("Lima", "PE", -12.04, -77.03);
    static final Place CUSCO = city("Cusco", "PE", -13.53, -71.97);
    static final Place QUITO = city("Quito", "EC", -0.23, -78.52);
    /** Thirteen kilometres from Lima. */
    static final Place CALLAO = city("Callao", "PE", -12.05, -77.15);

    static final Place TOKYO = city("Tokyo", "JP", 35.69, 139.69);
    static final Place GUAM = city("Guam", "GU", 13.48, 144.75);
    static final Place HONOLULU = city("Honolulu", "US", 21.31, -157.86);
    static final Place PERU = place("Peru", PlaceKind.COUNTRY, "PE", -10, -75.25);
    static final Place LORETO = place("Loreto", PlaceKind.REGION, "PE", -5, -75);
    static final Place JAPAN = place("Japan", PlaceKind.COUNTRY, "JP", 36, 138);
    static final Place ECUADOR = place("Ecuador", PlaceKind.COUNTRY, "EC", -1.25, -78.25);
    static final Place LIMA_AIRPORT =
            place("Jorge Chávez International Airport", PlaceKind.VENUE, "PE", -12.02, -77.11);

    private Places() {}

    private static Place city(String name, String country, double lat, double lon) {
        return place(name, PlaceKind.CITY, country, lat, lon);
    }

    private static Place place(String name, PlaceKind kind, String country, double lat, double lon) {
        return new Place(
                name,
                kind,
                Optional.of(country),
                Optional.empty(),
                lat,
                lon,
                OptionalLong.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }

    /** Where a stop is made: Lima for its airport, the place itself otherwise. */
    static Place stopOf(Place place) {
        return place.equals(LIMA_AIRPORT) ? LIMA : place;
    }
}
