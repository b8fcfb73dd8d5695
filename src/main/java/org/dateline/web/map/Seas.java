package org.dateline.web.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.article.Lexicon;

/** The oceans and seas that a map names, from {@code seas.tsv}: in the reader's language, where there is water enough. */
final class Seas {
    private static final List<Sea> ALL = load();

    private Seas() {}

    /**
     * A place where a name can stand.
     *
     * @param km of water from west to east
     */
    record Spot(LatLon at, double km) {}

    /** @param names by the tags of the pages' languages */
    record Sea(List<Spot> spots, Map<String, String> names) {
        Sea {
            spots = List.copyOf(spots);
            names = Map.copyOf(names);
        }

        /** Its name on one line, or on two that are about as long; none in a language that isn't known. */
        List<String> lines(String language) {
            String name = names.getOrDefault(language, "");
            return IntStream.range(0, name.length())
                    .filter(i -> name.charAt(i) == ' ')
                    .boxed()
                    .min(Comparator.comparingInt(i -> Math.abs(2 * i + 1 - name.length())))
                    .map(i -> List.of(name.substring(0, i), name.substring(i + 1)))
                    .orElseGet(() -> name.isEmpty() ? List.of() : List.of(name));
        }
    }

    static List<Sea> list() {
        return ALL;
    }

    private static List<Sea> load() {
        List<Sea> seas = new ArrayList<>();
        List<String> lines = Lexicon.lines(Seas.class, "seas.tsv");
        String[] heads = lines.get(0).split("\t");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            Map<String, String> names = new HashMap<>();
            for (int i = 1; i < heads.length; i++) {
                names.put(heads[i], cells[i]);
            }
            seas.add(new Sea(Arrays.stream(cells[0].split(";")).map(Seas::spot).toList(), names));
        }
        return List.copyOf(seas);
    }

    private static Spot spot(String text) {
        String[] parts = text.split(",");
        return new Spot(
                new LatLon(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])), Double.parseDouble(parts[2]));
    }
}
