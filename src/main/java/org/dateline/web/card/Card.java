package org.dateline.web.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.dateline.web.map.RouteMap;

/**
 * Draws the picture that stands beside a link to a trip: title, days, and the route. Everything in it is a filled shape,
 * letters too, so the same trip gives the same bytes on every machine.
 */
public final class Card {
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    /** Width of the map, at the right. */
    public static final int MAP = 752;

    /** How many times larger marks and letters are than on a page: cards are shown small. */
    public static final double ENLARGED = 2;

    private static final int COLUMN = WIDTH - MAP;
    private static final int EDGE = 52;
    private static final double TEXT = COLUMN - EDGE - 36;
    private static final int MOST_LINES = 6;

    private static final Color PAPER = new Color(0xfffefb);
    private static final Color INK = new Color(0x1b1a18);
    private static final Color SOFT = new Color(0x5d594f);
    private static final Color ACCENT = new Color(0xb3361b);
    private static final Color WATER = new Color(0xe2e9eb);
    private static final Color LAND = new Color(0xf9f7f2);
    private static final Color BORDER = new Color(0xd3cdbf);
    private static final Color SHADE = new Color(0xe3ddcf);
    private static final Color ROUTE = new Color(0x3b3832);

    private static final class Loaded {
        private static final Typeface FACE = Typeface.load();
    }

    private final Graphics2D pen;
    private final Typeface face = Loaded.FACE;

    private Card(Graphics2D pen) {
        this.pen = pen;
    }

