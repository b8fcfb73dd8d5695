package org.dateline.web.map;

import java.util.ArrayList;
import java.util.List;

/**
 * What part of the world a drawing shows, and the ways in it.
 *
 * @param legs great circles from each station to the next; none where they aren't joined
 */
record View(Frame frame, List<List<LatLon>> legs) {
    private static final class Loaded {
        private static final Outlines OUTLINES = Outlines.load();
    }

    static View of(List<RouteMap.Station> stations, boolean linked, double width, double height, double margin) {
        List<LatLon> focus =
                Focus.of(stations.stream().map(RouteMap.Station::point).toList());
        List<LatLon> shown = new ArrayList<>(focus);
        List<List<LatLon>> legs = new ArrayList<>();
        for (int i = 1; linked && i < stations.size(); i++) {
            LatLon from = stations.get(i - 1).point();
            LatLon to = stations.get(i).point();
            List<LatLon> leg = from.greatCircleTo(to, 1);
            legs.add(leg);
            if (focus.contains(from) && focus.contains(to)) {
                shown.addAll(leg);
            }
        }
        return new View(Frame.around(shown, width, height, margin), legs);
    }

    Backdrop backdrop() {
        return Backdrop.of(frame, Loaded.OUTLINES);
    }
}
