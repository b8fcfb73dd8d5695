package org.dateline.web.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out one drawing: legs, marks, labels. All lengths are units of the sheet: pixels, about. */
final class SheetLayout {
    /** How far from the sheet's edge the marks of places off the map stand. */
    private static final double EDGE = 20;

    /** A mark that would have to stand farther from its place than this had better be a dot. */
    private static final double FARTHEST = 34;

    private final double width;
    private final double height;

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
            lines.add(LegLines.of(way));
        }
        List<Mark> marks = layout.marks(frame, stations, ways, scale);
        Mark.spread(marks);
        List<RouteMap.StopMark> stops = LabelLayout.of(layout.width, layout.height, ways, marks);
        boolean far = marks.stream().anyMatch(mark -> mark.at().distance(mark.point()) > FARTHEST);
        boolean nameless = stops.stream().filter(RouteMap.StopMark::bare).count() * 2 > stops.size();
        if (far || nameless) {
            marks.forEach(Mark::shrink);
            Mark.spread(marks);
            stops = LabelLayout.of(layout.width, layout.height, ways, marks);
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

    private List<Mark> marks(Frame frame, List<RouteMap.Station> stations, List<List<Point>> ways, double scale) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (int i = 0; i < stations.size(); i++) {
            RouteMap.Station station = stations.get(i);
            Point point = scaled(frame.project(station.point()), scale);
            Point shown = holds(point) ? point : edge(i, ways, point);
            marks.computeIfAbsent(station.lat() + " " + station.lon(), key -> new Mark(station, shown, !holds(point)))
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
}
