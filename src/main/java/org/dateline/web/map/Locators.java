package org.dateline.web.map;

import java.util.Optional;

/** Half of the globe in a corner of a drawing, with a frame around what the drawing shows. */
final class Locators {
    /** Of the globe in the corner, in units of the sheet. */
    static final double SIZE = 72;

    private static final double RADIUS = SIZE / 2;

    /** A frame that takes more of the globe tells nothing. */
    private static final double MOST = SIZE * 0.7;

    private Locators() {}

    /**
     * @param labels where on the sheet there is room
     */
    static Optional<RouteMap.Locator> of(Frame frame, LabelLayout labels) {
        // in this projection the half of the globe that lies around its centre has this radius
        double scale = RADIUS / Math.sqrt(2);
        double enlarged = scale / frame.scale();
        double width = frame.width() * enlarged;
        double height = frame.height() * enlarged;
        if (Math.max(width, height) > MOST) {
            return Optional.empty();
        }
        Frame globe = new Frame(frame.projection(), scale, RADIUS, RADIUS, SIZE, SIZE);
        return labels.corner(SIZE)
                .map(at -> new RouteMap.Locator(
                        at.x(),
                        at.y(),
                        Backdrop.of(globe, View.outlines(), Detail.FULL).land(),
                        round(RADIUS - frame.offsetX() * enlarged),
                        round(RADIUS - frame.offsetY() * enlarged),
                        round(width),
                        round(height)));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
