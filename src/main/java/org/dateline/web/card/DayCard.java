package org.dateline.web.card;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.web.map.RouteMap;

/**
 * Draws one day of a trip for print and for where a page can't be embedded: its date and places, the route with that day's
 * stops standing out, and what happened, is planned or was called off.
 *
 * @param trip the trip's title
 * @param day the date in words
 * @param places where the traveller is, in a line
 * @param events in order
 * @param footer how recent it is, and whom map and names are from
 * @param lit numbers of the day's stops
 * @param map the route, {@link #WIDTH} less two edges by {@link #MAP} pixels; empty where no place is known
 */
public record DayCard(
        String trip,
        String day,
        String places,
        List<Entry> events,
        List<String> footer,
        Set<String> lit,
        Optional<RouteMap.Picture> map) {
    /** An event: its title, how sure it is (nothing for a line that is none), and what else is known of it, in a line. */
    public record Entry(String title, String status, String told) {}

    public static final int WIDTH = 1200;
    public static final int MAP = 560;
    public static final int EDGE = 52;

    /** How many times larger marks and letters of the map are than on a page. */
    public static final double ENLARGED = 1.7;

    private static final int TEXT = WIDTH - 2 * EDGE;
    private static final int INDENT = 40;
    private static final int FOOTER_LINE = 30;

    public DayCard {
        events = List.copyOf(events);
        footer = List.copyOf(footer);
        lit = Set.copyOf(lit);
    }

    public byte[] png() {
        PixelCanvas canvas = new PixelCanvas(WIDTH, height());
        draw(canvas);
        return canvas.png();
    }

    public byte[] svg() {
        SvgCanvas canvas = new SvgCanvas(WIDTH, height(), day + " · " + trip);
        draw(canvas);
        return canvas.svg();
    }

    private int height() {
        return (int) Math.ceil(paint(Brush.on(new Measuring(), Typeface.loaded()))) + EDGE;
    }

    private void draw(Canvas canvas) {
        Brush brush = Brush.on(canvas, Typeface.loaded());
        brush.fill(new Rectangle2D.Double(0, 0, WIDTH, height()), Inks.PAPER);
        paint(brush);
    }

    /** Paints it all and gives back where it ends. */
    private double paint(Brush brush) {
        double y = lines(brush, trip, 0, EDGE + 22, 26, Inks.SOFT);
        y = lines(brush, day, 0, y + 26, 56, Inks.INK);
        if (!places.isEmpty()) {
            y = lines(brush, places, 0, y + 4, 34, Inks.INK);
        }
        if (map.isPresent()) {
            RouteDrawing.draw(brush.at(EDGE, y, 1), map.get(), TEXT, MAP, lit);
            y += MAP + 24;
        }
        for (Entry event : events) {
            glyph(brush.at(EDGE + 11, y + 18, 1), event.status());
            y = lines(brush, event.title(), INDENT, y + 28, 34, Inks.INK);
            y = lines(brush, event.told(), INDENT, y - 4, 24, Inks.SOFT) + 8;
        }
        brush.stroke(new Line2D.Double(EDGE, y, WIDTH - EDGE, y), 1, Inks.BORDER);
        y += 52;
        Brand.draw(brush, WIDTH - EDGE - 172.0, y);
        for (String line : footer) {
            for (String part : brush.face().wrap(line, 22, TEXT - 220.0)) {
                brush.text(part, EDGE, y, 22, Inks.SOFT);
                y += FOOTER_LINE;
            }
        }
        return y - FOOTER_LINE;
    }

    /** Wraps a text below a baseline; gives back the baseline of what comes next. */
    private static double lines(Brush brush, String text, int indent, double baseline, double size, Color color) {
        double y = baseline;
        for (String line : brush.face().wrap(text, size, TEXT - indent)) {
            brush.text(line, EDGE + indent, y, size, color);
            y += size * 1.18;
        }
        return y;
    }

    /** Filled, ringed, dotted, struck: as on the page. */
    private static void glyph(Brush brush, String status) {
        Ellipse2D ring = new Ellipse2D.Double(-9, -9, 18, 18);
        switch (status) {
            case "happened" -> brush.fill(new Ellipse2D.Double(-11, -11, 22, 22), Inks.INK);
            case "planned" -> brush.stroke(ring, 4, Inks.INK);
            case "possible" -> brush.stroke(ring, 3.4, Inks.INK, 0.1f, 5.6f);
            case "cancelled" -> {
                brush.stroke(ring, 3, Inks.SOFT);
                brush.stroke(new Line2D.Double(-6, 6, 6, -6), 3, Inks.SOFT);
            }
            default -> {} // how many more there are
        }
    }

    /** Draws nothing: finds out how high a picture is. */
    private static final class Measuring implements Canvas {
        @Override
        public void fill(Shape shape, Color color) {}

        @Override
        public void stroke(Shape shape, double width, Color color, float... dashes) {}

        @Override
        public void clip(Optional<Rectangle2D> within) {}
    }
}
