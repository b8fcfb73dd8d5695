package org.dateline.claim.rule;

import java.util.List;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.OthersDays;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.time.DateMention;
import org.dateline.time.Precision;

/**
 * "Miller arrives in Lima for talks", "Miller has arrived in Lima": what is told without a day in the present tense, or as just
 * done, is news of the day of publication, wherever it was written.
 */
public final class PresentNews implements ClauseRule {
    private static final int LEAD_PARAGRAPHS = 2;
    private static final double IN_TOWN_KM = 60;
    private static final int AUXILIARY_REACH = 3;
    private static final int OPENER_REACH = 6;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    @Override
    public List<ClaimDraft> claims(Found found, Context context) {
        Clause clause = found.clause();
        boolean undated = found.days().isEmpty()
                && context.report().published().isPresent()
                && !context.state().inSchedule()
                && found.words().dates().stream()
                        .allMatch(date -> context.report().isOfDateline(found.words(), date)
                                || date.when().precision() == Precision.UNKNOWN
                                || OthersDays.isThings(found.words(), date)
                                || isOfRelative(found, date)
                                || isAside(
                                        date.when().first().isPresent(),
                                        found,
                                        date.span().start()));
        boolean told = clause.mood() == Factuality.FACT
                && !clause.nominal()
                && isSomebody(clause)
                && found.places().isOwn()
                && isOneSpot(spots(found.places().values()));
        if (!undated
                || !told
                || isOfNoDay(found.words(), clause)
                || !isNews(found, context.report().digest())) {
            return List.of();
        }
        ClaimDraft draft = ClaimDraft.news(found.words(), clause, context.cast().others(clause))
                .onDay(context.report().published().orElseThrow(), Rule.PRESENT);
        return spots(found.places().values()).stream()
                .map(place -> draft.at(place, found.places().ground()))
                .toList();
    }

    /** Of "in Peru, at the airport of Lima" what is named most closely. */
    private static List<PlaceMention> spots(List<PlaceMention> places) {
        return places.stream()
                .filter(mention -> places.stream()
                        .noneMatch(other -> holds(
                                mention.place().orElseThrow(), other.place().orElseThrow())))
                .toList();
    }

    private static boolean holds(Place outer, Place inner) {
        boolean country = outer.kind() == PlaceKind.COUNTRY && inner.kind() != PlaceKind.COUNTRY;
        return country && outer.sameCountry(inner)
                || inner.kind() == PlaceKind.VENUE
                        && outer.kind() == PlaceKind.CITY
                        && outer.distanceKm(inner) <= IN_TOWN_KM;
    }

    /** One place, or two cities of a country: not the countries of a tour. */
    private static boolean isOneSpot(List<PlaceMention> places) {
        return places.size() == 1
                || places.size() == 2
                        && places.stream().allMatch(m -> m.place().orElseThrow().kind() == PlaceKind.CITY)
                        && places.get(0)
                                .place()
                                .orElseThrow()
                                .sameCountry(places.get(1).place().orElseThrow());
    }

    /** "Miller, who took office on February 20, lies in state": told by the way, of somebody. */
    private static boolean isOfRelative(Found found, DateMention date) {
        return found.at().all().stream()
                .anyMatch(clause -> clause.at() < found.clause().at()
                        && clause.dates().contains(date)
                        && LISTS.is("relative-person", found.words().word(clause.at() - 1)));
    }

    /** A day that stands far behind the clause is told of something else: "becomes the first to come since 1982". */
    private static boolean isAside(boolean dated, Found found, int start) {
        int at = found.words().tokenAt(start);
        return dated
                && (at >= found.clause().end()
                        || LISTS.is("not on", found.words().word(at - 1)));
    }

    /** "The tour ends in Lima" is told of its plan; "the plane lands in Lima" is not. */
    private static boolean isSomebody(Clause clause) {
        return switch (clause.subject().kind()) {
            case NAMED, DESCRIPTION -> true;
            case PRONOUN -> !clause.subject().noun().isEmpty();
            case TRIP -> comesOrGoes(clause.sense());
            case WRITER, IMPLICIT, OTHER -> false;
        };
    }

    private static boolean isNews(Found found, boolean digest) {
        Clause clause = found.clause();
        PredicateClass sense = clause.sense();
        boolean lead = digest || found.at().paragraph() < LEAD_PARAGRAPHS;
        boolean perfect = ToldDays.isPerfect(found.words(), clause);
        if (perfect) {
            return comesOrGoes(sense) || sense == PredicateClass.BEGIN;
        }
        return switch (clause.tense()) {
            case PRESENT ->
                isDone(clause) && (sense != PredicateClass.TRAVEL || lead) || digest && sense == PredicateClass.ACT;
            case ING -> isBeing(found.words(), clause) && sense.travelWeight() >= 2 && sense != PredicateClass.TRAVEL;
            case PAST -> isBeing(found.words(), clause) && isDone(clause) || lead && sense == PredicateClass.ARRIVAL;
            case BASE -> false;
        };
    }

    private static boolean comesOrGoes(PredicateClass sense) {
        return sense == PredicateClass.ARRIVAL || sense == PredicateClass.DEPARTURE;
    }

    /** Whether the verb tells of one occasion, and not of a state: "meets Oram", not "owns a house". */
    private static boolean isDone(Clause clause) {
        return switch (clause.sense()) {
            case ARRIVAL, DEPARTURE, TRAVEL, VISIT, BEGIN, END, MEETING, SUMMIT, SIGNING, CEREMONY, MEAL, PERFORM ->
                true;
            case HOST -> !clause.people().isEmpty();
            case ATTEND, HOLD, SPEECH -> !clause.occasion().isEmpty();
            case ACT, CANCEL, REPORT, OTHER -> false;
        };
    }

    /** "Is visiting". */
    private static boolean isBeing(SentenceTokens words, Clause clause) {
        return words.between(clause.at() - AUXILIARY_REACH, clause.at()).stream()
                .anyMatch(word -> LISTS.is("is", word));
    }

    /** "Every year", "when she arrives": told of no one day. */
    private static boolean isOfNoDay(SentenceTokens words, Clause clause) {
        boolean habit = words.between(0, words.size()).stream().anyMatch(word -> LISTS.is("habit", word));
        boolean depends = words.between(clause.at() - OPENER_REACH, clause.at()).stream()
                .anyMatch(word -> LISTS.is("some day", word));
        boolean later = words.between(clause.at(), clause.end() + 1).stream().anyMatch(word -> LISTS.is("later", word));
        return ToldDays.isInTurn(words, clause) || habit || depends || later && clause.sense() == PredicateClass.TRAVEL;
    }
}
