package org.dateline.claim.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.VerbForm;

/** "Stays in Lima until Friday", "arrived in Lima on Tuesday for a three-day visit": all the days to the last. */
public final class StayDays implements ClauseRule {
    private static final int LONGEST_SINCE_DAYS = 10;

    @Override
    public List<ClaimDraft> claims(Found found, Context context) {
        Optional<LocalDate> published = context.report().published();
        if (!found.isSure() || found.places().values().size() != 1) {
            return List.of();
        }
        Optional<StaysOver.Days> over = StaysOver.find(found.words(), found.clause(), published);
        if (over.isPresent()) {
            return List.of(stay(found, over.get().first(), over.get().last()));
        }
        if (!StayLength.mayLast(found.clause())) {
            return List.of();
        }
        boolean undated = found.days().isEmpty();
        Optional<LocalDate> since = StayLength.since(found.words(), found.clause())
                .map(day -> published.filter(day::isAfter).isPresent() ? day.minusWeeks(1) : day);
        if (since.isPresent() && published.isPresent() && undated) {
            LocalDate now = published.get();
            boolean lasts = since.get().isBefore(now) && since.get().isAfter(now.minusDays(LONGEST_SINCE_DAYS));
            return lasts ? List.of(stay(found, since.get(), now)) : List.of();
        }
        boolean past =
                found.clause().tense() == VerbForm.Tense.PAST && found.clause().mood() == Factuality.FACT;
        Optional<LocalDate> first = StayLength.first(found.days().values())
                .or(() -> undated ? context.state().lastDay() : Optional.empty())
                .or(() -> undated && !past ? published : Optional.empty());
        return first.flatMap(from -> StayLength.last(found.words(), found.clause(), from, !undated)
                        .map(last -> stay(found, from, last)))
                .map(List::of)
                .orElse(List.of());
    }

    private static ClaimDraft stay(Found found, LocalDate first, LocalDate last) {
        ClaimDraft draft = ClaimDraft.presence(
                found.words(),
                PredicateClass.VISIT,
                found.clause().cue(),
                found.clause().tense());
        return (first.equals(last) ? draft.onDay(first, Rule.STAY) : draft.during(first, last))
                .at(found.places().values().get(0), found.places().ground());
    }
}
