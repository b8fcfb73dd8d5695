package org.dateline.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Published;
import org.dateline.person.Traveller;
import org.dateline.time.DateCounting;
import org.dateline.time.DateMention;
import org.dateline.time.PublicationDates;
import org.dateline.time.When;

/**
 * The days on which an undated article may have been written, and the choice among them: that by which most of its dates
 * are probably right. "October 16" is of the year of any of them; "Tuesday" is another day a week later.
 */
final class DayChoice {
    /**
     * A day on which the article may have been written.
     *
     * @param dates the article's, counted from that day
     * @param factors what speaks for it
     */
    record Tried(LocalDate day, List<DateMention> dates, Map<DayFactor, Double> factors) {}

    private static final int ENTRIES = 3;

    private DayChoice() {}

    /** Each day that can be, by date; none for an article that names no country of the trip. */
    static List<Tried> list(AnnotatedArticle article, DatedTrip trip, WordEvidence words, Traveller traveller) {
        boolean onTrip = article.places().stream()
                .flatMap(m -> m.place().stream())
                .flatMap(place -> place.country().stream())
                .anyMatch(trip.countries()::contains);
        Set<LocalDate> candidates = trip.candidates();
        List<Tried> days = new ArrayList<>();
        if (!onTrip || candidates.isEmpty()) {
            return days;
        }
        AnnotatedArticle any = article.publishedOn(on(candidates.iterator().next()));
        DayEvidence evidence = new DayEvidence(any, trip, words, traveller);
        PublicationDates.Dateline dateline = article.dateline();
        Optional<MonthDay> printed = hasEntries(article) ? Optional.empty() : dateline.day();
        Optional<DayOfWeek> weekday = dateline.weekday();
        DateCounting counting = article.counting();
        for (LocalDate day : candidates) {
            boolean other = printed.filter(p -> !p.equals(MonthDay.from(day))).isPresent()
                    || weekday.filter(w -> w != day.getDayOfWeek()).isPresent();
            if (!other) {
                List<DateMention> counted = article.datesFrom(on(day), counting);
                days.add(new Tried(day, counted, evidence.find(day, counted)));
            }
        }
        return days;
    }

    private static Published on(LocalDate day) {
        return Published.of(day, Published.From.INFERRED, "");
    }

    /** Whether it tells of several days, each under its date: then the first is no dateline. */
    private static boolean hasEntries(AnnotatedArticle article) {
        return article.dates().stream()
                        .filter(date -> date.heading() && date.form().isCalendarDay())
                        .map(DateMention::text)
                        .distinct()
                        .count()
                >= ENTRIES;
    }

    /**
     * A day that was chosen.
     *
     * @param right how probably the article's dates are right that are counted from it, in the mean
     */
    record Chosen(LocalDate day, double right) {}

    /**
     * The day by which most of the dates are probably right; of equals the earliest.
     *
     * @param open the article's dates as they are without it
     */
    static Optional<Chosen> choose(List<DateMention> open, List<Tried> days, DayWeights weights) {
        double[] right = right(open, days, probabilities(days, weights));
        int best = -1;
        for (int i = 0; i < right.length; i++) {
            if (best < 0 || right[i] > right[best]) {
                best = i;
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new Chosen(days.get(best).day(), right[best]));
    }

    /** For each day, how probably the dates are right that are counted from it, in the mean; the day itself is one of them. */
    private static double[] right(List<DateMention> open, List<Tried> days, double[] probable) {
        double[] right = probable.clone();
        int counted = 1;
        for (int m = 0; m < open.size(); m++) {
            Map<When, Double> values = new HashMap<>();
            for (int i = 0; i < days.size(); i++) {
                values.merge(days.get(i).dates().get(m).when(), probable[i], Double::sum);
            }
            if (values.size() < 2 && values.containsKey(open.get(m).when())) {
                continue; // the same whenever it was written
            }
            counted++;
            for (int i = 0; i < days.size(); i++) {
                right[i] += values.getOrDefault(days.get(i).dates().get(m).when(), 0.0);
            }
        }
        for (int i = 0; i < right.length; i++) {
            right[i] /= counted;
        }
        return right;
    }

    static double[] probabilities(List<Tried> days, DayWeights weights) {
        double[] odds =
                days.stream().mapToDouble(day -> weights.sum(day.factors())).toArray();
        double none = weights.weights().getOrDefault(DayFactor.NONE, Double.NEGATIVE_INFINITY);
        double most = none;
        for (double o : odds) {
            most = Math.max(most, o);
        }
        double sum = Math.exp(none - most);
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(odds[i] - most);
            sum += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] /= sum;
        }
        return odds;
    }
}
