package org.dateline.claim.rule;

import org.dateline.claim.Grounded;
import org.dateline.claim.Rule;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/** "The tour ended on Wednesday, when she left Lima": the one day of the sentence, for all that it tells. */
public final class SharedDays implements DayRule {
    @Override
    public Grounded<DateMention> find(ClauseAt at, Grounded<PlaceMention> places, Context context) {
        return at.schedule()
                ? Grounded.none()
                : Grounded.of(
                        SentenceDays.shared(at.words(), at.all(), at.clause(), context.report()).stream()
                                .map(day -> ToldDays.ofPart(at, day, context))
                                .toList(),
                        Rule.SHARED);
    }
}
