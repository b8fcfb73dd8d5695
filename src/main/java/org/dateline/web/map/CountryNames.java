package org.dateline.web.map;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The names that countries and seas have on a map.
 *
 * @param language tag of the reader's language; none names no sea
 * @param of the name by its ISO 3166 code, in the reader's language
 * @param visited codes of the countries that are named before all others
 * @param told codes of those that a stop's label names already
 */
public record CountryNames(
        String language, Function<String, Optional<String>> of, Set<String> visited, Set<String> told) {
    static final CountryNames NONE = new CountryNames("", code -> Optional.empty(), Set.of(), Set.of());

    /** Those of two trips on one map. */
    public CountryNames and(CountryNames other) {
        Set<String> all = new HashSet<>(visited);
        all.addAll(other.visited);
        Set<String> named = new HashSet<>(told);
        named.addAll(other.told);
        return new CountryNames(language, of, all, named);
    }

    public CountryNames {
        visited = Set.copyOf(visited);
        told = Set.copyOf(told);
    }
}
