package org.dateline.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Countries that are all that is known of where a stop was: shaded, and ways end at their borders. */
final class Areas {
    /** In how many columns and rows a country is looked through for a spot. */
    private static final int SPOTS = 12;

    private final Frame frame;
    private final Map<String, List<Outlines.Line>> countries;

    Areas(Frame frame, Map<String, List<Outlines.Line>> countries) {
        this.frame = frame;
        this.countries = countries;
    }

    private List<Outlines.Line> rings(Station station) {
        Optional<String> code = station.country().filter(c -> station.reach() == Station.Reach.COUNTRY);
        return code.map(c -> countries.getOrDefault(c, List.of())).orElse(List.of());
    }

    /** Their shapes, each country once, as sure as its first stop. */
    List<RouteMap.Area> shapes(List<Station> stations, Detail detail) {
        List<RouteMap.Area> shapes = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Station station : stations) {
            List<Outlines.Line> rings = rings(station);
            if (!rings.isEmpty() && !seen.contains(station.country().orElseThrow())) {
                seen.add(station.country().orElseThrow());
                StringBuilder path = new StringBuilder();
                rings.forEach(ring -> path.append(Backdrop.ring(frame, ring, detail)));
                shapes.add(new RouteMap.Area(path.toString(), RouteMap.key(station.status())));
            }
        }
        return shapes;
    }

    /** The part of a way that lies outside of the country that it comes from, and of the one that it goes to. */
    List<LatLon> outside(List<LatLon> way, Station from, Station to) {
        int first = 0;
        int last = way.size();
        List<List<Point>> left = project(rings(from));
        while (first < last && holds(left, frame.project(way.get(first)))) {
            first++;
        }
        List<List<Point>> reached = project(rings(to));
        while (last > first && holds(reached, frame.project(way.get(last - 1)))) {
            last--;
        }
        return way.subList(first, last);
    }

    /** Spots within a country that is all that is known of a stop, those near its middle first: there its name may stand. */
    List<Point> spots(Station station) {
        List<List<Point>> rings = project(rings(station));
        List<Point> spots = new ArrayList<>();
        if (rings.isEmpty()) {
            return spots;
        }
        List<Point> all = rings.stream().flatMap(List::stream).toList();
        double left = all.stream().mapToDouble(Point::x).min().orElse(0);
        double right = all.stream().mapToDouble(Point::x).max().orElse(0);
        double top = all.stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = all.stream().mapToDouble(Point::y).max().orElse(0);
        for (int i = 1; i < SPOTS; i++) {
            for (int j = 1; j < SPOTS; j++) {
                Point spot = new Point(left + (right - left) * i / SPOTS, top + (bottom - top) * j / SPOTS);
                if (holds(rings, spot)) {
                    spots.add(spot);
                }
            }
        }
        Point middle = frame.project(station.point());
        spots.sort(Comparator.comparingDouble(spot -> spot.distance(middle)));
        return spots;
    }

    private List<List<Point>> project(List<Outlines.Line> rings) {
        return rings.stream().map(ring -> Backdrop.points(frame, ring)).toList();
    }

    /** Whether a line from the point to the right crosses the rings an odd number of times. */
    private static boolean holds(List<List<Point>> rings, Point p) {
        boolean inside = false;
        for (List<Point> ring : rings) {
            Point a = ring.get(ring.size() - 1);
            for (Point b : ring) {
                if (a.y() > p.y() != b.y() > p.y()
                        && p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                    inside = !inside;
                }
                a = b;
            }
        }
        return inside;
    }
}
