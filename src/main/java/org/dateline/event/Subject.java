package org.dateline.event;

import java.util.List;

/**
 * Who a statement is about, before it is known who travels.
 *
 * @param kind how the text names it
 * @param people the people, where it names any
 * @param noun the noun, in lower case, where it is a description
 */
record Subject(Kind kind, List<Person> people, String noun) {
    /** How a text names the subject of a verb. */
    enum Kind {
        NAMED,
        /** he, she, they, who */
        PRONOUN,
        /** "the president", "the couple" */
        DESCRIPTION,
        /** "the tour", "his visit" */
        TRIP,
        /** None is named: "Lay a wreath at the gate", an item of a schedule. */
        IMPLICIT,
        /** Something or somebody else. */
        OTHER
    }

    static final Subject IMPLICIT = new Subject(Kind.IMPLICIT, List.of(), "");
    static final Subject PRONOUN = new Subject(Kind.PRONOUN, List.of(), "");
    static final Subject TRIP = new Subject(Kind.TRIP, List.of(), "");
    static final Subject OTHER = new Subject(Kind.OTHER, List.of(), "");

    Subject {
        people = List.copyOf(people);
    }

    static Subject named(List<Person> people) {
        return new Subject(Kind.NAMED, people, "");
    }

    static Subject description(String noun) {
        return new Subject(Kind.DESCRIPTION, List.of(), noun);
    }
}
