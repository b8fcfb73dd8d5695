package org.dateline.claim.rule;

import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.EventKind;
import org.dateline.claim.Grounded;
import org.dateline.claim.context.Context;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;
import org.dateline.time.When;

/** What the clause says as it stands: on each of its days, at each of its places. */
public final class ToldClause implements ClauseRule {
    @Override
    public List<ClaimDraft> claims(Found found, Context context) {
        if (tellsNothing(found)) {
            context.used().addAll(found.clause().dates());
            return List.of();
        }
        Clause clause = found.clause();
        List<DateMention> dates = found.days().values();
        ClaimDraft draft = ClaimDraft.of(found.words(), clause, context.cast().others(clause));
        List<When> whens = dates.isEmpty() ? List.of(When.UNKNOWN) : DateRanges.finest(DateRanges.read(dates));
        context.used().addAll(dates);
        List<DatePlaceAttachment.Pair> pairs = pairs(found, whens);
        if (!pairs.isEmpty()) {
            return paired(draft, pairs, whens, found);
        }
        if (found.at().isAside()) {
            context.asides().addAll(dates);
        } else if (!dates.isEmpty()
                && found.days().isOwn()
                && whens.get(whens.size() - 1).day().isPresent()) {
            context.state()
                    .on(
                            dates.get(dates.size() - 1),
                            found.at().paragraph(),
                            found.places().values());
        }
        return crossed(draft, whens, found);
    }

    private static boolean tellsNothing(Found found) {
        Clause clause = found.clause();
        Grounded<PlaceMention> places = found.places();
        boolean undated = found.days().isEmpty();
        boolean vague = places.isEmpty()
                && clause.people().isEmpty()
                && clause.occasion().isEmpty()
                && clause.sense() != PredicateClass.DEPARTURE
                && clause.sense() != PredicateClass.ARRIVAL;
        boolean visitsNowhere = places.isEmpty() && EventKind.of(clause.sense()) == EventKind.VISIT;
        boolean passing = undated && clause.mood() != Factuality.CANCELLED && isPassing(clause, places.values());
        return undated && !places.isOwn() || vague || visitsNowhere || passing;
    }

    /** Whether a claim without a date is only mentioned in passing: by a noun, or without saying what, with whom or where to. */
    private static boolean isPassing(Clause clause, List<PlaceMention> places) {
        boolean says =
                !clause.people().isEmpty() || !clause.occasion().isEmpty() && clause.sense() != PredicateClass.VISIT;
        boolean goes = clause.sense().travelWeight() >= 2;
        boolean broad = places.stream().allMatch(m -> m.place().orElseThrow().kind() == PlaceKind.COUNTRY);
        return clause.nominal()
                || clause.sense() == PredicateClass.ATTEND
                || clause.sense() == PredicateClass.HOLD
                || !goes && (!says || broad && clause.people().isEmpty() && clause.sense() == PredicateClass.SPEECH);
    }

    /** "In Lima on Monday and in Quito on Tuesday": each day beside its places; none where that is not so. */
    private static List<DatePlaceAttachment.Pair> pairs(Found found, List<When> whens) {
        List<PlaceMention> places = found.places().values();
        List<DateMention> dates = DateRanges.heads(found.days().values());
        long unknown = dates.stream()
                .filter(date -> DatePlaceAttachment.isOfUnknownPlace(found.words(), date))
                .count();
        if (whens.size() < 2
                || whens.size() != dates.size()
                || places.size() < 2 && unknown == 0
                || !found.places().isOwn()) {
            return List.of();
        }
        List<DatePlaceAttachment.Pair> pairs = DatePlaceAttachment.of(found.words(), dates, places);
        boolean parted = pairs.size() == dates.size() - unknown
                && (unknown > 0 || pairs.stream().anyMatch(pair -> pair.places().size() < places.size()));
        return parted ? pairs : List.of();
    }

    private static List<ClaimDraft> paired(
            ClaimDraft draft, List<DatePlaceAttachment.Pair> pairs, List<When> whens, Found found) {
        List<ClaimDraft> claims = new ArrayList<>();
        List<DateMention> dates = DateRanges.heads(found.days().values());
        for (DatePlaceAttachment.Pair pair : pairs) {
            ClaimDraft dated = draft.on(
                    pair.date(),
                    whens.get(dates.indexOf(pair.date())),
                    found.days().ground());
            pair.places()
                    .forEach(place -> claims.add(dated.at(place, found.places().ground())));
        }
        return claims;
    }

    private static List<ClaimDraft> crossed(ClaimDraft draft, List<When> whens, Found found) {
        List<DateMention> dates = found.days().values();
        List<PlaceMention> places = found.places().values();
        List<ClaimDraft> claims = new ArrayList<>();
        for (int i = 0; i < whens.size(); i++) {
            ClaimDraft dated = dates.isEmpty()
                    ? draft
                    : draft.on(
                            dates.get(Math.min(i, dates.size() - 1)),
                            whens.get(i),
                            found.days().ground());
            boolean several = isSeveral(places) && whens.get(i).day().isEmpty() || isRoute(places) || isEither(found);
            if (places.isEmpty()) {
                claims.add(dated.absent());
            }
            for (PlaceMention place : places) {
                ClaimDraft placed = dated.at(place, found.places().ground());
                claims.add(several ? placed.absent() : placed);
            }
        }
        return claims;
    }

    /** "Are to meet on Tuesday or Wednesday": on one of the days, and nobody knows on which. */
    private static boolean isEither(Found found) {
        List<DateMention> dates = found.days().values();
        SentenceTokens words = found.words();
        return dates.size() > 1
                && dates.stream()
                        .skip(1)
                        .anyMatch(date -> words.is(words.tokenAt(date.span().start()) - 1, Word.OR));
    }

    /** Whether more than one town is named, or more than one country: "Juba, capital of South Sudan" is one place. */
    private static boolean isSeveral(List<PlaceMention> places) {
        List<Place> towns = new ArrayList<>();
        places.stream()
                .map(m -> m.place().orElseThrow())
                .filter(place -> place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.VENUE)
                .filter(place -> towns.stream().noneMatch(town -> town.distanceKm(place) < SAME_TOWN_KM))
                .forEach(towns::add);
        return towns.size() > 1
                || towns.isEmpty() && places.size() > 1
                || places.stream()
                                .map(m -> m.place().orElseThrow().country())
                                .distinct()
                                .count()
                        > 1;
    }

    /** "In the Peruvian capital, Lima", "at a hotel in Lima": one town. */
    private static final int SAME_TOWN_KM = 15;

    /** "The tour takes in Peru, Chile and Bolivia and is over on May 9": no day to be in all of them. */
    private static boolean isRoute(List<PlaceMention> places) {
        return places.stream()
                        .map(m -> m.place().orElseThrow().country())
                        .distinct()
                        .count()
                > 2;
    }
}
