package org.dateline.web.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text face as outlines, made by {@code frontend/scripts/letters.mjs}: text looks the same on every machine, and one
 * without fonts draws it too.
 */
final class Typeface {
    private record Letter(double advance, String outline) {}

    private final double unitsPerEm;
    private final Map<Integer, Letter> letters;

    private Typeface(double unitsPerEm, Map<Integer, Letter> letters) {
        this.unitsPerEm = unitsPerEm;
        this.letters = letters;
    }

    private static final class Loaded {
        private static final Typeface FACE = load();
    }

    /** The face, read once. */
    static Typeface loaded() {
        return Loaded.FACE;
    }

    static Typeface load() {
        InputStream stream = Typeface.class.getResourceAsStream("/org/dateline/web/letters.txt");
        if (stream == null) {
            throw new IllegalStateException("letters.txt is missing: the build of frontend/ makes it");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            Map<Integer, Letter> letters = new HashMap<>();
            double units = 1000;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] parts = line.split(" ", 3);
                if (parts[0].equals("face")) {
                    units = Double.parseDouble(parts[1]);
                } else {
                    letters.put(
                            Integer.parseInt(parts[0], 16),
                            new Letter(Double.parseDouble(parts[1]), parts.length > 2 ? parts[2] : ""));
                }
            }
            return new Typeface(units, letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width of a line in pixels at that size. */
    double width(String text, double size) {
        return letters(text).stream().mapToDouble(Letter::advance).sum() * size / unitsPerEm;
    }

    /** A line whose baseline starts at a point. */
    Shape line(String text, double x, double baseline, double size) {
        double scale = size / unitsPerEm;
        Path2D.Double line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = x;
        for (Letter letter : letters(text)) {
            AffineTransform place = new AffineTransform(scale, 0, 0, scale, pen, baseline);
            line.append(Outline.read(letter.outline()).getPathIterator(place), false);
            pen += letter.advance() * scale;
        }
        return line;
    }

    /** Breaks a text into lines; a word that is too long for one is broken too. */
    List<String> wrap(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.isEmpty() && width(rest, size) > width && rest.length() > 1) {
                int cut = rest.offsetByCodePoints(0, 1);
                while (width(rest.substring(0, rest.offsetByCodePoints(cut, 1)), size) <= width) {
                    cut = rest.offsetByCodePoints(cut, 1);
                }
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The letters of a text; what the face lacks loses its accents, and what it lacks then too is left out. */
    private List<Letter> letters(String text) {
        List<Letter> found = new ArrayList<>();
        text.codePoints().forEach(code -> {
            Optional<Letter> letter = Optional.ofNullable(letters.get(code));
            letter.ifPresentOrElse(
                    found::add,
                    () -> Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKD)
                            .codePoints()
                            .filter(letters::containsKey)
                            .mapToObj(letters::get)
                            .forEach(found::add));
        });
        return found;
    }
}
