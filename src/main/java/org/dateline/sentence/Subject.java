package org.dateline.sentence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who a clause is about, before it is known who travels.
 *
 * @param kind how the text names it
 * @param people the people, where it names any
 * @param owner the country that a description names
 * @param noun the noun, in lower case, where it is a description, or something or somebody else; the pronoun, where it is
 *     one; of names, what stands beside them for somebody ("he and Ada Miller")
 */
public record Subject(Kind kind, List<Person> people, String noun, Owner owner) {
    /** How a text names the subject of a verb. */
    public enum Kind {
        NAMED,
        /** he, she, they, who */
        PRONOUN,
        /** I, we, "our bus": whoever writes or speaks */
        WRITER,
        /** "the president", "the couple" */
        DESCRIPTION,
        /** "the tour", "his visit" */
        TRIP,
        /** None is named: "Lay a wreath at the gate", an item of a schedule. */
        IMPLICIT,
        /** Something or somebody else. */
        OTHER
    }

    static final Subject IMPLICIT = new Subject(Kind.IMPLICIT, List.of(), "", Owner.NONE);
    static final Subject TRIP = new Subject(Kind.TRIP, List.of(), "", Owner.NONE);
    static final Subject WRITER = new Subject(Kind.WRITER, List.of(), "", Owner.NONE);
    static final Subject OTHER = new Subject(Kind.OTHER, List.of(), "", Owner.NONE);

    public Subject {
        people = List.copyOf(people);
    }

    /** Whether it is nobody who is told of: something or somebody else, or whoever writes. */
    public boolean isOther() {
        return kind == Kind.OTHER || kind == Kind.WRITER;
    }

    /** @param with the pronoun or title of who does it with them: of "he and Ada Miller" it is "he"; empty for none */
    static Subject named(List<Person> people, String with) {
        return new Subject(Kind.NAMED, people, with, Owner.NONE);
    }

    /** Who is told of by a pronoun or a title beside those who are named: of "he and Ada Miller" he. */
    public Optional<Subject> unnamed() {
        if (kind != Kind.NAMED || noun.isEmpty()) {
            return Optional.empty();
        }
        boolean pronoun = EnglishLexicon.load().is("person-pronoun", noun);
        return Optional.of(pronoun ? pronoun(noun) : description(noun, Owner.NONE));
    }

    /** @param noun what: "bus"; whether anybody is on it, the text tells */
    static Subject other(String noun) {
        return unnamed(Kind.OTHER, noun);
    }

    /** Those of few words that were met last, each where its hash has it; a race costs one more. By several threads. */
    private static final @Nullable Subject[] MET = new Subject[1 << 10];

    private static Subject unnamed(Kind kind, String noun) {
        int at = (noun.hashCode() * 31 + kind.ordinal()) & MET.length - 1;
        Subject before = MET[at];
        if (before != null && before.kind == kind && before.noun.equals(noun)) {
            return before;
        }
        Subject subject = new Subject(kind, List.of(), noun, Owner.NONE);
        MET[at] = subject;
        return subject;
    }

    /** @param word "he", "she", "they"; empty where a noun stands for one ("the visit", told of whoever is meant) */
    static Subject pronoun(String word) {
        return unnamed(Kind.PRONOUN, word);
    }

    /** @param owner whose: "Peru's president" */
    static Subject description(String noun, Owner owner) {
        return owner == Owner.NONE
                ? unnamed(Kind.DESCRIPTION, noun)
                : new Subject(Kind.DESCRIPTION, List.of(), noun, owner);
    }

    /**
     * The country that a description names.
     *
     * @param country its code; empty for none
     * @param possessive whether it is named as an owner ("Peru's president") and not by an adjective
     */
    public record Owner(String country, boolean possessive) {
        static final Owner NONE = new Owner("", false);
    }
}
