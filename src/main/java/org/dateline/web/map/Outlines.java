package org.dateline.web.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Coasts and borders of Natural Earth at 1:50 million, made by {@code frontend/scripts/basemap.mjs}.
 *
 * @param land closed rings; seen from above, land lies to the right of the way they run
 * @param borders open lines between countries
 */
record Outlines(List<Line> land, List<Line> borders) {
    /** Latitudes and longitudes in degrees, side by side. */
    record Line(double[] lat, double[] lon) {
        int size() {
            return lat.length;
        }
    }

    Outlines {
        land = List.copyOf(land);
        borders = List.copyOf(borders);
    }

    static Outlines load() {
        List<Line> land = new ArrayList<>();
        List<Line> borders = new ArrayList<>();
        InputStream stream = Outlines.class.getResourceAsStream("/org/dateline/web/land.txt");
        if (stream == null) {
            throw new IllegalStateException("land.txt is missing: the build of frontend/ makes it");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] parts = line.split(" ");
                ("land".equals(parts[0]) ? land : borders).add(line(parts));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outlines(land, borders);
    }

    /** Hundredths of a degree; each point but the first as the step from the one before: {@code land 1645,-2862 -11,8 …}. */
    private static Line line(String[] parts) {
        double[] lat = new double[parts.length - 1];
        double[] lon = new double[parts.length - 1];
        int x = 0;
        int y = 0;
        for (int i = 1; i < parts.length; i++) {
            int comma = parts[i].indexOf(',');
            x += Integer.parseInt(parts[i].substring(0, comma));
            y += Integer.parseInt(parts[i].substring(comma + 1));
            lon[i - 1] = x / 100.0;
            lat[i - 1] = y / 100.0;
        }
        return new Line(lat, lon);
    }
}
