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
        while (lines.size() > MOST_LINES && size > 30) {
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
            stroke(Outline.read(map.borders()), 1.2, BORDER);
            pen.scale(1 / map.sheet().scale(), 1 / map.sheet().scale());
            route(map.sheet());
        });
        pen.setTransform(before);
        pen.setClip(null);
    }

    private void route(RouteMap.Sheet sheet) {
        for (RouteMap.LegLine leg : sheet.legs()) {
            stroke(Outline.read(leg.path()), 1.7, ROUTE);
            stroke(Outline.read(leg.arrow()), 1.7, ROUTE);
        }
        for (RouteMap.StopMark stop : sheet.stops()) {
            if (!stop.bare()) {
                label(stop.label(), stop.labelX(), stop.labelY(), 14.5, stop.anchor(), INK);
                label(stop.dates(), stop.labelX(), stop.labelY() + 14, 12.5, stop.anchor(), SOFT);
            }
        }
        for (int i = 0; i < sheet.stops().size(); i++) {
            mark(sheet.stops().get(i), i == sheet.stops().size() - 1);
        }
    }

    private void mark(RouteMap.StopMark stop, boolean last) {
        if (stop.moved()) {
            Path2D.Double tie = new Path2D.Double();
            tie.moveTo(stop.pointX(), stop.pointY());
            tie.lineTo(stop.x(), stop.y());
            stroke(tie, 1, INK);
            fill(new Ellipse2D.Double(stop.pointX() - 2.5, stop.pointY() - 2.5, 5, 5), INK);
        }
        Shape pill = new RoundRectangle2D.Double(stop.left(), stop.top(), stop.markWidth(), stop.markHeight(), 22, 22);
        fill(pill, stop.away() ? PAPER : last ? ACCENT : INK);
        stroke(pill, stop.away() ? 1.5 : 2, stop.away() ? INK : WATER);
        double width = face.width(stop.number(), 14);
        fill(face.line(stop.number(), stop.x() - width / 2, stop.y() + 4.6, 14), stop.away() ? INK : PAPER);
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

    private void stroke(Shape shape, double width, Color color) {
        pen.setColor(color);
        pen.fill(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(shape));
    }
}
