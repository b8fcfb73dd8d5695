package org.dateline.claim;

import java.util.Optional;
import org.dateline.sentence.PredicatePhrase;

/**
 * What a claim is about, for titles.
 *
 * @param occasion the words that name the occasion; empty for none
 * @param phrase what the traveller does, where the clause's own words make a title
 * @param opener whom the pronoun means that the sentence opens with
 */
public record Matter(String occasion, Optional<PredicatePhrase> phrase, Optional<String> opener) {
    public static final Matter NONE = new Matter("", Optional.empty(), Optional.empty());

    Matter opening(Optional<String> name) {
        return new Matter(occasion, phrase, name);
    }

    Matter doing(Optional<PredicatePhrase> deed) {
        return new Matter(occasion, deed, opener);
    }
}
