package org.dateline.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Land, borders and meridians behind a route, as SVG path data.
 *
 * @param land to be filled by the even-odd rule
 */
record Backdrop(String land, String borders, String disputed, String graticule) {
    /** How far a simplified coast may be off, in units of the drawing; what is finer costs bytes and shows nothing. */
    private static final double TOLERANCE = 1.1;

    /** Islands smaller than this, in square units, are left out. */
    private static final double LEAST_AREA = 6;

    static Backdrop of(Frame frame, Outlines outlines, Detail detail) {
        double tolerance = detail.tolerance(TOLERANCE);
        StringBuilder land = new StringBuilder();
        for (Outlines.Line ring : outlines.land()) {
            land.append(ring(frame, ring, tolerance));
        }
        StringBuilder borders = new StringBuilder();
        for (Outlines.Line line : outlines.borders()) {
            borders.append(line(frame, line, 1.5 * tolerance));
        }
        StringBuilder disputed = new StringBuilder();
        new TreeMap<>(outlines.disputed())
                .forEach((id, lines) -> lines.forEach(line -> disputed.append(line(frame, line, 1.5 * tolerance))));
        return new Backdrop(land.toString(), borders.toString(), disputed.toString(), graticule(frame));
    }

    /** Characters of coasts and borders. */
    int length() {
        return land.length() + borders.length() + disputed.length();
    }

    /** A ring or line as it lies on the drawing. */
    static List<Point> points(Frame frame, Outlines.Line line) {
        List<Point> points = new ArrayList<>(line.size());
        for (int i = 0; i < line.size(); i++) {
            points.add(frame.project(line.lat()[i], line.lon()[i]));
        }
        return points;
    }

    static String ring(Frame frame, Outlines.Line ring, Detail detail) {
        return ring(frame, ring, detail.tolerance(TOLERANCE));
    }

    private static String ring(Frame frame, Outlines.Line ring, double tolerance) {
        List<Point> points = points(frame, ring);
        StringBuilder out = new StringBuilder(piece(frame, points, tolerance));
        if (holdsAntipode(points, frame.centre())) {
            out.append(piece(frame, frame.limit(), tolerance));
        }
        return out.toString();
    }

    private static String piece(Frame frame, List<Point> ring, double tolerance) {
        List<Point> clipped = SvgPath.simplify(frame.clip(ring), tolerance);
        return clipped.size() < 4 || area(clipped) < LEAST_AREA ? "" : SvgPath.of(clipped, true);
    }

    /**
     * Whether the land of this ring holds the point opposite the map's centre. The map turns such a ring inside out:
     * its land is what lies <em>outside</em> of it, up to the map's limit. Land lies to the right of a ring's way, so
     * around the centre an ordinary ring runs clockwise, and one around the antipode the other way.
     */
    static boolean holdsAntipode(List<Point> ring, Point centre) {
        double turned = 0;
        Point before = ring.get(ring.size() - 1);
        for (Point point : ring) {
            double ax = before.x() - centre.x();
            double ay = before.y() - centre.y();
            double bx = point.x() - centre.x();
            double by = point.y() - centre.y();
            turned += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
            before = point;
        }
        return turned < -Math.PI;
    }

    private static double area(List<Point> ring) {
        double twice = 0;
        Point before = ring.get(ring.size() - 1);
        for (Point point : ring) {
            twice += before.x() * point.y() - point.x() * before.y();
            before = point;
        }
        return Math.abs(twice) / 2;
    }

    private static String line(Frame frame, Outlines.Line line, double tolerance) {
        StringBuilder out = new StringBuilder();
        List<Point> run = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Point p = frame.project(line.lat()[i], line.lon()[i]);
            boolean shown = frame.near(p);
            if (shown) {
                run.add(p);
            }
            if (!shown || i == line.size() - 1) {
                List<Point> kept = SvgPath.simplify(run, tolerance);
                if (kept.size() > 1 && kept.get(0).distance(kept.get(kept.size() - 1)) > 1.5) {
                    out.append(SvgPath.of(kept, false));
                }
                run = new ArrayList<>();
            }
        }
        return out.toString();
    }

    /** Every thirtieth meridian and parallel; none where the drawing shows too little to hold two of them. */
    private static String graticule(Frame frame) {
        if (frame.width() / frame.scale() < 0.7) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (int lon = -180; lon < 180; lon += 30) {
            out.append(line(frame, arc(lon, true), 0.4));
        }
        for (int lat = -60; lat <= 60; lat += 30) {
            out.append(line(frame, arc(lat, false), 0.4));
        }
        return out.toString();
    }

    private static Outlines.Line arc(int fixed, boolean meridian) {
        int steps = meridian ? 32 : 72;
        double[] lat = new double[steps + 1];
        double[] lon = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            lat[i] = meridian ? -80 + i * 5 : fixed;
            lon[i] = meridian ? fixed : -180 + i * 5;
        }
        return new Outlines.Line(lat, lon);
    }
}
