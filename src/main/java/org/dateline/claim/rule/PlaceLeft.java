package org.dateline.claim.rule;

import java.util.List;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Ground;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.sentence.Clause;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.PredicateClass;
import org.dateline.time.DateMention;

/** "Flies from Lima to Quito on Friday": she was in Lima before. */
public final class PlaceLeft implements ClauseRule {
    /** Who comes from no farther than this was there on the same day. */
    private static final double SAME_DAY_KM = 3500;

    @Override
    public List<ClaimDraft> claims(Found found, Context context) {
        Clause clause = found.clause();
        if (!found.isSure() || !found.isOfOneDay() || clause.origins().size() != 1) {
            return List.of();
        }
        Place from = clause.origins().get(0).place().orElseThrow();
        boolean near =
                clause.places().stream().allMatch(m -> m.place().orElseThrow().distanceKm(from) <= SAME_DAY_KM);
        if (!LocationCues.isStop(from) || from.kind() == PlaceKind.COUNTRY || !near) {
            return List.of();
        }
        DateMention day = found.days().values().get(0);
        return List.of(ClaimDraft.presence(found.words(), PredicateClass.DEPARTURE, clause.cue(), clause.tense())
                .on(day, day.when(), found.days().ground())
                .at(clause.origins().get(0), Ground.of(Rule.LEFT)));
    }
}
