package org.dateline.web.card;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private final Brush brush;

    private Card(Brush brush) {
        this.brush = brush;
    }

    /**
     * The card as PNG.
     *
     * @param facts lines below the title: days, stops, distance
     * @param map the route, {@link #MAP} by {@link #HEIGHT} pixels; empty where no place is known
     */
    public static byte[] png(String title, List<String> facts, Optional<RouteMap.Picture> map) {
        PixelCanvas canvas = new PixelCanvas(WIDTH, HEIGHT);
        Card card = new Card(Brush.on(canvas, Typeface.loaded()));
        card.brush.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), Inks.PAPER);
        Brush right = card.brush.at(COLUMN, 0, 1);
        right.fill(new Rectangle2D.Double(0, 0, MAP, HEIGHT), Inks.WATER);
        map.ifPresent(route -> RouteDrawing.draw(right, route, MAP, HEIGHT, Set.of()));
        card.words(title, facts);
        return canvas.png();
    }

    private void words(String title, List<String> facts) {
        double size = 60;
        List<String> lines = brush.face().wrap(title, size, TEXT);
        // what stands under the title has its room: nothing of it is left out
        double told = facts.stream()
                .mapToDouble(fact -> 38 * brush.face().wrap(fact, 28, TEXT).size())
                .sum();
        while ((lines.size() > MOST_LINES || EDGE + lines.size() * size * 1.06 + told > HEIGHT - 130) && size > 30) {
            size -= 3;
            lines = brush.face().wrap(title, size, TEXT);
        }
        double y = EDGE + size * 0.8;
        for (String line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            brush.text(line, EDGE, y, size, Inks.INK);
            y += size * 1.06;
        }
        y += 14;
        for (int i = 0; i < facts.size() && y < HEIGHT - 110; i++) {
            for (String line : brush.face().wrap(facts.get(i), 28, TEXT)) {
                brush.text(line, EDGE, y, 28, i == 0 ? Inks.INK : Inks.SOFT);
                y += 38;
            }
        }
        Brand.draw(brush, EDGE, HEIGHT - EDGE);
    }
}
