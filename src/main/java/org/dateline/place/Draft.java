package org.dateline.place;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place while the gazetteer is compiled. */
final class Draft {
    final Feature feature;
    /** The name to show. */
    String name;

    final int id;
    double lat;
    double lon;
    long population;
    final String country;
    final String regionCode;
    String timezone = "";

    @Nullable
    Draft region;

    @Nullable
    Draft parent;

    int row = GazetteerIndex.NONE;

    /** Normalised names, each with its strongest use. */
    final Map<String, NameUse> names = new LinkedHashMap<>();

    Draft(Feature feature, String name, int id, double lat, double lon, String country, String regionCode) {
        this.feature = feature;
        this.name = name;
        this.id = id;
        this.lat = lat;
        this.lon = lon;
        this.country = country;
        this.regionCode = regionCode;
    }

    void name(String written, NameUse use) {
        String key = NameKey.normalise(written);
        if (key.length() < 2) {
            return;
        }
        names.merge(key, use, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    void names(String list, NameUse use) {
        for (String written : list.split("\\|", -1)) {
            name(written, use);
        }
    }

    double prominence() {
        return Prominence.of(feature, population, country);
    }
}
