package org.dateline.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dateline.claim.Status;

/**
 * What part of the world a drawing shows, and the ways in it.
 *
 * @param legs great circles to each station but the first, up to the borders of countries that are all that is known; empty
 *     where nobody comes from anywhere, and none where they aren't joined
 */
record View(Frame frame, List<List<LatLon>> legs, Areas areas) {
    private static final class Loaded {
        private static final Outlines OUTLINES = Outlines.load().seenAs(Worldview.configured());
    }

    static View of(List<Station> all, boolean linked, double width, double height, double margin) {
        List<Station> stations = all.stream().filter(s -> !s.isOther()).toList();
        // What was called off doesn't widen the map, where there is anything else.
        List<LatLon> led = stations.stream()
                .filter(s -> s.status() != Status.CANCELLED)
                .map(Station::point)
                .toList();
        List<LatLon> focus =
                Focus.of(led.isEmpty() ? stations.stream().map(Station::point).toList() : led);
        List<LatLon> shown = new ArrayList<>(focus);
        List<List<LatLon>> ways = new ArrayList<>();
        for (int i = 1; linked && i < stations.size(); i++) {
            OptionalInt before = Station.before(stations, i);
            List<LatLon> way = before.isEmpty()
                    ? List.of()
                    : stations.get(before.getAsInt())
                            .point()
                            .greatCircleTo(stations.get(i).point(), 0.5);
            ways.add(way);
            if (!way.isEmpty() && focus.contains(way.get(0)) && focus.contains(way.get(way.size() - 1))) {
                shown.addAll(way);
            }
        }
        Frame frame = Frame.around(shown, width, height, margin);
        Areas areas = new Areas(frame, outlines().countries());
        List<List<LatLon>> legs = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            Station from = stations.get(Station.before(stations, i + 1).orElse(i));
            legs.add(areas.outside(ways.get(i), from, stations.get(i + 1)));
        }
        return new View(frame, legs, areas);
    }

    Backdrop backdrop(Detail detail) {
        return Backdrop.of(frame, outlines(), detail);
    }

    static Outlines outlines() {
        return Loaded.OUTLINES;
    }
}
