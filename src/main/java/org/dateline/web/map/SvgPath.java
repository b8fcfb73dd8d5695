package org.dateline.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes lines as the {@code d} of an SVG path, in whole and half units: short, and finer than an eye sees. */
final class SvgPath {
    private SvgPath() {}

    static String of(List<Point> points, boolean closed) {
        StringBuilder out = new StringBuilder();
        long x = 0;
        long y = 0;
        boolean first = true;
        for (Point point : points) {
            long nx = Math.round(point.x() * 2);
            long ny = Math.round(point.y() * 2);
            if (first) {
                out.append('M').append(half(nx)).append(' ').append(half(ny)).append('l');
            } else if (nx != x || ny != y) {
                append(out, half(nx - x));
                append(out, half(ny - y));
            }
            first = false;
            x = nx;
            y = ny;
        }
        return closed ? out.append('z').toString() : out.toString();
    }

    /** A minus sign divides numbers as well as a space does. */
    private static void append(StringBuilder out, String number) {
        char last = out.charAt(out.length() - 1);
        if (last != 'l' && !number.startsWith("-")) {
            out.append(' ');
        }
        out.append(number);
    }

    private static String half(long twice) {
        if (twice % 2 == 0) {
            return Long.toString(twice / 2);
        }
        return String.format(Locale.ROOT, "%.1f", twice / 2.0).replaceFirst("^(-?)0\\.", "$1.");
    }

    /** Leaves out points that lie less than the tolerance off the line through those kept (Douglas and Peucker). */
    static List<Point> simplify(List<Point> points, double tolerance) {
        if (points.size() < 3) {
            return points;
        }
        boolean[] keep = new boolean[points.size()];
        keep[0] = true;
        keep[points.size() - 1] = true;
        List<int[]> open = new ArrayList<>();
        open.add(new int[] {0, points.size() - 1});
        while (!open.isEmpty()) {
            int[] range = open.remove(open.size() - 1);
            int farthest = farthest(points, range[0], range[1], tolerance);
            if (farthest > 0) {
                keep[farthest] = true;
                open.add(new int[] {range[0], farthest});
                open.add(new int[] {farthest, range[1]});
            }
        }
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                kept.add(points.get(i));
            }
        }
        return kept;
    }

    private static int farthest(List<Point> points, int from, int to, double tolerance) {
        double most = tolerance;
        int at = -1;
        for (int i = from + 1; i < to; i++) {
            double off = distance(points.get(i), points.get(from), points.get(to));
            if (off > most) {
                most = off;
                at = i;
            }
        }
        return at;
    }

    private static double distance(Point p, Point a, Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / length;
        double part = Math.max(0, Math.min(1, t));
        return p.distance(new Point(a.x() + part * dx, a.y() + part * dy));
    }
}
