package org.dateline.event;

import java.util.List;
import java.util.Set;

/**
 * Who travels.
 *
 * @param name "Ada Miller", "Ada and Jonas"
 * @param shortName as titles of events have it: "Miller"
 * @param tokens words of the names used, in lower case
 * @param titles nouns that stand for the traveller: "president"
 * @param plural whether several travel
 */
public record Traveller(String name, String shortName, Set<String> tokens, Set<String> titles, boolean plural) {
    public Traveller {
        tokens = Set.copyOf(tokens);
        titles = Set.copyOf(titles);
    }

    boolean is(Person person) {
        return person.tokens().stream().anyMatch(tokens::contains);
    }

    boolean isAmong(List<Person> people) {
        return people.stream().anyMatch(this::is);
    }
}
