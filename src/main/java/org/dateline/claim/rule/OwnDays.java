package org.dateline.claim.rule;

import java.util.List;
import org.dateline.claim.Grounded;
import org.dateline.claim.Rule;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.DiscourseState;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.SentenceTokens;
import org.dateline.time.DateMention;
import org.dateline.time.Precision;
import org.dateline.time.TimexType;

/** "Arrived on Monday": the days that the clause itself names. */
public final class OwnDays implements DayRule {
    @Override
    public Grounded<DateMention> find(ClauseAt at, Grounded<PlaceMention> places, Context context) {
        SentenceTokens words = at.words();
        Clause clause = at.clause();
        List<DateMention> dates = clause.dates().stream()
                .filter(d -> !SentenceDays.isAnachronism(d)
                        && !context.report().isOfDateline(words, d)
                        && !SentenceDays.tellsOfCalling(words, clause, d))
                .filter(d -> d.when().first().isPresent() || d.when().last().isPresent())
                .toList();
        if (at.schedule() && dates.stream().allMatch(SentenceDays::isPartOfToday)) {
            return Grounded.none();
        }
        context.used().addAll(dates);
        boolean exact = dates.stream().anyMatch(d -> d.when().day().isPresent());
        List<DateMention> told = dates.stream()
                .filter(d -> !exact
                        || d.when().precision() != Precision.YEAR) // "laid a wreath for the 1998 attack on Monday"
                .map(d -> ToldDays.ofPart(at, d, context))
                .toList();
        boolean hours = at.schedule() && isHoursOf(told, context.state());
        return Grounded.of(told, hours ? Rule.HOUR_OF_HEADING : Rule.OWN);
    }

    private static boolean isHoursOf(List<DateMention> dates, DiscourseState state) {
        return dates.stream().allMatch(d -> d.type() == TimexType.TIME)
                && state.headingDates().stream()
                        .anyMatch(h -> h.when().day().equals(dates.get(0).when().day()));
    }
}
