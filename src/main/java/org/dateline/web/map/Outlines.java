package org.dateline.web.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Coasts and borders of Natural Earth at 1:50 million, made by {@code frontend/scripts/basemap.mjs}.
 *
 * @param land closed rings; seen from above, land lies to the right of the way they run
 * @param borders open lines between countries
 * @param disputed those that states disagree on, by their ids
 * @param countries the rings of each country, by its ISO 3166 code
 * @param names where a country's name stands
 */
record Outlines(
        List<Line> land,
        List<Line> borders,
        Map<String, List<Line>> disputed,
        Map<String, List<Line>> countries,
        List<Name> names) {
    /** Latitudes and longitudes in degrees, side by side. */
    record Line(double[] lat, double[] lon) {
        int size() {
            return lat.length;
        }
    }

    /**
     * A country's middle.
     *
     * @param rank 0 for the largest countries, 6 for the smallest
     * @param line id of the disputed border that it goes with; mostly empty
     */
    record Name(String code, LatLon at, int rank, String line) {}

    Outlines {
        land = List.copyOf(land);
        borders = List.copyOf(borders);
        disputed = Map.copyOf(disputed);
        countries = Map.copyOf(countries);
        names = List.copyOf(names);
    }

    static Outlines load() {
        Outlines.Reader reader = new Outlines.Reader();
        InputStream stream = Outlines.class.getResourceAsStream("/org/dateline/web/land.txt");
        if (stream == null) {
            throw new IllegalStateException("land.txt is missing: the build of frontend/ makes it");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.read(line.split(" "));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outlines(reader.land, reader.borders, reader.disputed, reader.countries, reader.names);
    }

    /** The same as a country sees it: what it draws whole is a border like others, what it doesn't draw is not there. */
    Outlines seenAs(Worldview view) {
        List<Line> whole = new ArrayList<>(borders);
        Map<String, List<Line>> broken = new TreeMap<>(disputed);
        view.lines().forEach((id, drawn) -> {
            List<Line> lines = broken.remove(id);
            if (lines != null && drawn == Worldview.Drawn.WHOLE) {
                whole.addAll(lines);
            }
        });
        List<Name> named = names.stream()
                .filter(name -> view.lines().get(name.line()) != Worldview.Drawn.NONE)
                .toList();
        return new Outlines(land, whole, broken, countries, named);
    }

    /** {@code land 1645,-2862 -11,8 …}, {@code border …}, {@code disputed ID …}, {@code country FR …}, {@code name FR 3 246,4661}. */
    private static final class Reader {
        private final List<Line> land = new ArrayList<>();
        private final List<Line> borders = new ArrayList<>();
        private final Map<String, List<Line>> disputed = new HashMap<>();
        private final Map<String, List<Line>> countries = new HashMap<>();
        private final List<Name> names = new ArrayList<>();

        private void read(String[] parts) {
            switch (parts[0]) {
                case "land" -> land.add(line(parts, 1));
                case "border" -> borders.add(line(parts, 1));
                case "disputed" ->
                    disputed.computeIfAbsent(parts[1], id -> new ArrayList<>()).add(line(parts, 2));
                case "country" ->
                    countries
                            .computeIfAbsent(parts[1], code -> new ArrayList<>())
                            .add(line(parts, 2));
                default -> {
                    Line at = line(Arrays.copyOf(parts, 4), 3);
                    names.add(new Name(
                            parts[1],
                            new LatLon(at.lat()[0], at.lon()[0]),
                            Integer.parseInt(parts[2]),
                            parts.length > 4 ? parts[4] : ""));
                }
            }
        }
    }

    /** Hundredths of a degree; each point but the first as the step from the one before. */
    private static Line line(String[] parts, int from) {
        String[] points = Arrays.copyOfRange(parts, from, parts.length);
        double[] lat = new double[points.length];
        double[] lon = new double[points.length];
        int x = 0;
        int y = 0;
        for (int i = 0; i < points.length; i++) {
            int comma = points[i].indexOf(',');
            x += Integer.parseInt(points[i].substring(0, comma));
            y += Integer.parseInt(points[i].substring(comma + 1));
            lon[i] = x / 100.0;
            lat[i] = y / 100.0;
        }
        return new Line(lat, lon);
    }
}
