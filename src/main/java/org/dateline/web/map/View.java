package org.dateline.web.map;

import java.util.ArrayList;
import java.util.List;

/**
 * What part of the world a drawing shows, and the ways in it.
 *
 * @param legs great circles from each station to the next, up to the borders of countries that are all that is known;
 *     none where they aren't joined
 */
record View(Frame frame, List<List<LatLon>> legs, Areas areas) {
    private static final class Loaded {
        private static final Outlines OUTLINES = Outlines.load();
    }

    static View of(List<Station> all, boolean linked, double width, double height, double margin) {
        List<Station> stations = all.stream().filter(s -> !s.isOther()).toList();
        List<LatLon> focus = Focus.of(stations.stream().map(Station::point).toList());
        List<LatLon> shown = new ArrayList<>(focus);
        List<List<LatLon>> ways = new ArrayList<>();
        for (int i = 1; linked && i < stations.size(); i++) {
            LatLon from = stations.get(i - 1).point();
            LatLon to = stations.get(i).point();
            List<LatLon> way = from.greatCircleTo(to, 0.5);
            ways.add(way);
            if (focus.contains(from) && focus.contains(to)) {
                shown.addAll(way);
            }
        }
        Frame frame = Frame.around(shown, width, height, margin);
        Areas areas = new Areas(frame, outlines().countries());
        List<List<LatLon>> legs = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            legs.add(areas.outside(ways.get(i), stations.get(i), stations.get(i + 1)));
        }
        return new View(frame, legs, areas);
    }

    Backdrop backdrop() {
        return Backdrop.of(frame, outlines());
    }

    static Outlines outlines() {
        return Loaded.OUTLINES;
    }
}
