package org.dateline.web.map;

import java.util.ArrayList;
import java.util.List;

/**
 * A point on the sphere.
 *
 * @param lat degrees north
 * @param lon degrees east
 */
record LatLon(double lat, double lon) {
    /** Points within this of their centre lie on one side of the globe, nearly. */
    private static final double HALF = Math.toRadians(80);

    double[] vector() {
        double phi = Math.toRadians(lat);
        double lambda = Math.toRadians(lon);
        return new double[] {Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)};
    }

    static LatLon ofVector(double[] v) {
        return new LatLon(
                Math.toDegrees(Math.atan2(v[2], Math.hypot(v[0], v[1]))), Math.toDegrees(Math.atan2(v[1], v[0])));
    }

    /** The angle between the two, in radians. */
    double angle(LatLon other) {
        double[] a = vector();
        double[] b = other.vector();
        double x = a[1] * b[2] - a[2] * b[1];
        double y = a[2] * b[0] - a[0] * b[2];
        double z = a[0] * b[1] - a[1] * b[0];
        return Math.atan2(Math.sqrt(x * x + y * y + z * z), a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
    }

    /** Points along the great circle to the other, both ends included, at most {@code stepDegrees} apart. */
    List<LatLon> greatCircleTo(LatLon other, double stepDegrees) {
        double angle = angle(other);
        int steps = Math.max(1, (int) Math.ceil(Math.toDegrees(angle) / stepDegrees));
        double[] a = vector();
        double[] b = other.vector();
        List<LatLon> points = new ArrayList<>(steps + 1);
        for (int i = 0; i <= steps; i++) {
            points.add(i == 0 ? this : i == steps ? other : between(a, b, angle, (double) i / steps));
        }
        return points;
    }

    /** Where the angle is 0 or 180° every way is as short, or there is none to go: the first point stands for it. */
    private static LatLon between(double[] a, double[] b, double angle, double part) {
        double sin = Math.sin(angle);
        if (sin < 1e-9) {
            return ofVector(a);
        }
        double wa = Math.sin((1 - part) * angle) / sin;
        double wb = Math.sin(part * angle) / sin;
        return ofVector(new double[] {wa * a[0] + wb * b[0], wa * a[1] + wb * b[1], wa * a[2] + wb * b[2]});
    }

    /** The centre of a small cap that holds all points, found by stepping towards the farthest (Bădoiu and Clarkson). */
    static LatLon centre(List<LatLon> points) {
        double[] c = points.get(0).vector();
        for (int i = 1; i <= 300; i++) {
            LatLon now = ofVector(c);
            LatLon farthest = now;
            double most = -1;
            for (LatLon point : points) {
                double angle = now.angle(point);
                if (angle > most) {
                    most = angle;
                    farthest = point;
                }
            }
            double[] f = farthest.vector();
            for (int k = 0; k < 3; k++) {
                c[k] += (f[k] - c[k]) / (i + 1);
            }
        }
        LatLon found = ofVector(c);
        return found.farthest(points) < HALF ? found : widest(points);
    }

    private double farthest(List<LatLon> points) {
        return points.stream().mapToDouble(this::angle).max().orElse(0);
    }

    /**
     * Of points all around the world: the centre, of a net of them near the equator, that is the least far from the
     * farthest. A map that looks at the world from there has north up nearly everywhere.
     */
    private static LatLon widest(List<LatLon> points) {
        LatLon best = new LatLon(0, 0);
        for (int lat = -20; lat <= 20; lat += 5) {
            for (int lon = -180; lon < 180; lon += 5) {
                LatLon tried = new LatLon(lat, lon);
                if (tried.farthest(points) < best.farthest(points) - 1e-9) {
                    best = tried;
                }
            }
        }
        return best;
    }
}
