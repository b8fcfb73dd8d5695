package org.dateline.web.map;

import java.util.ArrayList;
import java.util.List;

/** The shapes of countries for the live map: longitudes and latitudes, as coarse as a map of a trip shows them. */
public final class CountryShapes {
    private static final double TOLERANCE = 0.12;

    /** Islands that are smaller than this, in degrees across, are left out, but for the largest piece. */
    private static final double LEAST = 0.6;

    private CountryShapes() {}

    /** Whether it is so small, or so unknown, that a point is as good as its shape. */
    public static boolean isTiny(String code) {
        return of(code, Detail.FULL).stream().noneMatch(ring -> across(ring) > LEAST);
    }

    private static double across(List<double[]> ring) {
        return ring.stream().mapToDouble(p -> p[0]).max().orElse(0)
                - ring.stream().mapToDouble(p -> p[0]).min().orElse(0);
    }

    /** Its rings, each of longitude and latitude by turns; none where the country has no shape here. */
    public static List<List<double[]>> of(String code, Detail detail) {
        List<List<double[]>> rings = new ArrayList<>();
        for (Outlines.Line ring : View.outlines().countries().getOrDefault(code, List.of())) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < ring.size(); i++) {
                points.add(new Point(ring.lon()[i], ring.lat()[i]));
            }
            List<double[]> kept = SvgPath.simplify(points, detail.tolerance(TOLERANCE)).stream()
                    .map(p -> new double[] {p.x(), p.y()})
                    .toList();
            if (kept.size() > 3 && (rings.isEmpty() || across(kept) > LEAST)) {
                rings.add(kept);
            }
        }
        return rings;
    }
}
