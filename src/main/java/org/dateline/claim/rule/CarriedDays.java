package org.dateline.claim.rule;

import java.util.List;
import org.dateline.claim.Grounded;
import org.dateline.claim.Rule;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.DiscourseState;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.VerbForm;
import org.dateline.time.DateMention;

/** "She landed on Monday. She met the mayor": what goes on from the sentence before is of its day. */
public final class CarriedDays implements DayRule {
    @Override
    public Grounded<DateMention> find(ClauseAt at, Grounded<PlaceMention> places, Context context) {
        return context.state()
                .dateBefore(at.paragraph())
                .filter(before -> goesOn(at.clause(), places, context.state())
                        && !isBehindRange(at)
                        && !isBeforeReturn(at.clause(), places, context))
                .map(before -> Grounded.of(List.of(before), Rule.CARRIED))
                .orElse(Grounded.none());
    }

    /** "At Lima, where she remained from the 6th until the 9th, she met Oram": on one of those. */
    private static boolean isBehindRange(ClauseAt at) {
        return at.words().dates().stream()
                .anyMatch(date -> date.range().isPresent()
                        && at.words().tokenAt(date.span().start()) < at.clause().at());
    }

    /** "Returned on Tuesday from Peru. In Lima she met Oram": on some day before. */
    private static boolean isBeforeReturn(Clause clause, Grounded<PlaceMention> places, Context context) {
        return context.report().looksBack() && places.isOwn() && clause.tense() == VerbForm.Tense.PAST;
    }

    private static boolean goesOn(Clause clause, Grounded<PlaceMention> places, DiscourseState state) {
        boolean fits = state.fitsDated(places.values());
        if (clause.nominal()) {
            return false;
        }
        return switch (clause.mood()) {
            case FACT -> clause.tense() == VerbForm.Tense.PAST && (!places.isOwn() || fits);
            case PLANNED -> places.isOwn() && fits;
            case POSSIBLE, CANCELLED, DENIED -> false;
        };
    }
}
