package org.dateline.web.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.article.Lexicon;

/** What cities are called in languages of other alphabets, from {@code city-names.tsv}; read with the first page that asks. */
public final class CityNames {
    private static final String NONE = "-";

    private CityNames() {}

    private static final class Loaded {
        /** By language, then by GeoNames id. */
        private static final Map<String, Map<Long, String>> NAMES = load();
    }

    /** A city's name in a language; empty where it isn't known, or where the language writes the name as the articles do. */
    public static Optional<String> of(OptionalLong geonameid, Language language) {
        return geonameid.isEmpty() || !language.hasOwnNames()
                ? Optional.empty()
                : Optional.ofNullable(
                        Loaded.NAMES.getOrDefault(language.tag(), Map.of()).get(geonameid.getAsLong()));
    }

    private static Map<String, Map<Long, String>> load() {
        Map<String, Map<Long, String>> names = new HashMap<>();
        List<String> lines = Lexicon.lines(CityNames.class, "city-names.tsv");
        String[] languages = lines.get(0).split("\t");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            for (int i = 1; i < languages.length; i++) {
                if (!cells[i].equals(NONE)) {
                    names.computeIfAbsent(languages[i], tag -> new HashMap<>()).put(Long.valueOf(cells[0]), cells[i]);
                }
            }
        }
        return names;
    }
}
