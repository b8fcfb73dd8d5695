package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.Tier;
import org.dateline.time.DateConflict;
import org.dateline.time.When;

/**
 * Chooses between the readings of a date whose weekday and day of the month disagree, by what other claims support; where
 * none does, the weekday counts, since who writes "on Friday" rarely mistakes the day and easily the number.
 */
final class WeekdayChoice {
    private WeekdayChoice() {}

    /** The claims with each such date read; those that were corrected keep their conflict. */
    static List<Assertion> resolve(List<Assertion> assertions) {
        List<Assertion> resolved = new ArrayList<>();
        Map<LocalDate, List<Assertion>> sure = new HashMap<>();
        Map<String, Map<Span, Long>> shifts = new HashMap<>();
        for (Assertion assertion : assertions) {
            boolean counts = assertion.ofTrip()
                    && assertion.day().tier() == Tier.OWN
                    && candidates(assertion).isEmpty();
            if (counts) {
                assertion
                        .claim()
                        .when()
                        .day()
                        .ifPresent(day -> sure.computeIfAbsent(day, d -> new ArrayList<>())
                                .add(assertion));
            }
        }
        for (Assertion assertion : assertions) {
            List<LocalDate> candidates = candidates(assertion);
            if (candidates.size() < 2 || assertion.claim().when().day().isEmpty()) {
                resolved.add(assertion);
            } else {
                LocalDate chosen = choose(assertion, candidates, sure);
                LocalDate printed = assertion.claim().when().day().orElseThrow();
                assertion
                        .claim()
                        .dateSpan()
                        .ifPresent(
                                span -> shifts.computeIfAbsent(assertion.claim().article(), article -> new HashMap<>())
                                        .put(span, chosen.toEpochDay() - printed.toEpochDay()));
                resolved.add(assertion.withClaim(onDay(assertion.claim(), chosen)));
            }
        }
        return shifted(resolved, shifts);
    }

    /** What is counted from a date that was corrected ("the following day") is corrected with it. */
    private static List<Assertion> shifted(List<Assertion> assertions, Map<String, Map<Span, Long>> shifts) {
        return assertions.stream()
                .map(assertion -> assertion
                        .countedFrom()
                        .map(from -> shifts.getOrDefault(assertion.claim().article(), Map.of())
                                .get(from))
                        .flatMap(days -> assertion.claim().when().day().map(day -> day.plusDays(days)))
                        .map(day -> assertion.withClaim(onDay(assertion.claim(), day)))
                        .orElse(assertion))
                .toList();
    }

    static List<LocalDate> candidates(Assertion assertion) {
        List<LocalDate> days = new ArrayList<>();
        wrongWeekday(assertion)
                .ifPresent(wrong ->
                        wrong.candidates().forEach(candidate -> candidate.day().ifPresent(days::add)));
        return days;
    }

    private static Optional<DateConflict.WrongWeekday> wrongWeekday(Assertion assertion) {
        return assertion
                .conflict()
                .filter(DateConflict.WrongWeekday.class::isInstance)
                .map(DateConflict.WrongWeekday.class::cast);
    }

    /**
     * @param sure claims whose day is in no doubt, by day
     */
    private static LocalDate choose(
            Assertion assertion, List<LocalDate> candidates, Map<LocalDate, List<Assertion>> sure) {
        LocalDate printed = assertion.claim().when().day().orElseThrow();
        Map<LocalDate, Integer> votes = new HashMap<>();
        for (LocalDate day : candidates) {
            for (Assertion other : sure.getOrDefault(day, List.of())) {
                if (SameEvent.same(assertion, other)) {
                    votes.merge(day, 1, Integer::sum);
                }
            }
        }
        return candidates.stream()
                .max(Comparator.<LocalDate>comparingInt(day -> votes.getOrDefault(day, 0))
                        .thenComparing(day -> !day.equals(printed))
                        .thenComparing(day -> -candidates.indexOf(day)))
                .orElse(printed);
    }

    private static Claim onDay(Claim claim, LocalDate day) {
        When when = claim.when() instanceof When.Day timed ? timed.on(day) : When.of(day);
        return claim.withWhen(when);
    }

    /** What to tell the reader of a date so chosen. */
    static Optional<Conflict> explain(List<Assertion> group) {
        List<Assertion> wrong =
                group.stream().filter(a -> candidates(a).size() >= 2).toList();
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        Assertion first = wrong.get(0);
        LocalDate chosen = first.claim().when().day().orElseThrow();
        long others = group.stream()
                .filter(a -> candidates(a).isEmpty() && a.day().tier() == Tier.OWN)
                .filter(a -> a.claim().when().day().equals(Optional.of(chosen)))
                .count();
        return wrongWeekday(first).map(date -> new Conflict.WrongWeekday(date, chosen, (int) others));
    }
}
