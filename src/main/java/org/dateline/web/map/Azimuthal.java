package org.dateline.web.map;

/**
 * Lambert's azimuthal equal-area projection, north up at its centre: areas stay true, the great circles through the
 * centre are straight, and neither the poles nor the antimeridian is a special place.
 *
 * <p>It gives x to the right and y <em>down</em>, in units of the Earth's radius. What lies farther from the centre
 * than {@link #LIMIT} is drawn on the circle of that radius.
 */
final class Azimuthal {
    /** Radians from the centre; beyond it shapes are stretched past use. */
    static final double LIMIT = Math.toRadians(150);

    private final double sinLat;
    private final double cosLat;
    private final double lon;

    Azimuthal(LatLon centre) {
        sinLat = Math.sin(Math.toRadians(centre.lat()));
        cosLat = Math.cos(Math.toRadians(centre.lat()));
        lon = Math.toRadians(centre.lon());
    }

    /** Radius on the map of what lies this angle (radians) from the centre. */
    static double radius(double angle) {
        return 2 * Math.sin(angle / 2);
    }

    Point project(double latDegrees, double lonDegrees) {
        double lat = Math.toRadians(latDegrees);
        double d = Math.toRadians(lonDegrees) - lon;
        double x = Math.cos(lat) * Math.sin(d);
        double y = cosLat * Math.sin(lat) - sinLat * Math.cos(lat) * Math.cos(d);
        double z = sinLat * Math.sin(lat) + cosLat * Math.cos(lat) * Math.cos(d);
        double across = Math.hypot(x, y);
        double radius = radius(Math.min(LIMIT, Math.atan2(across, z)));
        return across < 1e-12
                ? new Point(0, z > 0 ? 0 : radius(LIMIT))
                : new Point(x / across * radius, -y / across * radius);
    }

    Point project(LatLon point) {
        return project(point.lat(), point.lon());
    }
}
