package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** Resolves what is counted: "yesterday", "last week", "three years ago", "the following day", "two days later". */
final class CountedResolver {
    /** A day that opens the week belongs to the weekend before it: "Labor Day weekend". */
    private static final int BEFORE_WEEKEND = 2;

    private final Narrative narrative;

    CountedResolver(Narrative narrative) {
        this.narrative = narrative;
    }

    /** Days from publication. */
    Reckoned deictic(int days) {
        return narrative
                .published()
                .map(day -> Reckoned.from(Timex.day(day.plusDays(days)), "published " + day, Relation.published(days)))
                .orElseGet(() -> new Reckoned(
                        Timex.vague("XXXX-XX-XX"), Optional.empty(), Relation.published(days), Optional.empty()));
    }

    /** This, last or next week, month, year … of the day of publication. */
    Reckoned period(Meaning.Period period) {
        if (period.unit() == Unit.DAY) {
            return deictic(period.shift());
        }
        return Reckoned.published(
                narrative
                        .published()
                        .map(day -> unit(period.unit(), period.unit().add(day, period.shift())))
                        .orElse(underspecified(period.unit())),
                narrative);
    }

    /** The following day, the same year: from the date last spoken of. */
    Reckoned shift(Meaning.Shift shift, DateExpression expression) {
        return switch (shift.unit()) {
            case DAY -> days(shift.shift());
            case YEAR -> years(shift.shift(), expression);
            case MONTH -> months(shift.shift());
            case QUARTER -> quarters(shift.shift());
            default -> others(shift.unit(), shift.shift());
        };
    }

    private Reckoned days(int shift) {
        Optional<Narrative.Spoken<LocalDate>> day = narrative.day();
        if (day.isPresent()) {
            return Reckoned.from(
                    Timex.day(day.get().date().plusDays(shift)),
                    "counted from " + day.get().date(),
                    Relation.mention(day.get().mention(), shift));
        }
        Optional<Narrative.Spoken<DayOfWeek>> weekday = narrative.weekday();
        if (weekday.isPresent()) {
            return Reckoned.from(
                    Timex.vague("XXXX-WXX-" + weekday.get().date().plus(shift).getValue()),
                    "counted from the weekday before",
                    Relation.mention(weekday.get().mention(), shift));
        }
        return deictic(shift);
    }

    private Reckoned years(int shift, DateExpression expression) {
        boolean this0 = shift == 0 && !expression.text().regionMatches(true, 0, "th", 0, 2)
                || expression.text().regionMatches(true, 0, "the ", 0, 4) && shift == 0;
        Optional<Narrative.Spoken<Integer>> year = this0 ? Optional.empty() : narrative.year();
        if (year.isPresent()) {
            return Reckoned.from(
                    Timex.year(year.get().date() + shift),
                    "counted from " + year.get().date(),
                    Relation.mention(year.get().mention()));
        }
        OptionalInt published = narrative.publishedYear();
        return Reckoned.published(
                published.isPresent() ? Timex.year(published.getAsInt() + shift) : Timex.vague("XXXX"), narrative);
    }

    private Reckoned months(int shift) {
        Optional<Narrative.Spoken<YearMonth>> month = narrative.month();
        return month.map(spoken -> Reckoned.from(
                        Timex.month(spoken.date().plusMonths(shift)),
                        "counted from " + spoken.date(),
                        Relation.mention(spoken.mention())))
                .orElseGet(() -> period(new Meaning.Period(Unit.MONTH, shift)));
    }

