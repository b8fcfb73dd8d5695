package org.dateline.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.time.EntryDate;

/**
 * What the entries of all articles tell of the years and the first day of the journey, so that "October 3rd" in one article
 * is of the year that another one names, and "day 9" the ninth from the day that "Day 2, June 5" lets begin.
 *
 * @param known the days that are written with their years, by article
 * @param starts the latest first day that each article that counts days leaves open
 * @param told a day in the year that the articles tell otherwise
 */
record EntryYears(
        List<List<LocalDate>> known, Optional<EntryDate> counted, List<LocalDate> starts, Optional<LocalDate> told) {
    private static final int SAME_JOURNEY_DAYS = 30;

    static EntryYears of(List<EntryHeadings> articles) {
        List<List<LocalDate>> known = new ArrayList<>();
        Optional<EntryDate> counted = Optional.empty();
        for (EntryHeadings article : articles) {
            List<EntryDate> dates = Stream.concat(
                            article.title().stream(), article.all().stream().map(EntryHeadings.Heading::date))
                    .toList();
            known.add(dates.stream().flatMap(date -> inFull(date).stream()).toList());
            counted = counted.or(() -> dates.stream()
                    .filter(date -> date.counter().isPresent() && date.month().isPresent())
                    .findFirst());
        }
        List<LocalDate> starts = articles.stream()
                .flatMap(article -> article.latestStart().stream())
                .toList();
        return new EntryYears(known, counted, starts, ToldYear.find(articles));
    }

    /** The first day of the journey that was under way on the day: the earliest that is left open, of those not long before. */
    Optional<LocalDate> startBefore(LocalDate latest) {
        return starts.stream()
                .filter(day -> !day.isAfter(latest) && !day.isBefore(latest.minusDays(SAME_JOURNEY_DAYS)))
                .min(Comparator.naturalOrder());
    }

    /** The first day where all articles that count days are of one journey. */
    Optional<LocalDate> start() {
        return starts.stream()
                .max(Comparator.naturalOrder())
                .flatMap(last -> startBefore(last))
                .filter(first -> starts.stream().noneMatch(day -> day.isBefore(first)));
    }

    /** The day that is written with its year. */
    static Optional<LocalDate> inFull(EntryDate date) {
        return date.month().isPresent() && date.year().isPresent()
                ? date.first(YearMonth.of(date.year().getAsInt(), date.month().getAsInt()))
                : Optional.empty();
    }

    /** The day with its year in any article, the first of the most that are of one year. */
    Optional<LocalDate> anywhere() {
        List<LocalDate> all = known.stream().flatMap(List::stream).toList();
        return all.stream()
                .max(Comparator.<LocalDate>comparingLong(day -> all.stream()
                                .filter(o -> o.getYear() == day.getYear())
                                .count())
                        .thenComparing(Comparator.reverseOrder()));
    }
}
