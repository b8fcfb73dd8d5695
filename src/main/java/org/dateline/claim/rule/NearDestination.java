package org.dateline.claim.rule;

import java.util.List;
import java.util.Optional;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Ground;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.PredicateClass;
import org.dateline.time.DateMention;

/** "Leaves Lima for La Paz on Friday": who goes no farther is there on the same day. */
public final class NearDestination implements ClauseRule {
    /** Who leaves for a place no farther than this is there on the same day. */
    private static final double SAME_DAY_KM = 3500;

    private static final double SAME_EVENING_KM = 1500;

    @Override
    public List<ClaimDraft> claims(Found found, Context context) {
        Clause clause = found.clause();
        Optional<Place> from = found.places().values().stream()
                .findFirst()
                .or(() -> context.report().written())
                .or(() -> context.state().lastNamed())
                .flatMap(PlaceMention::place);
        boolean leaves = clause.sense() == PredicateClass.DEPARTURE && clause.mood() != Factuality.CANCELLED;
        if (!leaves || clause.destinations().size() > 1 || !found.isOfOneDay() || from.isEmpty()) {
            return List.of();
        }
        DateMention day = found.days().values().get(0);
        double reach = SentenceDays.isLate(day) ? SAME_EVENING_KM : SAME_DAY_KM;
        return clause.destinations().stream()
                .filter(to -> LocationCues.isStop(to.place().orElseThrow())
                        && to.place().get().distanceKm(from.get()) <= reach)
                .map(to -> ClaimDraft.presence(found.words(), PredicateClass.TRAVEL, clause.cue(), clause.tense())
                        .on(day, day.when(), found.days().ground())
                        .at(to, Ground.of(Rule.NEAR_DESTINATION)))
                .toList();
    }
}