    /** "The following January": behind the month last spoken of, or behind the year where that was spoken of since. */
    Reckoned month(Meaning.MonthFrom from) {
        Optional<Narrative.Spoken<YearMonth>> month = narrative.month();
        Optional<Narrative.Spoken<Integer>> year = narrative
                .year()
                .filter(spoken -> month.map(m -> m.mention() < spoken.mention()).orElse(true));
        int number = from.month().getValue();
        if (year.isPresent()) {
            return Reckoned.from(
                    Timex.month(YearMonth.of(year.get().date() + from.step(), number)),
                    "counted from " + year.get().date(),
                    Relation.mention(year.get().mention()));
        }
        Optional<YearMonth> anchor =
                month.map(Narrative.Spoken::date).or(() -> narrative.published().map(YearMonth::from));
        Timex found = anchor.map(before -> Timex.month(beside(before, from)))
                .orElse(Timex.vague(Timex.format("XXXX-%02d", number)));
        return month.map(spoken ->
                        Reckoned.from(found, "counted from " + spoken.date(), Relation.mention(spoken.mention())))
                .orElseGet(() -> Reckoned.published(found, narrative));
    }

    private static YearMonth beside(YearMonth anchor, Meaning.MonthFrom from) {
        YearMonth same = YearMonth.of(anchor.getYear(), from.month());
        boolean over = from.step() > 0 ? !same.isAfter(anchor) : !same.isBefore(anchor);
        return over ? same.plusYears(from.step()) : same;
    }

    private Reckoned quarters(int shift) {
        return narrative
                .quarter()
                .map(spoken -> Reckoned.from(
                        PartOfYearResolver.quarter(spoken.date() + shift),
                        "counted from the quarter before",
                        Relation.mention(spoken.mention())))
                .orElseGet(() -> period(new Meaning.Period(Unit.QUARTER, shift)));
    }

    private Reckoned others(Unit unit, int shift) {
        return narrative
                .day()
                .map(spoken -> Reckoned.from(
                        unit(unit, unit.add(spoken.date(), shift)),
                        "counted from " + spoken.date(),
                        Relation.mention(spoken.mention())))
                .orElseGet(() -> period(new Meaning.Period(unit, shift)));
    }

