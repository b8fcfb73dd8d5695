package org.dateline.web.map;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of the world that the drawing shows: it holds all the points it is made for, with a margin.
 *
 * @param scale units of the drawing to one radius of the Earth
 * @param width of the drawing in its units
 */
record Frame(Azimuthal projection, double scale, double offsetX, double offsetY, double width, double height) {
    /** Kilometres that the drawing shows at least, so that one city isn't an empty sheet. */
    private static final double LEAST_KM = 900;

    private static final double EARTH_KM = 6371.0088;

    static Frame around(List<LatLon> points, double width, double height, double margin) {
        Azimuthal projection = new Azimuthal(LatLon.centre(points));
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (LatLon point : points) {
            Point p = projection.project(point);
            left = Math.min(left, p.x());
            right = Math.max(right, p.x());
            top = Math.min(top, p.y());
            bottom = Math.max(bottom, p.y());
        }
        double least = LEAST_KM / EARTH_KM;
        double scale = Math.min(
                (width - 2 * margin) / Math.max(right - left, least),
                (height - 2 * margin) / Math.max(bottom - top, least));
        return new Frame(
                projection,
                scale,
                width / 2 - (left + right) / 2 * scale,
                height / 2 - (top + bottom) / 2 * scale,
                width,
                height);
    }

    Point project(double lat, double lon) {
        Point p = projection.project(lat, lon);
        return new Point(p.x() * scale + offsetX, p.y() * scale + offsetY);
    }

    Point project(LatLon point) {
        return project(point.lat(), point.lon());
    }

    /** The circle beyond which nothing is drawn. */
    List<Point> limit() {
        List<Point> circle = new ArrayList<>();
        double radius = Azimuthal.radius(Azimuthal.LIMIT) * scale;
        for (int i = 0; i < 90; i++) {
            double angle = Math.PI * 2 * i / 90;
            circle.add(new Point(offsetX + radius * Math.cos(angle), offsetY + radius * Math.sin(angle)));
        }
        return circle;
    }

    /** Where the centre of the projection lies; it may be off the drawing. */
    Point centre() {
        return new Point(offsetX, offsetY);
    }

    /** Cuts a ring at the edges of the drawing, a little outside of them (Sutherland and Hodgman). */
    List<Point> clip(List<Point> ring) {
        double pad = 4;
        List<Point> points = ring;
        for (int edge = 0; edge < 4 && !points.isEmpty(); edge++) {
            List<Point> kept = new ArrayList<>(points.size());
            Point before = points.get(points.size() - 1);
            double beforeIn = inside(before, edge, pad);
            for (Point point : points) {
                double in = inside(point, edge, pad);
                if (in >= 0 != beforeIn >= 0) {
                    double t = beforeIn / (beforeIn - in);
                    kept.add(new Point(
                            before.x() + t * (point.x() - before.x()), before.y() + t * (point.y() - before.y())));
                }
                if (in >= 0) {
                    kept.add(point);
                }
                before = point;
                beforeIn = in;
            }
            points = kept;
        }
        return points;
    }

    private double inside(Point p, int edge, double pad) {
        return switch (edge) {
            case 0 -> p.x() + pad;
            case 1 -> width + pad - p.x();
            case 2 -> p.y() + pad;
            default -> height + pad - p.y();
        };
    }

    boolean near(Point p) {
        return p.x() > -20 && p.x() < width + 20 && p.y() > -20 && p.y() < height + 20;
    }
}
