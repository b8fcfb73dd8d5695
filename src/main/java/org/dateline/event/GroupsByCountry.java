package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.claim.Assertion;
import org.dateline.place.Place;

/** Groups of claims by the countries of their places, so that a claim is compared with those alone that it may belong to. */
final class GroupsByCountry {
    private static final String NOWHERE = "";

    private final List<List<Assertion>> groups;
    private final Map<String, TreeSet<Integer>> byCountry = new HashMap<>();

    GroupsByCountry(List<List<Assertion>> groups) {
        this.groups = groups;
        for (int i = 0; i < groups.size(); i++) {
            for (Assertion assertion : groups.get(i)) {
                byCountry
                        .computeIfAbsent(country(assertion.claim().place()), c -> new TreeSet<>())
                        .add(i);
            }
        }
    }

    private static String country(Optional<Place> place) {
        return place.flatMap(Place::country).orElse(NOWHERE);
    }

    /** Groups with a claim in the place's country or without a place, in their order; all for a claim without a place. */
    List<List<Assertion>> near(Optional<Place> place) {
        String country = country(place);
        if (country.equals(NOWHERE)) {
            return groups;
        }
        TreeSet<Integer> near = new TreeSet<>(byCountry.getOrDefault(country, new TreeSet<>()));
        near.addAll(byCountry.getOrDefault(NOWHERE, new TreeSet<>()));
        List<List<Assertion>> found = new ArrayList<>(near.size());
        near.forEach(i -> found.add(groups.get(i)));
        return found;
    }
}
