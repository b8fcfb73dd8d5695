package org.dateline.web.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places marks and labels so that they don't cover each other. All lengths are units of the sheet: pixels, about. */
final class SheetLayout {
    private static final double MARK = 11;

    /** How far from the sheet's edge the marks of places off the map stand. */
    private static final double EDGE = 20;

    /** Numbers that a mark shows at most. */
    private static final int MOST_NUMBERS = 3;

    private static final double LETTER = 7.4;
    private static final double LINE = 15;

    /** Right, left, below, above, then the corners: the order in which a label tries its places. */
    private static final double[][] SIDES = {
        {1, 0}, {-1, 0}, {0, 1}, {0, -1}, {0.8, 0.8}, {0.8, -0.8}, {-0.8, 0.8}, {-0.8, -0.8}
    };

    private final double width;
    private final double height;
    private final List<double[]> taken = new ArrayList<>();
    private final List<Point> lines = new ArrayList<>();

    private SheetLayout(double width, double height) {
        this.width = width;
        this.height = height;
    }

    static RouteMap.Sheet of(Frame frame, List<RouteMap.Station> stations, List<List<LatLon>> legs, double scale) {
        SheetLayout layout = new SheetLayout(frame.width() * scale, frame.height() * scale);
        List<List<Point>> ways = legs.stream()
                .map(leg -> layout.within(
                        leg.stream().map(p -> scaled(frame.project(p), scale)).toList()))
                .toList();
        List<RouteMap.LegLine> lines = new ArrayList<>();
        for (List<Point> way : ways) {
            lines.add(leg(way));
            layout.lines.addAll(everyFewUnits(way));
        }
        List<Mark> marks = layout.marks(frame, stations, ways, scale);
        spread(marks);
        for (Mark mark : marks) {
            layout.take(mark.at, mark.halfWidth(), MARK);
        }
        List<RouteMap.StopMark> stops = new ArrayList<>();
        for (Mark mark : marks) {
            stops.add(layout.label(mark));
        }
        return new RouteMap.Sheet(layout.width, layout.height, scale, lines, stops);
    }

    private static Point scaled(Point p, double scale) {
        return new Point(p.x() * scale, p.y() * scale);
    }

    /** The part of a leg that lies on the sheet, from edge to edge; all of it where none does. */
    private List<Point> within(List<Point> way) {
        int from = 0;
        while (from < way.size() && !holds(way.get(from))) {
            from++;
        }
        int to = way.size();
        while (to > from && !holds(way.get(to - 1))) {
            to--;
        }
        return to - from < 2 ? way : way.subList(from, to);
    }

    private boolean holds(Point p) {
        return p.x() >= EDGE && p.x() <= width - EDGE && p.y() >= EDGE && p.y() <= height - EDGE;
    }

    /** A place that the trip stops at, once or more often. */
    private static final class Mark {
        private final RouteMap.Station station;
        private final Point point;
        private final boolean away;
        private Point at;
        private final List<Integer> numbers = new ArrayList<>();

        private Mark(RouteMap.Station station, Point point, boolean away) {
            this.station = station;
            this.point = point;
            this.away = away;
            this.at = point;
        }

        private String number() {
            String shown = join(" · ", numbers.stream().limit(MOST_NUMBERS));
            return numbers.size() > MOST_NUMBERS ? shown + " …" : shown;
        }

        private String stops() {
            return join(" ", numbers.stream());
        }

        private static String join(String by, Stream<Integer> numbers) {
            return numbers.map(n -> Integer.toString(n)).collect(Collectors.joining(by));
        }

        /** A place off the map is not where its mark stands: the label says so. */
        private String label() {
            return !away ? station.label() : numbers.get(0) == 1 ? station.from() : station.to();
        }

        private double halfWidth() {
            return Math.max(MARK, number().length() * 3.6 + 5);
        }
    }

