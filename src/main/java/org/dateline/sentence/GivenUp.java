package org.dateline.sentence;

import java.util.List;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/** "Will not travel to Lima": who says so calls a journey to a town off; but not "will not visit Lima until May". */
final class GivenUp {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private GivenUp() {}

    /**
     * The cue of the head, where it denies what is to come as a cancellation.
     *
     * @param places where the clause would be
     * @param end behind the last token of its clause
     */
    static FactualityCue read(
            SentenceTokens words, ClausePredicate head, FactualityCue cue, List<PlaceMention> places, int end) {
        boolean denied = cue.mood() == Factuality.DENIED
                && LISTS.is("foretells", cue.words().split(" ")[0]);
        boolean journey = !head.nominal()
                && (head.sense() == PredicateClass.VISIT
                        || head.sense() == PredicateClass.ARRIVAL
                        || head.sense() == PredicateClass.TRAVEL);
        boolean off = denied
                && journey
                && isTown(places)
                && words.between(head.at(), end).stream().noneMatch(word -> LISTS.is("holds only", word));
        return off ? new FactualityCue(Factuality.CANCELLED, cue.words()) : cue;
    }

    private static boolean isTown(List<PlaceMention> places) {
        return places.stream()
                .flatMap(mention -> mention.place().stream())
                .anyMatch(place -> place.kind() == PlaceKind.CITY);
    }
}
