package org.dateline.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Published;
import org.dateline.person.Traveller;
import org.dateline.place.Place;
import org.dateline.time.DateMention;

/** The days on which an undated article may have been written, and the choice among them. */
final class DayChoice {
    /** The article as written on a day, and what speaks for that day. */
    record Tried(AnnotatedArticle article, Map<DayFactor, Double> factors) {
        LocalDate day() {
            return article.published().date().orElseThrow();
        }
    }

    private static final int ENTRIES = 3;

    private DayChoice() {}

    /** Each day that can be, by date; none for an article that names no country of the trip. */
    static List<Tried> list(AnnotatedArticle article, DatedTrip trip, WordEvidence words, Traveller traveller) {
        boolean onTrip = article.places().stream()
                .flatMap(m -> m.place().stream())
                .flatMap(place -> place.country().stream())
                .anyMatch(trip.countries()::contains);
        List<Tried> days = new ArrayList<>();
        if (!onTrip) {
            return days;
        }
        DayEvidence evidence = new DayEvidence(article, trip, words, traveller);
        Optional<MonthDay> printed = hasEntries(article) ? Optional.empty() : article.datelineDay();
        Optional<DayOfWeek> weekday = article.datelineWeekday();
        for (LocalDate day : trip.candidates()) {
            boolean other = printed.filter(p -> !p.equals(MonthDay.from(day))).isPresent()
                    || weekday.filter(w -> w != day.getDayOfWeek()).isPresent();
            if (!other) {
                AnnotatedArticle tried = article.publishedOn(Published.of(day, Published.From.INFERRED, ""));
                days.add(new Tried(tried, evidence.find(tried)));
            }
        }
        return days;
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

    /** The most probable day, if it is at least so probable; of equals the earliest. */
    static Optional<Tried> choose(List<Tried> days, DayWeights weights, double least) {
        double[] probable = probabilities(days, weights);
        int best = -1;
        for (int i = 0; i < probable.length; i++) {
            if (best < 0 || probable[i] > probable[best]) {
                best = i;
            }
        }
        return best >= 0 && beside(days, probable, best) >= least ? Optional.of(days.get(best)) : Optional.empty();
    }

    /** How probable it is that the article was written on a day or right beside it. */
    private static double beside(List<Tried> days, double[] probable, int best) {
        double sum = 0;
        for (int i = Math.max(0, best - 1); i < Math.min(probable.length, best + 2); i++) {
            long off = days.get(i).day().toEpochDay() - days.get(best).day().toEpochDay();
            sum += Math.abs(off) <= 1 ? probable[i] : 0;
        }
        return sum;
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
