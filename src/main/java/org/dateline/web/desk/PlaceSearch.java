package org.dateline.web.desk;

import java.util.List;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceLookup;

/** The places of a name, likelier first. */
record PlaceSearch(String words, List<PlaceRow> places) {
    static final PlaceSearch NONE = new PlaceSearch("", List.of());
    private static final int MOST = 8;
    private static final int LONGEST = 300;

    static PlaceSearch of(String words, Gazetteer gazetteer) {
        String name = words.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return NONE;
        }
        return new PlaceSearch(
                name,
                new PlaceLookup(gazetteer)
                        .find(name).stream()
                                .filter(place -> place.geonameid().isPresent())
                                .limit(MOST)
                                .map(place -> PlaceRow.of(place, gazetteer))
                                .toList());
    }
}
