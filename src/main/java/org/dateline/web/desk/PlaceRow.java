package org.dateline.web.desk;

import org.dateline.export.EventText;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;

/**
 * A place to choose.
 *
 * @param id of GeoNames
 * @param name "Springfield, United States"
 * @param facts what tells it from others of the name: its region, what kind of place it is, how many live there
 */
public record PlaceRow(String id, String name, String facts) {
    static PlaceRow of(Place place, Gazetteer gazetteer) {
        String region = gazetteer
                .findRegionOf(place)
                .map(Place::name)
                .filter(name -> !name.equals(place.name()))
                .map(name -> name + ", ")
                .orElse("");
        String people =
                place.population() > 0 ? String.format(java.util.Locale.ROOT, ", %,d people", place.population()) : "";
        return new PlaceRow(
                Long.toString(place.geonameid().orElse(0)),
                EventText.placeName(place),
                region + place.kind().name().toLowerCase(java.util.Locale.ROOT) + people);
    }
}
