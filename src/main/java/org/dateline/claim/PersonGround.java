package org.dateline.claim;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Span;

/**
 * Why a claim is the traveller's.
 *
 * @param words who is meant, as the sentence has it: "he", "the president"; empty where nobody is named
 * @param named the number of the sentence, from one, in which the traveller was last named; empty where in none so far
 */
public record PersonGround(Reference reference, Optional<Span> words, OptionalInt named) {
    public static final PersonGround NONE = new PersonGround(Reference.ARTICLE, Optional.empty(), OptionalInt.empty());
    public static final PersonGround TELLER = new PersonGround(Reference.TELLER, Optional.empty(), OptionalInt.empty());

    /** How the text refers to the traveller. */
    public enum Reference {
        /** By name. */
        NAME,
        /** "He", "who". */
        PRONOUN,
        /** "The president", "the couple". */
        TITLE,
        /** By another noun: "the ship". */
        NOUN,
        /** "The tour", "his visit": whose it is, the article tells. */
        TRIP,
        /** "I", "we". */
        SPEAKER,
        /** As whom somebody receives or meets. */
        RECEIVED,
        /** Not at all: an item of a schedule, or a clause that goes on with the one before. */
        UNSAID,
        /** The sentence names nobody; the article is about the traveller. */
        ARTICLE,
        /** Who tells of a journey is who travels. */
        TELLER
    }
}
