package org.dateline.web.map;

import java.util.Optional;

/** The bar that tells how long so many kilometres are. */
final class ScaleBars {
    private static final int[] ROUND = {5000, 2000, 1000, 500, 200, 100, 50};
    private static final double EARTH_KM = 6371.0088;

    /** A drawing that is wider than this shows so much of the globe that no length holds for all of it. */
    private static final double WIDEST_KM = 9000;

    private ScaleBars() {}

    /** The longest round number of kilometres that fits; none where the drawing shows too much of the globe. */
    static Optional<RouteMap.ScaleBar> of(Frame frame, double scale, double room) {
        double perKm = frame.scale() * scale / EARTH_KM;
        if (frame.width() * scale / perKm > WIDEST_KM) {
            return Optional.empty();
        }
        for (int km : ROUND) {
            if (km * perKm <= room) {
                return Optional.of(new RouteMap.ScaleBar(km, Math.round(km * perKm * 10) / 10.0));
            }
        }
        return Optional.empty();
    }
}
