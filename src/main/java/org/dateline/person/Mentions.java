package org.dateline.person;

import java.util.Set;
import org.dateline.sentence.Person;

/**
 * Where an article names one of its people.
 *
 * @param people the mentions; none where whoever bears the name is meant
 * @param aside whether the article is about somebody else
 */
public record Mentions(Set<Person> people, boolean aside) {
    static final Mentions BY_NAME = new Mentions(Set.of(), false);

    public Mentions {
        people = Set.copyOf(people);
    }
}
