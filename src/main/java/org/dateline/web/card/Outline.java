package org.dateline.web.card;

import java.awt.geom.Path2D;

/** Reads the {@code d} of an SVG path, of the commands that ours are written in: M, L, Q and Z, l and z. */
final class Outline {
    private final String text;
    private int at;

    private Outline(String text) {
        this.text = text;
    }

    static Path2D read(String d) {
        return new Outline(d).path();
    }

    private Path2D path() {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        double x = 0;
        double y = 0;
        char command = 'M';
        while (skipSpace()) {
            if (Character.isLetter(text.charAt(at))) {
                command = text.charAt(at++);
            }
            switch (command) {
                case 'M', 'L' -> {
                    x = number();
                    y = number();
                    if (command == 'M') {
                        path.moveTo(x, y);
                    } else {
                        path.lineTo(x, y);
                    }
                }
                case 'l' -> {
                    if (!skipSpace() || Character.isLetter(text.charAt(at))) {
                        continue;
                    }
                    x += number();
                    y += number();
                    path.lineTo(x, y);
                }
                case 'Q' -> {
                    double cx = number();
                    double cy = number();
                    x = number();
                    y = number();
                    path.quadTo(cx, cy, x, y);
                }
                case 'Z', 'z' -> path.closePath();
                default -> throw new IllegalArgumentException("not one of our commands: " + command);
            }
        }
        return path;
    }

    private boolean skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length();
    }

    /** A minus sign divides numbers as well as a space does. */
    private double number() {
        skipSpace();
        int from = at;
        while (at < text.length()
                && (Character.isDigit(text.charAt(at))
                        || text.charAt(at) == '.'
                        || (text.charAt(at) == '-' && at == from))) {
            at++;
        }
        return Double.parseDouble(text.substring(from, at));
    }
}
