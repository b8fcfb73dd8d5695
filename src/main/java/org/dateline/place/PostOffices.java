package org.dateline.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settlements of the United States that are too small for the list of cities but have a post office, from GeoNames'
 * list of postal codes. Local news names them, and many share their names with cities elsewhere.
 */
final class PostOffices {
    /** A city of the same name and state this near is the same place. */
    private static final double SAME_KM = 35;

    private final Map<String, List<Draft>> citiesByName = new HashMap<>();

    private PostOffices(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.feature.isCity() && draft.country.equals("US")) {
                for (String name : draft.names.keySet()) {
                    citiesByName
                            .computeIfAbsent(draft.regionCode + name, n -> new ArrayList<>())
                            .add(draft);
                }
            }
        }
    }

    /** Those of a file that are not among the drafts already. */
    static List<Draft> read(Path file, GazetteerSources sources) throws IOException {
        PostOffices known = new PostOffices(sources.drafts);
        Map<String, Draft> found = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] f = line.split("\t", -1);
                if (f.length < 12) {
                    throw new IOException(file.getFileName() + ": a line of " + f.length + " fields: " + line);
                }
                Draft region = sources.regions.get("US." + f[4]);
                if (region == null) {
                    continue;
                }
                Draft town = new Draft(
                        Feature.CITY, f[2], 0, Double.parseDouble(f[9]), Double.parseDouble(f[10]), "US", f[4]);
                town.name(f[2], NameUse.MAIN);
                town.region = region;
                town.parent = sources.counties.get("US." + f[4] + "." + f[6]);
                if (!known.has(town)) {
                    found.putIfAbsent(f[2] + "|" + f[4] + "|" + f[6], town);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private boolean has(Draft town) {
        for (String name : town.names.keySet()) {
            for (Draft city : citiesByName.getOrDefault(town.regionCode + name, List.of())) {
                if (GazetteerJoins.km(city, town) < SAME_KM) {
                    return true;
                }
            }
        }
        return false;
    }
}
