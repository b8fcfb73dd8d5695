package org.dateline.claim.context;

import org.dateline.person.Traveller;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceTokens;

/**
 * "Ada Miller will not run in Quito. The Welsh marathoner flew home": what somebody does for a living means who was named last,
 * where nobody else was named beside, and no office is known of them.
 */
final class SoleOccupation {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private final Traveller traveller;
    private boolean alone;

    SoleOccupation(Traveller traveller) {
        this.traveller = traveller;
    }

    /** Goes on to a sentence, once whether it names the traveller is known. */
    void next(SentenceTokens words) {
        boolean other = words.people().stream()
                .anyMatch(person -> person.strength() != Person.Strength.WEAK && !traveller.is(person));
        alone = !other && (alone || traveller.isAmong(words.people()));
    }

    boolean means(String noun) {
        return alone && traveller.titles().isEmpty() && LISTS.isOccupation(noun);
    }
}
