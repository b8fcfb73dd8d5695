package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.time.DateForm.Which;
import org.dateline.time.Meaning.YearOf;

/** Resolves quarters, halves, seasons, weekends, and "the last week of March". */
final class PartOfYearResolver {
    private final Narrative narrative;
    private final Hemisphere hemisphere;

    PartOfYearResolver(Narrative narrative, Hemisphere hemisphere) {
        this.narrative = narrative;
        this.hemisphere = hemisphere;
    }

    /** A quarter by its number: year times four plus quarter from 0. */
    static Timex quarter(int number) {
        return Timex.quarter(Math.floorDiv(number, 4), Math.floorMod(number, 4) + 1);
    }

    static int quarterOf(LocalDate day) {
        return day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
    }

    private OptionalInt year(YearOf year) {
        return narrative.year(year);
    }

    private Reckoned said(YearOf year, Timex timex) {
        return year.named().isPresent() ? Reckoned.itself(timex) : Reckoned.published(timex, narrative);
    }

    Reckoned quarter(PartOfYear.Quarter quarter, DateExpression expression) {
        OptionalInt year = year(quarter.year());
        int wanted = quarter.number().orElse(0);
        if (wanted > 4) {
            return Reckoned.itself(Timex.vague("XXXX-QX"));
        }
        if (year.isPresent() && wanted > 0) {
            return said(quarter.year(), Timex.quarter(year.getAsInt(), wanted));
        }
        Optional<Narrative.Spoken<YearMonth>> month = narrative.reportedMonth(expression.sentence());
        boolean quarterSaid = expression.text().endsWith("quarter");
        if (quarter.of() == PartOfYear.QuarterOf.YEAR_AGO
                && quarter.number().isEmpty()
                && !quarterSaid
                && month.isPresent()) {
            return Reckoned.from(
                    Timex.month(month.get().date().minusYears(1)),
                    "a year before the month spoken of",
                    Relation.mention(month.get().mention()));
        }
        Optional<Narrative.Spoken<Integer>> spoken = narrative.quarter();
        if (quarter.of() != PartOfYear.QuarterOf.NAMED && spoken.isPresent()) {
            int back = quarter.of() == PartOfYear.QuarterOf.YEAR_AGO ? 4 : 0;
            return Reckoned.from(
                    quarter(spoken.get().date() - back),
                    "the quarter spoken of before",
                    Relation.mention(spoken.get().mention()));
        }
        OptionalInt published = narrative.publishedYear();
        if (quarter.of() == PartOfYear.QuarterOf.YEAR_AGO && narrative.isYearToDate() && published.isPresent()) {
            return Reckoned.published(Timex.year(published.getAsInt() - 1), narrative); // months since the year began
        }
        if (narrative.published().isEmpty()) {
            return Reckoned.published(Timex.vague(wanted > 0 ? "XXXX-Q" + wanted : "XXXX-QX"), narrative);
        }
        int now = quarterOf(narrative.published().get());
        int found = now - 1;
        if (wanted > 0) {
            int back = Math.floorMod(now - (wanted - 1), 4);
            found = now - back;
            found += expression.tense() == Tense.FUTURE && back > 1 ? 4 : 0;
        }
        return Reckoned.published(
                quarter(quarter.of() == PartOfYear.QuarterOf.YEAR_AGO ? found - 4 : found), narrative);
    }

    /** "The quarter ended June 30": the period that holds that day, which is told by the expression that follows. */
    Reckoned ended(PartOfYear.Ended ended, Optional<LocalDate> last, DateExpression expression) {
        if (last.isPresent()) {
            return Reckoned.published(CountedResolver.unit(ended.unit(), last.get()), narrative);
        }
        return ended.unit() == Unit.QUARTER
                ? quarter(
                        new PartOfYear.Quarter(OptionalInt.empty(), PartOfYear.QuarterOf.LATEST, YearOf.NONE),
                        expression)
                : Reckoned.itself(CountedResolver.underspecified(ended.unit()));
    }

    Reckoned half(PartOfYear.Half half) {
        OptionalInt year = year(half.year());
        if (half.number() > 2) {
            return Reckoned.itself(Timex.vague("XXXX-HX"));
        }
        if (year.isPresent()) {
            return said(half.year(), Timex.half(year.getAsInt(), half.number()));
        }
        OptionalInt published = narrative.publishedYear();
        return Reckoned.published(
                published.isPresent()
                        ? Timex.half(published.getAsInt(), half.number())
                        : Timex.vague("XXXX-H" + half.number()),
                narrative);
    }

    Reckoned season(PartOfYear.Season season, Tense tense) {
        OptionalInt year = year(season.year());
        if (year.isPresent()) {
            return said(season.year(), Timex.season(year.getAsInt(), season.number(), hemisphere));
        }
        if (narrative.published().isEmpty()) {
            return Reckoned.published(Timex.vague("XXXX-" + Timex.seasonLetters(season.number())), narrative);
        }
        LocalDate published = narrative.published().get();
        int past = published.getYear();
        while (Timex.season(past, season.number(), hemisphere)
                .when()
                .first()
                .get()
                .isAfter(published)) {
            past--;
        }
        boolean runs = !Timex.season(past, season.number(), hemisphere)
                .when()
                .last()
                .get()
                .isBefore(published);
        int found = switch (season.which()) {
            case LAST -> runs ? past - 1 : past;
            case NEXT -> past + 1;
            case THIS -> runs || tense != Tense.FUTURE && past == published.getYear() ? past : published.getYear();
            case ANY -> tense == Tense.FUTURE && !runs ? past + 1 : past;
        };
        return Reckoned.published(Timex.season(found, season.number(), hemisphere), narrative);
    }

