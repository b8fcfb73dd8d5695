package org.dateline.web.card;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** An SVG of shapes alone, letters too, so that it looks the same in every program. */
final class SvgCanvas implements Canvas {
    private final StringBuilder out = new StringBuilder();
    private int clips;
    private boolean clipped;

    SvgCanvas(int width, int height, String title) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\"><title>")
                .append(escape(title))
                .append("</title>\n");
    }

    @Override
    public void fill(Shape shape, Color color) {
        String d = path(shape);
        if (!d.isEmpty()) {
            out.append("<path fill=\"")
                    .append(hex(color))
                    .append("\" fill-rule=\"")
                    .append(
                            shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD
                                    ? "evenodd"
                                    : "nonzero")
                    .append("\" d=\"")
                    .append(d)
                    .append("\"/>\n");
        }
    }

    @Override
    public void stroke(Shape shape, double width, Color color, float... dashes) {
        String d = path(shape);
        if (d.isEmpty()) {
            return;
        }
        out.append("<path fill=\"none\" stroke=\"")
                .append(hex(color))
                .append("\" stroke-width=\"")
                .append(number(width))
                .append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        if (dashes.length > 0) {
            out.append(" stroke-dasharray=\"");
            for (int i = 0; i < dashes.length; i++) {
                out.append(i == 0 ? "" : " ").append(number(dashes[i]));
            }
            out.append('"');
        }
        out.append(" d=\"").append(d).append("\"/>\n");
    }

    @Override
    public void clip(Optional<Rectangle2D> within) {
        if (clipped) {
            out.append("</g>\n");
        }
        clipped = within.isPresent();
        within.ifPresent(box -> {
            clips++;
            out.append("<clipPath id=\"c")
                    .append(clips)
                    .append("\"><path d=\"")
                    .append(path(box))
                    .append("\"/></clipPath><g clip-path=\"url(#c")
                    .append(clips)
                    .append(")\">\n");
        });
    }

    /** The picture; nothing is drawn on it afterwards. */
    byte[] svg() {
        clip(Optional.empty());
        return out.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String path(Shape shape) {
        StringBuilder d = new StringBuilder();
        double[] p = new double[6];
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(p);
            int numbers = switch (kind) {
                case PathIterator.SEG_CLOSE -> 0;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 2;
            };
            d.append("MLQCZ".charAt(kind));
            for (int i = 0; i < numbers; i++) {
                d.append(i == 0 ? "" : " ").append(number(p[i]));
            }
        }
        return d.toString();
    }

    /** To a tenth of a pixel. */
    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
