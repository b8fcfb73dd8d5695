package org.dateline.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out one drawing: legs, marks, labels. All lengths are units of the sheet: pixels, about. */
final class SheetLayout {
    /** A mark that would have to stand farther from its place than this had better be a dot. */
    private static final double FARTHEST = 34;

    /** How much of the sheet's width the bar of the scale takes at most. */
    private static final double BAR = 0.22;

    /** Narrower sheets have no room for a locator. */
    private static final double LOCATED = 500;

    private final View view;
    private final double scale;
    private final SheetEdge edge;

    private SheetLayout(View view, double scale) {
        this.view = view;
        this.scale = scale;
        this.edge = new SheetEdge(view.frame().width() * scale, view.frame().height() * scale);
    }

    static RouteMap.Sheet of(View view, List<Station> stations, CountryNames names, double scale) {
        return new SheetLayout(view, scale).sheet(stations, names);
    }

    private RouteMap.Sheet sheet(List<Station> stations, CountryNames names) {
        List<List<Point>> ways = view.legs().stream()
                .map(leg -> leg.stream().map(this::project).toList())
                .toList();
        List<List<Point>> shown = ways.stream().map(edge::near).toList();
        List<RouteMap.LegLine> lines = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Station from = stations.get(Station.before(stations, i + 1).orElse(i));
            lines.add(LegLines.of(shown.get(i), edge.within(shown.get(i)), from, stations.get(i + 1)));
        }
        List<Mark> marks = marks(stations, ways);
        LabelLayout labels = spread(marks, shown);
        List<RouteMap.StopMark> stops = labels.labels(marks);
        boolean far = marks.stream().anyMatch(mark -> mark.at().distance(mark.point()) > FARTHEST);
        boolean nameless = stops.stream().filter(RouteMap.StopMark::bare).count() * 2 > stops.size();
        if (far || nameless) {
            marks.forEach(Mark::shrink);
            labels = spread(marks, shown);
            stops = labels.labels(marks);
        }
        // what stands first is not written over: scale and locator, then names
        LabelLayout stands = labels;
        Optional<RouteMap.ScaleBar> bar =
                ScaleBars.of(view.frame(), scale, edge.width() * BAR).filter(some -> stands.hasScale(some.length()));
        Optional<RouteMap.Locator> locator =
                edge.width() < LOCATED ? Optional.empty() : Locators.of(view.frame(), labels);
        return new RouteMap.Sheet(
                edge.width(),
                edge.height(),
                scale,
                lines,
                stops,
                named(names, labels),
                seas(names.language(), labels),
                bar,
                locator);
    }

    private LabelLayout spread(List<Mark> marks, List<List<Point>> ways) {
        Mark.spread(marks);
        marks.forEach(mark -> mark.keepWithin(edge.width(), edge.height()));
        return LabelLayout.around(edge.width(), edge.height(), ways, marks);
    }

    private Point project(LatLon place) {
        Point p = view.frame().project(place);
        return new Point(p.x() * scale, p.y() * scale);
    }

    private List<Mark> marks(List<Station> stations, List<List<Point>> ways) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        List<Optional<String>> signs = signs(stations);
        for (int i = 0; i < stations.size(); i++) {
            Station station = stations.get(i);
            Point point = project(station.point());
            boolean off = !edge.holds(point);
            if (off && station.isOther()) {
                continue;
            }
            SheetEdge.Exit exit = off ? exit(i, ways, point) : new SheetEdge.Exit(point, 0);
            Mark mark = marks.computeIfAbsent(
                    station.lat() + " " + station.lon(),
                    key -> new Mark(
                            station, exit.at(), off ? Optional.of(exit.degrees()) : Optional.empty(), spots(station)));
            if (!station.isOther()) {
                mark.add(station, i - begin(stations, station.route()), signs.get(i));
            }
        }
        return new ArrayList<>(marks.values());
    }

    private List<Point> spots(Station station) {
        return view.areas().spots(station).stream()
                .map(spot -> new Point(spot.x() * scale, spot.y() * scale))
                .toList();
    }

    /** Those of each route's stops; other readings come last and have none. */
    private static List<Optional<String>> signs(List<Station> stations) {
        List<Optional<String>> signs = new ArrayList<>();
        for (int route = 0; route < 2; route++) {
            int which = route;
            signs.addAll(Station.signs(
                    route,
                    stations.stream()
                            .filter(station -> station.route() == which && !station.isOther())
                            .map(Station::status)
                            .toList()));
        }
        return signs;
    }

    /** Index of a route's first station. */
    private static int begin(List<Station> stations, int route) {
        return route == 0
                ? 0
                : (int) stations.stream().takeWhile(s -> s.route() < route).count();
    }

    /** Where the way from or to a stop off the sheet meets its edge; else straight from the middle. */
    private SheetEdge.Exit exit(int stop, List<List<Point>> ways, Point point) {
        // the way on from here, where anybody goes on from here
        boolean leads = stop < ways.size()
                && !ways.get(stop).isEmpty()
                && ways.get(stop).get(0).distance(point) < 1;
        Optional<SheetEdge.Exit> out = leads ? edge.entry(ways.get(stop)) : Optional.empty();
        return out.or(() -> stop > 0 && stop <= ways.size() ? edge.exit(ways.get(stop - 1)) : Optional.empty())
                .orElseGet(() -> edge.towards(point));
    }

    /** Those visited first, then the largest; a name must have room on its country. */
    private List<RouteMap.CountryName> named(CountryNames names, LabelLayout labels) {
        List<RouteMap.CountryName> named = new ArrayList<>();
        View.outlines().names().stream()
                .sorted(Comparator.comparing(
                                (Outlines.Name name) -> !names.visited().contains(name.code()))
                        .thenComparing(Outlines.Name::rank)
                        .thenComparing(Outlines.Name::code))
                .filter(name -> !names.told().contains(name.code()))
                .filter(name -> names.visited().contains(name.code()) || extent(name) > 42)
                .forEach(name -> names.of()
                        .apply(name.code())
                        .flatMap(text -> labels.name(text, project(name.at())))
                        .ifPresent(named::add));
        return named;
    }

    /** Of each sea the first spot where its name has room, on the water and beside all that stands already. */
    private List<RouteMap.SeaName> seas(String language, LabelLayout labels) {
        double pixels = view.frame().scale() * scale / Frame.EARTH_KM;
        List<RouteMap.SeaName> named = new ArrayList<>();
        for (Seas.Sea sea : Seas.list()) {
            List<String> lines = sea.lines(language);
            double wide =
                    lines.stream().mapToDouble(LabelLayout::nameWidth).max().orElse(Double.MAX_VALUE);
            sea.spots().stream()
                    .filter(spot -> wide < spot.km() * pixels && view.frame().shows(spot.at()))
                    .flatMap(spot -> labels.sea(lines, project(spot.at())).stream())
                    .findFirst()
                    .ifPresent(named::add);
        }
        return named;
    }

    /** About how wide a country is on the sheet; its rank tells its area: 0.1 of the sphere's unit and less. */
    private double extent(Outlines.Name name) {
        return Math.sqrt(0.1 * Math.pow(2, -1.6 * name.rank())) * view.frame().scale() * scale;
    }
}
