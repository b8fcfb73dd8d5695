package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Lexicon;

/** The cities that travellers of old wrote otherwise: "Leghorn", "Canton", "Monte Video". Immutable; share one. */
public final class OldNames {
    /** A city by its name of today, in the country of a code. */
    private record City(String country, List<String> names) {}

    private static final OldNames LOADED = new OldNames();

    private final Map<String, List<City>> byOldName = new HashMap<>();

    private OldNames() {
        for (String line : Lexicon.lines(OldNames.class, "old-names.tsv")) {
            String[] fields = line.split("\t");
            City city = new City(fields[0], List.of(fields[1].split("\\|")));
            for (String old : fields[2].split("\\|")) {
                byOldName
                        .computeIfAbsent(NameKey.normalise(old), key -> new ArrayList<>())
                        .add(city);
            }
        }
    }

    /** The table that ships with the program. */
    public static OldNames load() {
        return LOADED;
    }

    /** The cities that were written so, as the gazetteer knows them today; case and diacritics do not count. */
    public List<Place> list(String name, Gazetteer gazetteer) {
        List<Place> found = new ArrayList<>();
        for (City city : byOldName.getOrDefault(NameKey.normalise(name), List.of())) {
            city.names().stream()
                    .flatMap(today -> gazetteer.listByName(today).stream())
                    .filter(place -> place.kind() == PlaceKind.CITY
                            && place.country().filter(city.country()::equals).isPresent())
                    .max(Comparator.comparingLong(Place::population))
                    .ifPresent(found::add);
        }
        return found;
    }
}
