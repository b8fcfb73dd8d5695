package org.dateline.web.card;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** What a picture is drawn on: points of a bitmap, or the shapes of an SVG. */
interface Canvas {
    void fill(Shape shape, Color color);

    /** @param dashes how long lines and gaps are; none for a whole line */
    void stroke(Shape shape, double width, Color color, float... dashes);

    /** Draws within a rectangle alone from now on; everywhere again where it is empty. */
    void clip(Optional<Rectangle2D> within);
}
