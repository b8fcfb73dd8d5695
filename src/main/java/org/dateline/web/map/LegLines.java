package org.dateline.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws legs: a path, and an arrowhead half way. */
final class LegLines {
    /** A leg shorter than this has no room for an arrowhead. */
    private static final double SHORT = 44;

    private LegLines() {}

    /**
     * @param points none where no part of it is on the drawing
     * @param within those of them on the drawing itself
     * @param to the stop that it leads to
     */
    static RouteMap.LegLine of(List<Point> points, List<Point> within, Station from, Station to) {
        String status = RouteMap.key(to.status());
        if (points.size() < 2) {
            return new RouteMap.LegLine("", "", status, "", Optional.empty());
        }
        String side = to.route() == 0 ? "" : "other";
        double length = 0;
        for (int i = 1; i < within.size(); i++) {
            length += within.get(i).distance(within.get(i - 1));
        }
        String path = SvgPath.of(SvgPath.simplify(points, 0.3), false);
        Station odd = to.alarm().isEmpty() ? from : to;
        if (!odd.alarm().isEmpty()) {
            Point at = within.get(within.size() / 2);
            return new RouteMap.LegLine(
                    path,
                    "",
                    status,
                    side,
                    Optional.of(new RouteMap.Alarm(odd.alarm(), odd.href(), Math.round(at.x()), Math.round(at.y()))));
        }
        return new RouteMap.LegLine(
                path, length < SHORT ? "" : arrow(within, length / 2), status, side, Optional.empty());
    }

    private static String arrow(List<Point> points, double at) {
        double gone = 0;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            double step = a.distance(b);
            if (gone + step >= at && step > 0) {
                double t = (at - gone) / step;
                double ux = (b.x() - a.x()) / step;
                double uy = (b.y() - a.y()) / step;
                Point tip = new Point(a.x() + t * (b.x() - a.x()) + ux * 4, a.y() + t * (b.y() - a.y()) + uy * 4);
                Point left = tip.plus(-ux * 8 - uy * 4.5, -uy * 8 + ux * 4.5);
                Point right = tip.plus(-ux * 8 + uy * 4.5, -uy * 8 - ux * 4.5);
                return SvgPath.of(List.of(left, tip, right), false);
            }
            gone += step;
        }
        return "";
    }

    static List<Point> everyFewUnits(List<Point> points) {
        List<Point> all = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            int steps = Math.max(1, (int) (a.distance(b) / 5));
            for (int k = 0; k < steps; k++) {
                all.add(a.plus((b.x() - a.x()) * k / steps, (b.y() - a.y()) * k / steps));
            }
        }
        return all;
    }
}