    Reckoned weekend(PartOfYear.Weekend weekend, Tense tense) {
        Optional<LocalDate> anchor = weekend.anaphoric()
                ? narrative.day().map(Narrative.Spoken::date).or(narrative::published)
                : narrative.published();
        if (anchor.isEmpty()) {
            return Reckoned.published(Timex.vague("XXXX-WXX-WE"), narrative);
        }
        LocalDate day = anchor.get();
        boolean early = day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
        int weeks = switch (weekend.which()) {
            case LAST -> -1;
            case NEXT ->
                day.getDayOfWeek().getValue() < DayOfWeek.FRIDAY.getValue() ? 0 : 1; // on Friday it is not tomorrow
            case THIS -> 0;
            case ANY -> early && tense != Tense.FUTURE && !weekend.anaphoric() ? -1 : 0;
        };
        return Reckoned.published(Timex.weekend(day.plusWeeks(weeks)), narrative);
    }

    /** "The last week of March" and "the second Tuesday in November". */
    Reckoned nth(PartOfYear.Nth nth, DateExpression expression, CalendarResolver calendars) {
        if (nth.monthsOn().isPresent()) {
            return nthOfCountedMonth(nth, nth.monthsOn().getAsInt());
        }
        Meaning.Calendar month =
                new Meaning.Calendar(nth.year(), nth.month(), OptionalInt.empty(), Optional.empty(), Which.ANY);
        Reckoned reckoned = calendars.resolve(month, expression);
        if (reckoned.timex().when() instanceof When.Year year) {
            return reckoned.with(in(nth, year.year()));
        }
        if (!(reckoned.timex().when() instanceof When.Month found)) {
            return reckoned.with(Timex.vague(nth.weekday().isPresent() ? "XXXX-XX-XX" : "XXXX-WXX"));
        }
        return reckoned.with(in(nth, found.month()));
    }

    /** "Of next month", from publication; "of the month", from the month spoken of. */
    private Reckoned nthOfCountedMonth(PartOfYear.Nth nth, int monthsOn) {
        Optional<YearMonth> month =
                narrative.published().map(day -> YearMonth.from(day).plusMonths(monthsOn));
        return Reckoned.published(
                month.map(found -> in(nth, found))
                        .orElse(Timex.vague(nth.weekday().isPresent() ? "XXXX-XX-XX" : "XXXX-WXX")),
                narrative);
    }

    /** The n-th week or day of a year; weeks are those of ISO 8601. */
    private static Timex in(PartOfYear.Nth nth, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        if (nth.unit().equals(Optional.of(Unit.DAY))) {
            return Timex.day(
                    nth.number() < 0
                            ? last.plusDays(nth.number() + 1L)
                            : first.plusDays(Math.min(nth.number(), last.getDayOfYear()) - 1L));
        }
        if (nth.unit().equals(Optional.of(Unit.WEEKEND))) {
            return in(nth, nth.number() < 0 ? YearMonth.of(year, 12) : YearMonth.of(year, 1));
        }
        LocalDate inFirst = LocalDate.of(year, 1, 4); // ISO 8601: the week of 4 January is the first
        LocalDate inLast = LocalDate.of(year, 12, 28);
        LocalDate day = nth.number() < 0 ? inLast.plusWeeks(nth.number() + 1L) : inFirst.plusWeeks(nth.number() - 1L);
        return day.isAfter(inLast.plusDays(3)) ? Timex.vague("XXXX-WXX") : Timex.week(day);
    }

    private static Timex in(PartOfYear.Nth nth, YearMonth month) {
        if (nth.weekday().isPresent()) {
            LocalDate day = Holidays.nth(month, nth.weekday().get(), nth.number());
            return YearMonth.from(day).equals(month) ? Timex.day(day) : Timex.vague("XXXX-XX-XX");
        }
        if (nth.unit().orElse(Unit.WEEK) == Unit.WEEKEND) {
            LocalDate saturday = Holidays.nth(month, DayOfWeek.SATURDAY, nth.number());
            return YearMonth.from(saturday).equals(month) ? Timex.weekend(saturday) : Timex.vague("XXXX-WXX-WE");
        }
        if (nth.unit().orElse(Unit.WEEK) == Unit.DAY) {
            boolean there = nth.number() <= month.lengthOfMonth() && nth.number() != 0;
            LocalDate day = nth.number() < 0
                    ? month.atEndOfMonth().plusDays(nth.number() + 1L)
                    : there ? month.atDay(nth.number()) : month.atEndOfMonth();
            return Timex.day(day);
        }
        if (nth.unit().orElse(Unit.WEEK) != Unit.WEEK) {
            return Timex.month(month);
        }
        LocalDate last = month.atEndOfMonth();
        LocalDate day = nth.number() < 0
                ? last.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).plusWeeks(nth.number() + 1L)
                : month.atDay(1).plusWeeks(Math.min(nth.number(), 5) - 1L);
        return Timex.week(day);
    }
}
