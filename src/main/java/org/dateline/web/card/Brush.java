package org.dateline.web.card;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Draws on a canvas, moved and enlarged. */
final class Brush {
    private final Canvas canvas;
    private final AffineTransform place;
    private final Typeface face;

    private Brush(Canvas canvas, AffineTransform place, Typeface face) {
        this.canvas = canvas;
        this.place = place;
        this.face = face;
    }

    static Brush on(Canvas canvas, Typeface face) {
        return new Brush(canvas, new AffineTransform(), face);
    }

    /** One whose origin is there, and which draws so many times larger. */
    Brush at(double x, double y, double enlarged) {
        AffineTransform other = new AffineTransform(place);
        other.translate(x, y);
        other.scale(enlarged, enlarged);
        return new Brush(canvas, other, face);
    }

    void fill(Shape shape, Color color) {
        canvas.fill(place.createTransformedShape(shape), color);
    }

    void stroke(Shape shape, double width, Color color, float... dashes) {
        double scale = place.getScaleX();
        float[] scaled = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            scaled[i] = (float) (dashes[i] * scale);
        }
        canvas.stroke(place.createTransformedShape(shape), width * scale, color, scaled);
    }

    void clip(Rectangle2D within) {
        canvas.clip(Optional.of(place.createTransformedShape(within).getBounds2D()));
    }

    void unclip() {
        canvas.clip(Optional.empty());
    }

    /** A line of text whose baseline starts there. */
    void text(String line, double x, double baseline, double size, Color color) {
        fill(face.line(line, x, baseline, size), color);
    }

    /** A line of text with a rim of another colour. */
    void label(String text, double left, double baseline, double size, Color color, Color rim) {
        Shape line = face.line(text, left, baseline, size);
        stroke(line, 3.5, rim);
        fill(line, color);
    }

    Typeface face() {
        return face;
    }
}
