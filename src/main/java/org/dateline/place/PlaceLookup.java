package org.dateline.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks up a place as a person writes it: by a name, by a name and where it is, or by a code.
 *
 * <p>"Springfield" gives all of that name, the likeliest first; "Springfield, Mo." the one in Missouri; "KUL" the
 * airport of Kuala Lumpur; "MY" Malaysia; "1735161" the place of that GeoNames id.
 */
public final class PlaceLookup {
    private static final int AIRPORT_CODE = 3;
    private static final int COUNTRY_CODE = 2;

    private final Gazetteer gazetteer;

    public PlaceLookup(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The places that fit, likelier first; none where nothing does. */
    public List<Place> find(String written) {
        String text = written.strip();
        Set<Integer> found = new LinkedHashSet<>(rows(text));
        if (found.isEmpty()) {
            found.addAll(rowsWithin(text));
        }
        List<Place> places = new ArrayList<>();
        found.forEach(row -> places.add(gazetteer.place(row)));
        // Capitals are a code before they are a name.
        int at = text.equals(text.toUpperCase(Locale.ROOT)) ? 0 : places.size();
        if (isLetters(text, COUNTRY_CODE)) {
            addNew(places, at, gazetteer.findCountry(text));
        }
        if (isLetters(text, AIRPORT_CODE)) {
            addNew(places, at, gazetteer.findAirport(text));
        }
        if (!text.isEmpty() && text.length() <= 10 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            addNew(places, places.size(), gazetteer.findById(Long.parseLong(text)));
        }
        return places;
    }

    /** "Paris, Texas": those of the name before a comma that lie in a place of the name behind it. */
    private List<Integer> rowsWithin(String text) {
        int comma = text.lastIndexOf(',');
        if (comma < 0) {
            return List.of();
        }
        List<Integer> outer = rows(text.substring(comma + 1));
        List<Integer> inner = rows(text.substring(0, comma));
        if (inner.isEmpty()) {
            inner = rowsWithin(text.substring(0, comma));
        }
        List<Integer> within = new ArrayList<>(inner);
        within.removeIf(place -> outer.stream().noneMatch(area -> PlaceChains.holds(gazetteer.index(), area, place)));
        return within;
    }

    private List<Integer> rows(String name) {
        int[] postings = gazetteer.index().find(NameKey.of(NameKey.normalise(name)));
        List<Integer> rows = new ArrayList<>();
        if (postings != null) {
            for (int posting : postings) {
                rows.add(GazetteerIndex.place(posting));
            }
        }
        return rows;
    }

    private static void addNew(List<Place> places, int at, Optional<Place> place) {
        place.filter(p -> !places.contains(p)).ifPresent(p -> places.add(at, p));
    }

    private static boolean isLetters(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
    }
}
