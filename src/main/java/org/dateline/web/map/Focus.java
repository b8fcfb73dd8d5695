package org.dateline.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The part of a route that a map should be about. Four stops in one part of the world and the airport far away that the
 * traveller set out from make a map of nothing; it is better to show the four, and where the way from the fifth comes in.
 */
final class Focus {
    /** Radius of the widest view that still shows places as places, in radians. */
    private static final double WIDEST = Math.toRadians(50);

    /** What lies farther from the middle is drawn on the map's rim, where it isn't. */
    private static final double FARTHEST = Math.toRadians(140);

    private Focus() {}

    /**
     * The points left when the farthest from the others have been set aside; all of them where too many would be: a trip
     * around the world is shown whole.
     */
    static List<LatLon> of(List<LatLon> points) {
        List<LatLon> whole = points.stream().distinct().toList();
        List<LatLon> near = near(whole);
        boolean around = whole.size() - near.size() > Math.max(1, whole.size() / 4);
        return around && radius(whole) < FARTHEST ? whole : near;
    }

    private static List<LatLon> near(List<LatLon> points) {
        List<LatLon> left = new ArrayList<>(points);
        while (left.size() > 2 && radius(left) > WIDEST) {
            List<LatLon> all = List.copyOf(left);
            left.remove(all.stream()
                    .max(Comparator.comparingDouble(p -> distance(p, all)))
                    .orElseThrow());
        }
        return left;
    }

    private static double radius(List<LatLon> points) {
        LatLon centre = LatLon.centre(points);
        return points.stream().mapToDouble(centre::angle).max().orElse(0);
    }

    private static double distance(LatLon from, List<LatLon> points) {
        return points.stream().mapToDouble(from::angle).sum();
    }
}
