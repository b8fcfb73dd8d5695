package org.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Span;

/**
 * The date that stands over an entry of a diary, a log or a list of shows, as far as it is written there.
 *
 * <p>{@code "29th and 30th"} has days 29 and 30 and no month, {@code "Fri 3"} a weekday and a day, {@code "Day 7 / 16.7."}
 * the counter 7 and a day and month, {@code "MARCH"} over a list a month alone.
 *
 * @param span where it stands in the line
 * @param days the first and the last day of the month, as they are written; one where it is one day
 * @param shortYear the year where two figures are all that is written of it: the 16 of "7/5/16"
 * @param counter the day of the journey
 */
public record EntryDate(
        Span span,
        List<Integer> days,
        OptionalInt month,
        OptionalInt year,
        OptionalInt shortYear,
        Optional<DayOfWeek> weekday,
        OptionalInt counter) {
    private static final int OLDEST_YEAR = 1400;

    public EntryDate {
        days = List.copyOf(days);
    }

    /** Whether it names a month, and no day of it. */
    public boolean isMonthAlone() {
        return days.isEmpty() && month.isPresent();
    }

    /** Whether it is a count of days alone: "Day 7". */
    public boolean isCounter() {
        return counter.isPresent() && days.isEmpty();
    }

    /** The first of its days in that month; empty where the month has no such day. */
    public Optional<LocalDate> first(YearMonth in) {
        return days.isEmpty() ? Optional.empty() : day(in, days.get(0));
    }

    /** The last of its days, where the first lies in that month. */
    public Optional<LocalDate> last(YearMonth in) {
        int number = days.isEmpty() ? 0 : days.get(days.size() - 1);
        return first(in)
                .flatMap(first -> number >= first.getDayOfMonth() ? day(in, number) : day(in.plusMonths(1), number));
    }

    /** The same date, which is told to be such a day of the week. */
    public EntryDate on(DayOfWeek day) {
        return new EntryDate(span, days, month, year, shortYear, Optional.of(day), counter);
    }

    /** The same date for who knows the year: a writer may err in the weekday. */
    public EntryDate withoutWeekday() {
        return new EntryDate(span, days, month, year, shortYear, Optional.empty(), counter);
    }

    private static Optional<LocalDate> day(YearMonth month, int number) {
        return month.isValidDay(number) ? Optional.of(month.atDay(number)) : Optional.empty();
    }

    /** A full day, where the text writes day, month and year. */
    static boolean isDay(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() >= OLDEST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