    /** "Three days ago", "a year earlier", "two weeks later". */
    Reckoned offset(Meaning.Offset offset, DateExpression expression) {
        if (offset.amount().isEmpty()) {
            return Reckoned.itself(Timex.vague(offset.sign() < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        double amount = offset.amount().get();
        boolean whole = amount == Math.rint(amount) && amount <= 10_000;
        if (!whole || offset.unit().isClock()) {
            return Reckoned.itself(Timex.vague(
                    offset.unit().isClock()
                            ? offset.unit().length(amount)
                            : offset.sign() < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        int steps = (int) amount * offset.sign();
        boolean lastYear = offset.unit() == Unit.YEAR && steps == -1;
        Optional<Narrative.Spoken<YearMonth>> month = narrative.reportedMonth(expression.sentence());
        if (lastYear && month.isPresent()) {
            return Reckoned.from(
                    Timex.month(month.get().date().minusYears(1)),
                    "a year before the month spoken of",
                    Relation.mention(month.get().mention()));
        }
        if (lastYear && narrative.reportedQuarter().isPresent()) {
            Narrative.Spoken<Integer> quarter = narrative.quarter().get();
            return Reckoned.from(
                    PartOfYearResolver.quarter(quarter.date() - 4),
                    "a year before the quarter spoken of",
                    Relation.mention(quarter.mention()));
        }
        return offset.anaphoric() ? fromSpoken(offset.unit(), steps) : fromPublished(offset.unit(), steps);
    }

    private Reckoned fromPublished(Unit unit, int steps) {
        return Reckoned.published(
                narrative
                        .published()
                        .map(day -> offsetUnit(unit, unit.add(day, steps)))
                        .orElse(underspecified(unit)),
                narrative);
    }

    private Reckoned fromSpoken(Unit unit, int steps) {
        if (unit == Unit.DAY) {
            return days(steps);
        }
        if (unit == Unit.YEAR || unit == Unit.DECADE || unit == Unit.CENTURY) {
            Optional<Narrative.Spoken<Integer>> year = narrative.year();
            int times = unit == Unit.CENTURY ? 100 : unit == Unit.DECADE ? 10 : 1;
            return year.map(spoken -> Reckoned.from(
                            Timex.year(spoken.date() + steps * times),
                            "counted from " + spoken.date(),
                            Relation.mention(spoken.mention())))
                    .orElseGet(() -> fromPublished(unit, steps));
        }
        if (unit == Unit.MONTH) {
            return months(steps);
        }
        return narrative
                .day()
                .map(spoken -> Reckoned.from(
                        Timex.day(unit.add(spoken.date(), steps)),
                        "counted from " + spoken.date(),
                        Relation.mention(spoken.mention())))
                .orElseGet(() -> fromPublished(unit, steps));
    }

    /** "The day after Christmas", from the day that is named with it. */
    Reckoned from(Meaning.CountedFrom counted, Reckoned named, Narrative narrative) {
        Timex shifted = named.timex()
                .when()
                .first()
                .map(from -> from(counted, from))
                .orElseGet(() -> underspecified(counted.unit()));
        Reckoned reckoned = Reckoned.published(shifted, narrative);
        return named.relation().equals(Relation.ITSELF) ? named.with(shifted) : reckoned;
    }

    private static Timex from(Meaning.CountedFrom counted, LocalDate from) {
        boolean back = counted.amount() < 0;
        if (counted.weekday().isPresent()) {
            DayOfWeek weekday = counted.weekday().get();
            int weeks = Math.max(0, Math.abs(counted.amount()) - 1);
            LocalDate day = from.with(back ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday))
                    .plusWeeks(back ? -weeks : weeks);
            return Timex.day(counted.amount() == 0 ? nearest(from, weekday) : day);
        }
        if (counted.unit() == Unit.WEEKEND && counted.amount() == 0) {
            return Timex.weekend(from.minusDays(BEFORE_WEEKEND)); // of a Monday it is the one before
        }
        LocalDate there = counted.unit().add(from, counted.amount());
        if (counted.from() instanceof Meaning.Deictic) {
            return Timex.day(there);
        }
        if (!counted.whole()) {
            return offsetUnit(counted.unit(), there);
        }
        boolean sameWeek = counted.unit() == Unit.WEEKEND && !back && from.getDayOfWeek() != DayOfWeek.SUNDAY;
        return unit(counted.unit(), sameWeek ? from : there);
    }

    private static LocalDate nearest(LocalDate from, DayOfWeek weekday) {
        LocalDate before = from.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate after = from.with(TemporalAdjusters.nextOrSame(weekday));
        return ChronoUnit.DAYS.between(before, from) <= ChronoUnit.DAYS.between(from, after) ? before : after;
    }

    /** The unit that holds the day. */
    static Timex unit(Unit unit, LocalDate day) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> Timex.day(day);
            case WEEK, FORTNIGHT -> Timex.week(day);
            case WEEKEND -> Timex.weekend(day);
            case MONTH -> Timex.month(YearMonth.from(day));
            case QUARTER -> PartOfYearResolver.quarter(PartOfYearResolver.quarterOf(day));
            case YEAR -> Timex.year(day.getYear());
            case DECADE -> Timex.decade(day.getYear() / 10);
            case CENTURY -> Timex.century(day.getYear() / 100);
        };
    }

    /** "Two weeks ago" means a day, "two decades ago" a year. */
    private static Timex offsetUnit(Unit unit, LocalDate day) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> Timex.day(day);
            case DECADE, CENTURY -> Timex.year(day.getYear());
            default -> unit(unit, day);
        };
    }

    static Timex underspecified(Unit unit) {
        return Timex.vague(
                switch (unit) {
                    case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
                    case WEEK, FORTNIGHT -> "XXXX-WXX";
                    case WEEKEND -> "XXXX-WXX-WE";
                    case MONTH -> "XXXX-XX";
                    case QUARTER -> "XXXX-QX";
                    case YEAR -> "XXXX";
                    case DECADE -> "XXX";
                    case CENTURY -> "XX";
                });
    }
}
