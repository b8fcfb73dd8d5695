package org.dateline.claim.rule;

import java.util.List;
import java.util.Optional;
import org.dateline.claim.Grounded;
import org.dateline.claim.Rule;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.DiscourseState;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.Person;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/** "Arrived in Lima": the places that the clause itself names as its whereabouts. */
public final class OwnPlaces implements PlaceRule {
    @Override
    public Grounded<PlaceMention> find(ClauseAt at, Context context) {
        Clause clause = at.clause();
        List<PlaceMention> places = clause.places().stream()
                .filter(m -> LocationCues.isStop(m.place().orElseThrow()))
                .filter(m -> fitsHeading(m, clause, context.state()) && !isOfAnother(at, m))
                .filter(m -> !GenericVenues.isInTownBehind(at.words(), m))
                .map(m -> clause.sense().isMove()
                        ? m
                        : GenericVenues.inTownSpokenOf(at.words(), m, context.state(), context.report()))
                .map(m -> isTownOfAnotherDay(at, context) ? m : context.report().atDateline(m, clause))
                .toList();
        return Grounded.of(places, Rule.OWN);
    }

    /** "Miller drove to Lima, and Oram to Pisco": the verb is not said again. */
    private static boolean isOfAnother(ClauseAt at, PlaceMention mention) {
        Clause clause = at.clause();
        SentenceTokens words = at.words();
        int preposition = words.tokenAt(mention.span().start()) - 1;
        Person other = words.person(preposition - 1);
        if (other == null || !(clause.sense().isMove() || clause.sense() == PredicateClass.VISIT)) {
            return false;
        }
        int name = words.tokenAt(other.span().start());
        boolean joined =
                words.is(name - 1, Word.AND) || words.is(name - 1, Word.COMMA) || words.is(name - 1, Word.SEMICOLON);
        return joined
                && !clause.subject().people().contains(other)
                && clause.places().stream()
                        .anyMatch(place -> words.tokenAt(place.span().start()) < name
                                && words.tokenAt(place.span().start()) > clause.at());
    }

    /** "Lima: Miller toured Lima on Sunday after she arrived in Peru on Saturday": the country is not told for the town. */
    private static boolean isTownOfAnotherDay(ClauseAt at, Context context) {
        Optional<Place> town = context.report().written().flatMap(PlaceMention::place);
        Clause clause = at.clause();
        return at.all().stream()
                .filter(other -> !other.dates().isEmpty() && !other.dates().equals(clause.dates()))
                .flatMap(other -> other.places().stream())
                .anyMatch(m -> m.place().isPresent() && m.place().equals(town));
    }

    /** Under "PERU: Sunday" a plant in Ohio is what is talked of, not where; a move there would be. */
    private static boolean fitsHeading(PlaceMention mention, Clause clause, DiscourseState state) {
        Optional<Place> area = state.headingArea();
        Place place = mention.place().orElseThrow();
        boolean elsewhere = area.isPresent() && !area.get().sameCountry(place)
                || area.isEmpty() && clause.nominal() && state.isKnownElsewhere(place);
        boolean otherDay = clause.dates().stream().anyMatch(state::isOfAnotherDay);
        return !state.inSchedule() || clause.sense().isMove() || otherDay || !elsewhere;
    }
}