    /**
     * The card as PNG.
     *
     * @param facts lines below the title: days, stops, distance
     * @param map the route, {@link #MAP} by {@link #HEIGHT} pixels; empty where no place is known
     */
    public static byte[] png(String title, List<String> facts, Optional<RouteMap.Picture> map) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Card card = new Card(pen);
        card.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), PAPER);
        card.map(map);
        card.words(title, facts);
        pen.dispose();
        return encode(image);
    }

    private static byte[] encode(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private void words(String title, List<String> facts) {
        double size = 60;
        List<String> lines = face.wrap(title, size, TEXT);
        // what stands under the title has its room: nothing of it is left out
        double told = facts.stream()
                .mapToDouble(fact -> 38 * face.wrap(fact, 28, TEXT).size())
                .sum();
        while ((lines.size() > MOST_LINES || EDGE + lines.size() * size * 1.06 + told > HEIGHT - 130) && size > 30) {
            size -= 3;
            lines = face.wrap(title, size, TEXT);
        }
        double y = EDGE + size * 0.8;
        for (String line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            fill(face.line(line, EDGE, y, size), INK);
            y += size * 1.06;
        }
        y += 14;
        for (int i = 0; i < facts.size() && y < HEIGHT - 110; i++) {
            for (String line : face.wrap(facts.get(i), 28, TEXT)) {
                fill(face.line(line, EDGE, y, 28), i == 0 ? INK : SOFT);
                y += 38;
            }
        }
        brand();
    }

    /** The sign of the pages' head, and the name. */
    private void brand() {
        AffineTransform before = pen.getTransform();
        pen.translate(EDGE - 3.0, HEIGHT - EDGE - 34.0);
        pen.scale(1.25, 1.25);
        fill(new Ellipse2D.Double(2.5, 18.5, 7, 7), INK);
        Path2D.Double way = new Path2D.Double();
        way.moveTo(8, 19);
        way.curveTo(12, 8, 20, 6, 25, 9);
        stroke(way, 2, INK);
        fill(new Ellipse2D.Double(21.5, 5.5, 9, 9), ACCENT);
        pen.setTransform(before);
        fill(face.line("Dateline", EDGE + 48.0, HEIGHT - EDGE, 32), INK);
    }

    private void map(Optional<RouteMap.Picture> picture) {
        AffineTransform before = pen.getTransform();
        pen.setClip(new Rectangle2D.Double(COLUMN, 0, MAP, HEIGHT));
        pen.translate(COLUMN, 0);
        fill(new Rectangle2D.Double(0, 0, MAP, HEIGHT), WATER);
        picture.ifPresent(map -> {
            stroke(Outline.read(map.graticule()), 1, BORDER);
            Shape land = Outline.read(map.land());
            fill(land, LAND);
            stroke(land, 1, BORDER);
            map.areas().forEach(area -> {
                Shape shape = Outline.read(area.path());
                fill(shape, area.status().equals("happened") ? SHADE : LAND);
                way(shape, area.status());
            });
            stroke(Outline.read(map.borders()), 1.2, BORDER);
            pen.scale(1 / map.sheet().scale(), 1 / map.sheet().scale());
            route(map.sheet());
        });
        pen.setTransform(before);
        pen.setClip(null);
    }

    private void route(RouteMap.Sheet sheet) {
        for (RouteMap.StopMark stop : sheet.stops()) {
            if (stop.reach().equals("region") && stop.away().isEmpty()) {
                fill(new Ellipse2D.Double(stop.x() - 24, stop.y() - 24, 48, 48), SHADE);
            }
        }
        for (RouteMap.LegLine leg : sheet.legs()) {
            way(Outline.read(leg.path()), leg.status());
            stroke(Outline.read(leg.arrow()), 1.7, ROUTE);
            leg.alarm().ifPresent(this::alarm);
        }
        for (RouteMap.StopMark stop : sheet.stops()) {
            if (!stop.bare()) {
                Color ink = isFaint(stop) ? SOFT : INK;
                label(stop.label(), stop.labelX(), stop.labelY(), 14.5, stop.anchor(), ink);
                label(stop.dates(), stop.labelX(), stop.labelY() + 14, 12.5, stop.anchor(), SOFT);
            }
        }
        for (int i = 0; i < sheet.stops().size(); i++) {
            mark(sheet.stops().get(i), i == sheet.stops().size() - 1);
        }
    }

    private static boolean isFaint(RouteMap.StopMark stop) {
        return stop.reach().equals("other") || stop.status().equals("cancelled");
    }

    /** Broken where it is planned, dotted where it is less. */
    private void way(Shape line, String status) {
        switch (status) {
            case "happened" -> stroke(line, 1.7, ROUTE);
            case "planned" -> stroke(line, 1.7, ROUTE, 6, 4);
            default -> stroke(line, 1.7, status.equals("cancelled") ? SOFT : ROUTE, 0.1f, 4);
        }
    }

    private void alarm(RouteMap.Alarm alarm) {
        Path2D.Double sign = new Path2D.Double();
        sign.moveTo(alarm.x(), alarm.y() - 9);
        sign.lineTo(alarm.x() + 9, alarm.y() + 7);
        sign.lineTo(alarm.x() - 9, alarm.y() + 7);
        sign.closePath();
        fill(sign, PAPER);
        stroke(sign, 1.6, ACCENT);
        fill(new Rectangle2D.Double(alarm.x() - 0.9, alarm.y() - 3.5, 1.8, 5.5), ACCENT);
        fill(new Ellipse2D.Double(alarm.x() - 1, alarm.y() + 3.4, 2, 2), ACCENT);
    }

    private void mark(RouteMap.StopMark stop, boolean last) {
        if (stop.away().isPresent()) {
            fill(pointer(stop), INK);
            return;
        }
        if (stop.isMoved()) {
            Path2D.Double tie = new Path2D.Double();
            tie.moveTo(stop.pointX(), stop.pointY());
            tie.lineTo(stop.x(), stop.y());
            stroke(tie, 1, INK);
            fill(new Ellipse2D.Double(stop.pointX() - 2.5, stop.pointY() - 2.5, 5, 5), INK);
        }
        Shape pill = new RoundRectangle2D.Double(
                stop.left(), stop.top(), stop.markWidth(), stop.markHeight(), stop.markHeight(), stop.markHeight());
        boolean happened = stop.status().equals("happened");
        boolean broad = stop.reach().equals("country") || stop.reach().equals("region");
        if (!broad) {
            fill(pill, happened ? last ? ACCENT : INK : PAPER);
            if (happened) {
                stroke(pill, 2, WATER);
            } else {
                Color color = isFaint(stop) ? SOFT : INK;
                stroke(pill, 1.6, color, stop.status().equals("planned") ? new float[0] : new float[] {0.1f, 3.4f});
            }
        }
        double width = face.width(stop.number(), 14);
        fill(
                face.line(stop.number(), stop.x() - width / 2, stop.y() + 4.6, 14),
                happened && !broad ? PAPER : isFaint(stop) ? SOFT : INK);
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
        double width = face.width(text, size);
        double left = anchor.equals("start") ? x : anchor.equals("end") ? x - width : x - width / 2;
        Shape line = face.line(text, left, y, size);
        stroke(line, 3.5, LAND);
        fill(line, color);
    }

    private void fill(Shape shape, Color color) {
        pen.setColor(color);
        pen.fill(shape);
    }

    /** @param dashes how long lines and gaps are; none for a whole line */
    private void stroke(Shape shape, double width, Color color, float... dashes) {
        pen.setColor(color);
        pen.fill(new BasicStroke(
                        (float) width,
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND,
                        1,
                        dashes.length == 0 ? null : dashes,
                        0)
                .createStrokedShape(shape));
    }
}
