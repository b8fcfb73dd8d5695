package org.dateline.sentence;

import java.util.List;

/**
 * A form of a verb of the word list.
 *
 * @param lemma "take off"; empty for what the list does not have
 * @param frame where its place stands: letters A, T, F, O, D as the list explains
 * @param particles the words that must follow the form: "off"
 */
public record VerbForm(String lemma, PredicateClass sense, String frame, Tense tense, List<String> particles) {
    /** Form of a verb. */
    public enum Tense {
        BASE,
        /** "visits" */
        PRESENT,
        PAST,
        /** "visiting" */
        ING
    }

    /** A form that needs no particle. */
    static VerbForm of(PredicateClass sense, String frame, Tense tense) {
        return new VerbForm("", sense, frame, tense, List.of());
    }

    /** The same form with another sense. */
    VerbForm as(PredicateClass other, String otherFrame) {
        return new VerbForm(lemma, other, otherFrame, tense, particles);
    }

    boolean places(char letter) {
        return frame.indexOf(letter) >= 0;
    }
}
