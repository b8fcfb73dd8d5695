package org.dateline.web.card;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.web.map.RouteMap;

/** A trip's route in a picture: land, ways, marks and names. */
final class RouteDrawing {
    private final Brush brush;
    private final Set<String> lit;

    private RouteDrawing(Brush brush, Set<String> lit) {
        this.brush = brush;
        this.lit = lit;
    }

    /**
     * Draws it.
     *
     * @param brush its origin is the picture's upper left corner
     * @param lit numbers of the stops that stand out; empty for all
     */
    static void draw(Brush brush, RouteMap.Picture map, double width, double height, Set<String> lit) {
        Rectangle2D all = new Rectangle2D.Double(0, 0, width, height);
        brush.clip(all);
        brush.fill(all, Inks.WATER);
        new RouteDrawing(brush, lit).ground(map);
        new RouteDrawing(brush.at(0, 0, 1 / map.sheet().scale()), lit).route(map.sheet());
        brush.unclip();
    }

    private void ground(RouteMap.Picture map) {
        brush.stroke(Outline.read(map.graticule()), 1, Inks.BORDER);
        Shape land = Outline.read(map.land());
        brush.fill(land, Inks.LAND);
        brush.stroke(land, 1, Inks.BORDER);
        map.areas().forEach(area -> {
            Shape shape = Outline.read(area.path());
            brush.fill(shape, area.status().equals("happened") ? Inks.SHADE : Inks.LAND);
            way(shape, area.status());
        });
        brush.stroke(Outline.read(map.borders()), 1.2, Inks.BORDER);
        brush.stroke(Outline.read(map.disputed()), 1.2, Inks.BORDER, 3, 3);
    }

    private void route(RouteMap.Sheet sheet) {
        for (RouteMap.StopMark stop : sheet.stops()) {
            if (stop.reach().equals("region") && stop.away().isEmpty()) {
                brush.fill(new Ellipse2D.Double(stop.x() - 24, stop.y() - 24, 48, 48), Inks.SHADE);
            }
        }
        for (RouteMap.LegLine leg : sheet.legs()) {
            way(Outline.read(leg.path()), leg.status());
            brush.stroke(Outline.read(leg.arrow()), 1.7, Inks.ROUTE);
            leg.alarm().ifPresent(this::alarm);
        }
        for (RouteMap.StopMark stop : sheet.stops()) {
            if (!stop.bare()) {
                Color ink = isFaint(stop) || !isLit(stop) ? Inks.SOFT : Inks.INK;
                label(stop.text(), stop.labelX(), stop.labelY(), 14.5, stop.anchor(), ink);
                label(stop.dates(), stop.labelX(), stop.labelY() + 14, 12.5, stop.anchor(), Inks.SOFT);
            }
        }
        for (int i = 0; i < sheet.stops().size(); i++) {
            mark(sheet.stops().get(i), i == sheet.stops().size() - 1);
        }
    }

    private boolean isLit(RouteMap.StopMark stop) {
        return lit.isEmpty() || Stream.of(stop.stops().split(" ")).anyMatch(lit::contains);
    }

    /** What stands out; where all do, the last stop. */
    private boolean isAccent(boolean last) {
        return last || !lit.isEmpty();
    }

    private static boolean isFaint(RouteMap.StopMark stop) {
        return stop.reach().equals("other") || stop.status().equals("cancelled");
    }

    /** Broken where it is planned, dotted where it is less. */
    private void way(Shape line, String status) {
        switch (status) {
            case "happened" -> brush.stroke(line, 1.7, Inks.ROUTE);
            case "planned" -> brush.stroke(line, 1.7, Inks.ROUTE, 6, 4);
            default -> brush.stroke(line, 1.7, status.equals("cancelled") ? Inks.SOFT : Inks.ROUTE, 0.1f, 4);
        }
    }

    private void alarm(RouteMap.Alarm alarm) {
        Path2D.Double sign = new Path2D.Double();
        sign.moveTo(alarm.x(), alarm.y() - 9);
        sign.lineTo(alarm.x() + 9, alarm.y() + 7);
        sign.lineTo(alarm.x() - 9, alarm.y() + 7);
        sign.closePath();
        brush.fill(sign, Inks.PAPER);
        brush.stroke(sign, 1.6, Inks.ACCENT);
        brush.fill(new Rectangle2D.Double(alarm.x() - 0.9, alarm.y() - 3.5, 1.8, 5.5), Inks.ACCENT);
        brush.fill(new Ellipse2D.Double(alarm.x() - 1, alarm.y() + 3.4, 2, 2), Inks.ACCENT);
    }

    private void mark(RouteMap.StopMark stop, boolean last) {
        if (stop.away().isPresent()) {
            brush.fill(pointer(stop), Inks.INK);
            return;
        }
        if (stop.isMoved()) {
            Path2D.Double tie = new Path2D.Double();
            tie.moveTo(stop.pointX(), stop.pointY());
            tie.lineTo(stop.x(), stop.y());
            brush.stroke(tie, 1, Inks.INK);
            brush.fill(new Ellipse2D.Double(stop.pointX() - 2.5, stop.pointY() - 2.5, 5, 5), Inks.INK);
        }
        Shape pill = new RoundRectangle2D.Double(
                stop.left(), stop.top(), stop.markWidth(), stop.markHeight(), stop.markHeight(), stop.markHeight());
        boolean happened = stop.status().equals("happened");
        Color full = !isLit(stop) ? Inks.SOFT : isAccent(last) ? Inks.ACCENT : Inks.INK;
        boolean broad = stop.reach().equals("country") || stop.reach().equals("region");
        if (!broad) {
            brush.fill(pill, happened ? full : Inks.PAPER);
            if (happened) {
                brush.stroke(pill, 2, Inks.WATER);
            } else {
                Color color = isFaint(stop) || !isLit(stop) ? Inks.SOFT : lit.isEmpty() ? Inks.INK : Inks.ACCENT;
                brush.stroke(
                        pill, 1.6, color, stop.status().equals("planned") ? new float[0] : new float[] {0.1f, 3.4f});
            }
        }
        double width = brush.face().width(stop.number(), 14);
        brush.fill(
                brush.face().line(stop.number(), stop.x() - width / 2, stop.y() + 4.6, 14),
                happened && !broad ? Inks.PAPER : isFaint(stop) ? Inks.SOFT : Inks.INK);
    }

    private static Shape pointer(RouteMap.StopMark stop) {
        Path2D.Double arrow = new Path2D.Double();
        arrow.moveTo(9, 0);
        arrow.lineTo(-7, -8);
        arrow.lineTo(-3, 0);
        arrow.lineTo(-7, 8);
        arrow.closePath();
        AffineTransform turn = AffineTransform.getTranslateInstance(stop.x(), stop.y());
        turn.rotate(Math.toRadians(stop.away().orElse(0)));
        return turn.createTransformedShape(arrow);
    }

    private void label(String text, double x, double y, double size, String anchor, Color color) {
        double width = brush.face().width(text, size);
        double left = anchor.equals("start") ? x : anchor.equals("end") ? x - width : x - width / 2;
        brush.label(text, left, y, size, color, Inks.LAND);
    }
}
