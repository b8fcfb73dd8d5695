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

    /** Radians from the middle up to which shapes are hardly stretched. */
    private static final double TRUE = Math.toRadians(75);

    static final double EARTH_KM = 6371.0088;

    /** How far land is drawn beyond the left and right edge, and beyond the upper and lower. */
    private static final double SIDE = 900;

    private static final double ABOVE = 60;

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

    /** Whether a place is near enough to the middle that distances around it are about true. */
    boolean shows(LatLon point) {
        Point p = projection.project(point);
        return Math.hypot(p.x(), p.y()) < Azimuthal.radius(TRUE);
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

    /**
     * Cuts a ring outside of the drawing's edges (Sutherland and Hodgman): a column that is wider or higher than the
     * drawing shows more of the land around it.
     */
    List<Point> clip(List<Point> ring) {
        List<Point> points = ring;
        for (int edge = 0; edge < 4 && !points.isEmpty(); edge++) {
            List<Point> kept = new ArrayList<>(points.size());
            Point before = points.get(points.size() - 1);
            double beforeIn = inside(before, edge);
            for (Point point : points) {
                double in = inside(point, edge);
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

    private double inside(Point p, int edge) {
        return switch (edge) {
            case 0 -> p.x() + SIDE;
            case 1 -> width + SIDE - p.x();
            case 2 -> p.y() + ABOVE;
            default -> height + ABOVE - p.y();
        };
    }

    boolean near(Point p) {
        return p.x() > -SIDE && p.x() < width + SIDE && p.y() > -ABOVE && p.y() < height + ABOVE;
    }
}