    private List<Mark> marks(Frame frame, List<RouteMap.Station> stations, List<List<Point>> ways, double scale) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (int i = 0; i < stations.size(); i++) {
            RouteMap.Station station = stations.get(i);
            Point point = scaled(frame.project(station.point()), scale);
            Point shown = holds(point) ? point : edge(i, ways, point);
            marks.computeIfAbsent(station.lat() + " " + station.lon(), key -> new Mark(station, shown, !holds(point)))
                    .numbers
                    .add(i + 1);
        }
        return new ArrayList<>(marks.values());
    }

    /** Where the way from or to a stop off the sheet meets its edge. */
    private Point edge(int stop, List<List<Point>> ways, Point point) {
        if (stop < ways.size() && holds(ways.get(stop).get(0))) {
            return ways.get(stop).get(0);
        }
        if (stop > 0 && stop <= ways.size()) {
            List<Point> before = ways.get(stop - 1);
            if (holds(before.get(before.size() - 1))) {
                return before.get(before.size() - 1);
            }
        }
        return new Point(
                Math.max(EDGE, Math.min(width - EDGE, point.x())), Math.max(EDGE, Math.min(height - EDGE, point.y())));
    }

    /** Moves marks apart until none covers another; a few rounds do for the crowds that a trip makes. */
    private static void spread(List<Mark> marks) {
        for (int round = 0; round < 40; round++) {
            boolean moved = false;
            for (int i = 0; i < marks.size(); i++) {
                for (int j = i + 1; j < marks.size(); j++) {
                    moved |= part(marks.get(i), marks.get(j));
                }
            }
            if (!moved) {
                return;
            }
        }
    }

    private static boolean part(Mark a, Mark b) {
        double least = a.halfWidth() + b.halfWidth() + 2;
        double distance = a.at.distance(b.at);
        if (distance >= least - 0.01) {
            return false;
        }
        double dx = distance < 1e-6 ? 1 : (b.at.x() - a.at.x()) / distance;
        double dy = distance < 1e-6 ? 0 : (b.at.y() - a.at.y()) / distance;
        double push = (least - distance) / 2;
        a.at = a.at.plus(-dx * push, -dy * push);
        b.at = b.at.plus(dx * push, dy * push);
        return true;
    }

    private void take(Point at, double halfWidth, double halfHeight) {
        taken.add(new double[] {at.x() - halfWidth, at.y() - halfHeight, at.x() + halfWidth, at.y() + halfHeight});
    }

    private RouteMap.StopMark label(Mark mark) {
        String label = mark.label();
        String dates = mark.station.dates();
        double w = Math.max(label.length() * LETTER, dates.length() * 6.2);
        double h = dates.isEmpty() ? LINE : 2 * LINE;
        double best = Double.POSITIVE_INFINITY;
        double[] box = new double[4];
        double[] side = SIDES[0];
        for (double[] tried : SIDES) {
            double[] b = box(mark, tried, w, h);
            double cost = cost(b);
            if (cost < best) {
                best = cost;
                box = b;
                side = tried;
            }
        }
        taken.add(box);
        String anchor = side[0] > 0 ? "start" : side[0] < 0 ? "end" : "middle";
        double x = side[0] > 0 ? box[0] : side[0] < 0 ? box[2] : (box[0] + box[2]) / 2;
        return new RouteMap.StopMark(
                mark.number(),
                mark.stops(),
                label,
                dates,
                mark.station.href(),
                round(mark.at.x()),
                round(mark.at.y()),
                round(mark.point.x()),
                round(mark.point.y()),
                round(mark.halfWidth()),
                round(x),
                round(box[1] + LINE - 3),
                anchor,
                mark.away);
    }

    private static double[] box(Mark mark, double[] side, double w, double h) {
        double cx = mark.at.x() + side[0] * (mark.halfWidth() + 6);
        double cy = mark.at.y() + side[1] * (MARK + 4);
        double left = side[0] > 0 ? cx : side[0] < 0 ? cx - w : cx - w / 2;
        double top = side[1] > 0 ? cy : side[1] < 0 ? cy - h : cy - h / 2;
        return new double[] {left, top, left + w, top + h};
    }

    private static List<Point> everyFewUnits(List<Point> points) {
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

    /** Area covered of what stands already, legs crossed, and, dearer, area outside of the sheet. */
    private double cost(double[] box) {
        double cost = 0;
        for (Point p : lines) {
            if (p.x() > box[0] && p.x() < box[2] && p.y() > box[1] && p.y() < box[3]) {
                cost += 25;
            }
        }
        for (double[] other : taken) {
            cost += overlap(box, other);
        }
        double inside = overlap(box, new double[] {2, 2, width - 2, height - 2});
        double area = (box[2] - box[0]) * (box[3] - box[1]);
        return cost + 4 * (area - inside);
    }

    private static double overlap(double[] a, double[] b) {
        double w = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
        double h = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
        return w > 0 && h > 0 ? w * h : 0;
    }

    private static RouteMap.LegLine leg(List<Point> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i).distance(points.get(i - 1));
        }
        String path = SvgPath.of(SvgPath.simplify(points, 0.3), false);
        return new RouteMap.LegLine(path, length < 4 * MARK ? "" : arrow(points, length / 2));
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

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
