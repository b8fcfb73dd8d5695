package org.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds the year of a day that names none where the text has said it before: over a list ("Tour dates 2025"), or with a
 * month ("It kicks off in June 2026 … plays Lyon on June 9").
 */
final class ToldYears {
    private static final int HALF_YEAR_DAYS = 183;

    /** A month named with its year tells the days of that month in its own sentence and the next. */
    private static final int NEAR_SENTENCES = 1;

    /** And one that is to come the days of the months after it, somewhat farther on. */
    private static final int COMING_SENTENCES = 4;

    private static final int COMING_MONTHS = 6;

    private static final int NEWS_DAYS = 45;

    private ToldYears() {}

    static OptionalInt find(int month, int day, DateExpression expression, Narrative narrative) {
        OptionalInt listed = ofList(month, day, expression, narrative);
        return listed.isPresent() || isNews(month, day, narrative) ? listed : ofMonth(month, expression, narrative);
    }

    /** A list goes on from row to row, over the end of the year too. */
    private static OptionalInt ofList(int month, int day, DateExpression expression, Narrative narrative) {
        Optional<Narrative.Spoken<Integer>> year = narrative.headingYear();
        if (year.isEmpty() || !expression.heading()) {
            return OptionalInt.empty();
        }
        Optional<LocalDate> row = narrative
                .heading()
                .filter(spoken -> spoken.mention() > year.get().mention())
                .map(Narrative.Spoken::date);
        int found = row.map(LocalDate::getYear).orElse(year.get().date());
        boolean behind = row.isPresent()
                && CalendarResolver.date(found, month, day)
                        .filter(date -> ChronoUnit.DAYS.between(date, row.get()) > HALF_YEAR_DAYS)
                        .isPresent();
        return OptionalInt.of(behind ? found + 1 : found);
    }

    /** A day near the day of publication is the news, whatever other year the month was named with. */
    private static boolean isNews(int month, int day, Narrative narrative) {
        return narrative.published().stream()
                .flatMap(published -> IntStream.rangeClosed(-1, 1)
                        .mapToObj(step -> CalendarResolver.date(published.getYear() + step, month, day))
                        .flatMap(Optional::stream)
                        .map(date -> Math.abs(ChronoUnit.DAYS.between(published, date))))
                .anyMatch(days -> days <= NEWS_DAYS);
    }

    private static OptionalInt ofMonth(int month, DateExpression expression, Narrative narrative) {
        Optional<Narrative.Spoken<YearMonth>> named = narrative.datedMonth();
        if (named.isEmpty()) {
            return OptionalInt.empty();
        }
        YearMonth told = named.get().date();
        int sentences = expression.sentence() - named.get().sentence();
        if (told.getMonthValue() == month && sentences <= NEAR_SENTENCES) {
            return OptionalInt.of(told.getYear());
        }
        boolean coming = narrative
                .published()
                .filter(day -> told.isAfter(YearMonth.from(day)))
                .isPresent();
        int months = Math.floorMod(month - told.getMonthValue(), 12);
        return coming && sentences <= COMING_SENTENCES && months <= COMING_MONTHS
                ? OptionalInt.of(told.plusMonths(months).getYear())
                : OptionalInt.empty();
    }
}
