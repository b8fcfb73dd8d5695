package org.dateline.place;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A place on the map.
 *
 * @param name the name to show
 * @param country ISO 3166-1 alpha-2; empty for seas and parts of the world
 * @param region GeoNames code of the first-level region within the country ("DC", "12"), where known
 * @param lat degrees north, in [-90, 90]
 * @param lon degrees east, in [-180, 180]
 * @param geonameid GeoNames id, where it has one
 * @param timezone IANA zone
 * @param population inhabitants; 0 where none are known
 * @param city for a venue, the name of the city it serves, where known
 */
public record Place(
        String name,
        PlaceKind kind,
        Optional<String> country,
        Optional<String> region,
        double lat,
        double lon,
        OptionalLong geonameid,
        Optional<String> timezone,
        long population,
        Optional<String> city) {
    public Place {
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException("lat not in [-90, 90]: " + lat + " (" + name + ")");
        }
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("lon not in [-180, 180]: " + lon + " (" + name + ")");
        }
    }

    /** Great-circle distance in kilometres, on a sphere of the Earth's mean radius. */
    public double distanceKm(Place other) {
        double a = Math.toRadians(lat);
        double b = Math.toRadians(other.lat);
        double h = square(Math.sin((b - a) / 2))
                + Math.cos(a) * Math.cos(b) * square(Math.sin(Math.toRadians(other.lon - lon) / 2));
        return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }

    /** Whether both are in the same, known country. */
    public boolean sameCountry(Place other) {
        return country.isPresent() && country.equals(other.country);
    }
}
