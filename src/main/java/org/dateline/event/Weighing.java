package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.dateline.claim.Assertion;
import org.dateline.claim.Status;
import org.dateline.place.Place;
import org.dateline.time.Precision;
import org.dateline.time.When;

/**
 * What the claims of one event say of its day, place and status, and with what weight. A source counts once for each
 * choice, with its weightiest claim: neither repeated sentences nor copies of a text add anything.
 *
 * @param when the time of the event: the chosen day, with the hour if a claim gives one; where no claim names a day, the
 *     stretch of time that one names
 * @param days the chosen one first; empty where no claim names a day
 * @param places of the claims that fit the chosen day, the chosen one first; empty where none names a place
 * @param statuses the chosen one first
 */
public record Weighing(
        When when, List<Choice<LocalDate>> days, List<Choice<Place>> places, List<Choice<Status>> statuses) {
    /**
     * One of the values that claims give.
     *
     * @param weight the sum over its sources
     * @param votes the claims that give it, as they came
     */
    public record Choice<T>(T value, double weight, List<Vote> votes) {
        public Choice {
            votes = List.copyOf(votes);
        }

        /** How many independent sources give it. */
        public int sources() {
            return (int)
                    votes.stream().map(v -> v.assertion().source()).distinct().count();
        }
    }

    /** A claim and what it counts. */
    public record Vote(Assertion assertion, double weight) {}

    public Weighing {
        days = List.copyOf(days);
        places = List.copyOf(places);
        statuses = List.copyOf(statuses);
    }

    /**
     * Weighs the claims of one event.
     *
     * @param group not empty
     */
    public static Weighing of(List<Assertion> group) {
        List<Choice<LocalDate>> days = days(group);
        When when = when(group, days);
        return new Weighing(when, days, places(fitting(group, when)), statuses(group));
    }

    private static When when(List<Assertion> group, List<Choice<LocalDate>> days) {
        if (days.isEmpty()) {
            return group.stream()
                    .map(a -> a.claim().when())
                    .filter(w -> w.first().isPresent() || w.last().isPresent())
                    .min(Comparator.comparing(When::edtf))
                    .orElse(When.UNKNOWN);
        }
        Optional<LocalDate> chosen = Optional.of(days.get(0).value());
        return group.stream()
                .map(a -> a.claim().when())
                .filter(w -> w.day().equals(chosen))
                .min(Comparator.<When, Boolean>comparing(w -> w.precision() != Precision.TIME)
                        .thenComparing(When::edtf))
                .orElseThrow();
    }

    /** The claims that may be of that time; all where none is. */
    static List<Assertion> fitting(List<Assertion> group, When when) {
        List<Assertion> fitting =
                group.stream().filter(a -> a.claim().when().overlaps(when)).toList();
        return fitting.isEmpty() ? group : fitting;
    }

    /** The day for which the odds of its sources speak most. */
    private static List<Choice<LocalDate>> days(List<Assertion> group) {
        List<Choice<LocalDate>> days = choices(group, a -> a.claim().when().day(), ClaimOdds.DAY::of);
        days.sort(Comparator.<Choice<LocalDate>>comparingDouble(Choice::weight)
                .reversed()
                .thenComparing(Choice::value));
        return days;
    }

    /** The narrowest place; of several the one for which the odds of its sources speak most. */
    private static List<Choice<Place>> places(List<Assertion> group) {
        List<Choice<Place>> places = choices(group, a -> a.claim().place(), ClaimOdds.PLACE::of);
        places.sort(Comparator.<Choice<Place>, Integer>comparing(
                        c -> c.value().kind().ordinal())
                .thenComparing(Comparator.<Choice<Place>>comparingDouble(Choice::weight)
                        .reversed())
                .thenComparing(
                        c -> -c.votes().stream().mapToDouble(Vote::weight).sum())
                .thenComparing(c -> c.value().name()));
        return places;
    }

    /** Happened where it is told as done, else called off where anyone says so; possible where nobody says more. */
    private static List<Choice<Status>> statuses(List<Assertion> group) {
        List<Status> order = List.of(Status.HAPPENED, Status.CANCELLED, Status.PLANNED, Status.POSSIBLE);
        List<Choice<Status>> statuses =
                choices(group, a -> Optional.of(a.claim().status()), assertion -> 1.0);
        statuses.sort(Comparator.comparing(c -> order.indexOf(c.value())));
        return statuses;
    }

    private static <T> List<Choice<T>> choices(
            List<Assertion> group, Function<Assertion, Optional<T>> value, ToDoubleFunction<Assertion> weight) {
        Map<T, List<Vote>> votes = new LinkedHashMap<>();
        for (Assertion assertion : group) {
            Vote vote = new Vote(assertion, weight.applyAsDouble(assertion));
            value.apply(assertion)
                    .ifPresent(v ->
                            votes.computeIfAbsent(v, key -> new ArrayList<>()).add(vote));
        }
        List<Choice<T>> choices = new ArrayList<>();
        votes.forEach((key, all) -> choices.add(new Choice<>(key, sum(all), all)));
        return choices;
    }

    private static double sum(List<Vote> votes) {
        Map<String, Double> bySource = new HashMap<>();
        votes.forEach(vote -> bySource.merge(vote.assertion().source(), vote.weight(), Math::max));
        double sum = bySource.values().stream()
                .sorted()
                .mapToDouble(Double::doubleValue)
                .sum();
        return Math.round(sum * 1000) / 1000.0;
    }
}
