package org.dateline.claim.rule;

import java.util.List;
import org.dateline.claim.Grounded;
import org.dateline.claim.Rule;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;

/** "The Government of Peru welcomed Ada Miller", "Lima receives Ada Miller": in Peru, in Lima. */
public final class HostCountryPlaces implements PlaceRule {
    /** So many words may stand between a country and what it does. */
    private static final int REACH = 5;

    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** A country, or a city right before the verb. */
    private static boolean mayReceive(SentenceTokens words, PlaceMention mention, Place place, Clause clause) {
        return place.kind() == PlaceKind.COUNTRY
                || place.kind() == PlaceKind.CITY
                        && words.tokenAt(mention.span().end()) == clause.at();
    }

    @Override
    public Grounded<PlaceMention> find(ClauseAt at, Context context) {
        SentenceTokens words = at.words();
        Clause clause = at.clause();
        if (clause.sense() != PredicateClass.HOST || !context.cast().isReceived(words, clause)) {
            return Grounded.none();
        }
        return words.places().stream()
                .filter(m ->
                        m.place().filter(p -> mayReceive(words, m, p, clause)).isPresent())
                .filter(m -> {
                    int behind = words.tokenAt(m.span().end());
                    return behind <= clause.at() && clause.at() - behind <= REACH;
                })
                .filter(m -> {
                    String before = words.word(words.tokenAt(m.span().start()) - 1);
                    return before.isEmpty() || LISTS.is("before host", before);
                })
                .reduce((a, b) -> b)
                .map(place -> Grounded.of(List.of(place), Rule.HOST_COUNTRY))
                .orElse(Grounded.none());
    }
}
