package org.dateline.export;

import java.util.ArrayList;
import java.util.List;

/**
 * The shortest way over the globe, as lines that a flat map draws rightly: cut at the antimeridian, as RFC 7946
 * section 3.1.9 asks.
 *
 * <p>From Tokyo to Los Angeles gives two parts, one that ends at longitude 180 and one that starts at -180.
 */
final class GreatCircle {
    private static final double STEP_DEGREES = 2;

    /** A position in degrees. */
    record Point(double lon, double lat) {}

    private GreatCircle() {}

    /** The parts of the way, each of at least two points, in order. */
    static List<List<Point>> path(Point from, Point to) {
        List<Point> points = points(from, to);
        List<List<Point>> parts = new ArrayList<>();
        List<Point> part = new ArrayList<>();
        for (Point point : points) {
            if (!part.isEmpty()) {
                Point last = part.get(part.size() - 1);
                if (Math.abs(point.lon() - last.lon()) > 180) {
                    double edge = last.lon() > 0 ? 180 : -180;
                    double lat = latAtEdge(last, point, edge);
                    addUnlessThere(part, new Point(edge, lat));
                    keep(parts, part);
                    part = new ArrayList<>();
                    part.add(new Point(-edge, lat));
                }
            }
            addUnlessThere(part, point);
        }
        keep(parts, part);
        return parts.isEmpty() ? List.of(List.of(from, to)) : parts;
    }

    private static void addUnlessThere(List<Point> part, Point point) {
        if (part.isEmpty() || !part.get(part.size() - 1).equals(point)) {
            part.add(point);
        }
    }

    private static void keep(List<List<Point>> parts, List<Point> part) {
        if (part.size() > 1) {
            parts.add(List.copyOf(part));
        }
    }

    private static double latAtEdge(Point last, Point next, double edge) {
        double nextLon = next.lon() + (edge > 0 ? 360 : -360);
        double share = nextLon == last.lon() ? 0 : (edge - last.lon()) / (nextLon - last.lon());
        return last.lat() + share * (next.lat() - last.lat());
    }

    private static List<Point> points(Point from, Point to) {
        double[] a = vector(from);
        double[] b = vector(to);
        double cosine = Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
        double angle = Math.acos(cosine);
        int steps = (int) Math.ceil(Math.toDegrees(angle) / STEP_DEGREES);
        double sine = Math.sin(angle);
        List<Point> points = new ArrayList<>();
        points.add(from);
        // Between a place and its antipode every way is the shortest: none is drawn.
        if (sine > 1e-9) {
            for (int i = 1; i < steps; i++) {
                double share = (double) i / steps;
                points.add(between(a, b, Math.sin((1 - share) * angle) / sine, Math.sin(share * angle) / sine));
            }
        }
        points.add(to);
        return points;
    }

    private static Point between(double[] a, double[] b, double ofA, double ofB) {
        double x = ofA * a[0] + ofB * b[0];
        double y = ofA * a[1] + ofB * b[1];
        double z = ofA * a[2] + ofB * b[2];
        return new Point(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
    }

    private static double[] vector(Point point) {
        double lat = Math.toRadians(point.lat());
        double lon = Math.toRadians(point.lon());
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }
}
