package org.dateline.web.card;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The sign of the pages' head, and the name. */
final class Brand {
    private Brand() {}

    /** @param baseline of the name */
    static void draw(Brush brush, double x, double baseline) {
        Brush sign = brush.at(x - 3, baseline - 34, 1.25);
        sign.fill(new Ellipse2D.Double(2.5, 18.5, 7, 7), Inks.INK);
        Path2D.Double way = new Path2D.Double();
        way.moveTo(8, 19);
        way.curveTo(12, 8, 20, 6, 25, 9);
        sign.stroke(way, 2, Inks.INK);
        sign.fill(new Ellipse2D.Double(21.5, 5.5, 9, 9), Inks.ACCENT);
        brush.text("Dateline", x + 48, baseline, 32, Inks.INK);
    }
}
