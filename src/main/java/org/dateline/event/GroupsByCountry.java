package org.dateline.event;

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
    private final Map<String, List<List<Assertion>>> near = new HashMap<>();

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
        return near.computeIfAbsent(country, this::listNear);
    }

    private List<List<Assertion>> listNear(String country) {
        TreeSet<Integer> numbers = new TreeSet<>(byCountry.getOrDefault(country, new TreeSet<>()));
        numbers.addAll(byCountry.getOrDefault(NOWHERE, new TreeSet<>()));
        return numbers.stream().map(groups::get).toList();
    }
}
