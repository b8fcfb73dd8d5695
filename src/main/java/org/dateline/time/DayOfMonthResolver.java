package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.time.Meaning.Calendar;

/** Finds the month of a day that names none: "the 12th", "Friday the 24th". */
final class DayOfMonthResolver {
    /** A day of the month that is named with its weekday lies at most so many months off. */
    private static final int MONTHS_AROUND = 6;

    private final Narrative narrative;
    private final WeekdaySides sides;

    DayOfMonthResolver(Narrative narrative, WeekdaySides sides) {
        this.narrative = narrative;
        this.sides = sides;
    }

    Reckoned resolve(Calendar calendar, DateExpression expression) {
        int day = calendar.day().getAsInt();
        Optional<YearMonth> spoken = narrative.month().map(Narrative.Spoken::date);
        Optional<YearMonth> month = spoken.or(() -> narrative.published().map(YearMonth::from));
        Optional<LocalDate> date = month.flatMap(m -> CalendarResolver.date(m.getYear(), m.getMonthValue(), day))
                .or(() -> spoken.isPresent() ? Optional.empty() : month.flatMap(m -> thatHas(m, day, expression)));
        if (date.isEmpty()) {
            return Reckoned.published(Timex.vague(Timex.format("XXXX-XX-%02d", day)), narrative);
        }
        LocalDate found = onFrom(date.get());
        Optional<LocalDate> published = narrative.published();
        boolean over = expression.tense() == Tense.PAST || sides.isOver(expression);
        if (over && published.filter(found::isAfter).isPresent() && isNews(spoken)) {
            found = found.minusMonths(1);
        }
        if (expression.tense() == Tense.FUTURE
                && !over
                && published.filter(found::isBefore).isPresent()
                && isNews(spoken)) {
            YearMonth now = YearMonth.from(published.get());
            YearMonth coming = day < published.get().getDayOfMonth() ? now.plusMonths(1) : now;
            found = CalendarResolver.date(coming.getYear(), coming.getMonthValue(), day)
                    .orElse(found);
        }
        if (published.isPresent() && calendar.weekday().isPresent()) {
            LocalDate guess = found;
            DayOfWeek weekday = calendar.weekday().get();
            found = (spoken.isPresent() ? inAnotherYear(guess, weekday) : Optional.<LocalDate>empty())
                    .orElseGet(() -> onWeekday(guess, weekday, published.get(), expression.tense()));
        }
        Reckoned checked = CalendarCheck.day(
                found.getYear(), found.getMonthValue(), found.getDayOfMonth(), calendar.weekday(), narrative);
        return spoken.isPresent()
                ? Reckoned.from(
                        checked.timex(),
                        "the month spoken of before",
                        Relation.mention(narrative.month().get().mention()))
                : Reckoned.published(checked.timex(), narrative);
    }

    /** "On New Year's Eve … on the 2nd": of the month behind, where that is not yet to come. */
    private LocalDate onFrom(LocalDate found) {
        LocalDate later = found.plusMonths(1);
        boolean turns = narrative
                .day()
                .map(Narrative.Spoken::date)
                .filter(last -> ChronoUnit.DAYS.between(found, last) >= HALF_MONTH
                        && ChronoUnit.DAYS.between(last, later) <= HALF_MONTH)
                .isPresent();
        return turns && narrative.published().filter(later::isAfter).isEmpty() ? later : found;
    }

    private static final int HALF_MONTH = 15;

    /** Whether the month is this or the last one, and none that the text tells of from long ago. */
    private boolean isNews(Optional<YearMonth> month) {
        return month.isEmpty()
                || narrative
                        .published()
                        .filter(day -> !month.get().isBefore(YearMonth.from(day).minusMonths(1)))
                        .isPresent();
    }

    /** The day of the month that was spoken of in the year beside, where the weekday is only then right. */
    private static Optional<LocalDate> inAnotherYear(LocalDate guess, DayOfWeek weekday) {
        if (guess.getDayOfWeek() == weekday) {
            return Optional.of(guess);
        }
        return Stream.of(guess.plusYears(1), guess.minusYears(1))
                .filter(day -> day.getDayOfMonth() == guess.getDayOfMonth() && day.getDayOfWeek() == weekday)
                .findFirst();
    }

    /** "Friday the 24th": of the months around, the nearest in which it is a Friday. */
    private static LocalDate onWeekday(LocalDate guess, DayOfWeek weekday, LocalDate published, Tense tense) {
        if (guess.getDayOfWeek() == weekday) {
            return guess;
        }
        return IntStream.rangeClosed(-MONTHS_AROUND, MONTHS_AROUND)
                .mapToObj(guess::plusMonths)
                .filter(day -> day.getDayOfMonth() == guess.getDayOfMonth() && day.getDayOfWeek() == weekday)
                .min(Comparator.comparingLong(day -> {
                    long off = ChronoUnit.DAYS.between(published, day);
                    boolean against = tense == Tense.PAST && off > 0 || tense == Tense.FUTURE && off < 0;
                    return Math.abs(off) + (against ? CalendarResolver.AGAINST_TENSE_COST : 0);
                }))
                .orElse(guess);
    }

    /** The 31st of a month of 30 days: that of the next month that has one, or of the last where it is told as past. */
    private static Optional<LocalDate> thatHas(YearMonth month, int day, DateExpression expression) {
        YearMonth other = expression.tense() == Tense.PAST ? month.minusMonths(1) : month.plusMonths(1);
        return CalendarResolver.date(other.getYear(), other.getMonthValue(), day);
    }
}
