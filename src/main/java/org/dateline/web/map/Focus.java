package org.dateline.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** Radius of a view so narrow that all of it can be told apart, in radians. */
    private static final double FAR = Math.toRadians(20);

    /** How much larger all is drawn where the far home of a trip is set aside. */
    private static final double ENLARGED = 2;

    /**
     * The points left when the farthest from the others have been set aside; all of them where too many would be: a trip
     * around the world is shown whole.
     */
    static List<LatLon> of(List<LatLon> points) {
        List<LatLon> whole = points.stream().distinct().toList();
        List<LatLon> near = near(whole);
        boolean around = whole.size() - near.size() > Math.max(1, whole.size() / 4);
        List<LatLon> shown = around && radius(whole) < FARTHEST ? whole : near;
        return shown.size() == whole.size() && whole.size() > 2
                ? withoutHome(points).orElse(whole)
                : shown;
    }

    /** What lies close together, where a trip sets out from far away and is not there again in between. */
    private static Optional<List<LatLon>> withoutHome(List<LatLon> way) {
        LatLon home = way.get(0);
        boolean between = way.subList(1, way.size() - 1).contains(home);
        List<LatLon> visited =
                way.stream().distinct().filter(point -> !point.equals(home)).toList();
        double all = radius(way);
        return Optional.of(visited)
                .filter(left -> !between && left.size() > 1 && all > FAR && all > ENLARGED * radius(left));
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
