package org.dateline.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.time.DateForm.Hours;
import org.dateline.time.DateForm.MonthSaid;
import org.dateline.time.DateForm.Plain;
import org.dateline.time.DateForm.Which;

/** Meanings of expressions that name a part of a year or month, or years in a row: quarters, seasons, weekends, "the last week of March". */
sealed interface PartOfYear extends Meaning.Base {
    /** A quarter of a year. */
    record Quarter(OptionalInt number, QuarterOf of, Meaning.YearOf year) implements PartOfYear {
        @Override
        public DateForm form(Hours hours) {
            return Plain.QUARTER;
        }
    }

    /** Which quarter is meant. */
    enum QuarterOf {
        NAMED,
        YEAR_AGO,
        LATEST
    }

    /** A half of a year. */
    record Half(int number, Meaning.YearOf year) implements PartOfYear {
        @Override
        public DateForm form(Hours hours) {
            return Plain.HALF;
        }
    }

    /** A season: 1 spring to 4 winter. */
    record Season(int number, Meaning.YearOf year, Which which) implements PartOfYear {
        @Override
        public DateForm form(Hours hours) {
            return Plain.SEASON;
        }
    }

    /** A weekend; {@code anaphoric} for "that weekend". */
    record Weekend(Which which, boolean anaphoric) implements PartOfYear {
        @Override
        public DateForm form(Hours hours) {
            return which == Which.ANY ? Plain.WEEKEND : new DateForm.Period(Unit.WEEKEND, which);
        }
    }

    /** The 1980s: 198. */
    record Decade(int tens) implements PartOfYear {
        @Override
        public DateForm form(Hours hours) {
            return Plain.DECADE;
        }
    }

    /** The 20th century: 20. */
    record Century(int number) implements PartOfYear {
        @Override
        public DateForm form(Hours hours) {
            return Plain.CENTURY;
        }
    }

    /**
     * "The last week of March", "the second Tuesday in November", "the first Monday of next month", "week 14 of 2025".
     *
     * @param number -1 for the last
     * @param month empty where it is counted or the year's own weeks are
     * @param monthsOn months from this one, where the month is counted
     */
    record Nth(
            int number,
            Optional<Unit> unit,
            Optional<DayOfWeek> weekday,
            OptionalInt month,
            OptionalInt monthsOn,
            Meaning.YearOf year)
            implements PartOfYear {
        /** A day of the same month. */
        Nth day(int other) {
            return new Nth(other, Optional.of(Unit.DAY), Optional.empty(), month, monthsOn, year);
        }

        @Override
        public DateForm form(Hours hours) {
            if (weekday.isPresent() || unit.equals(Optional.of(Unit.DAY))) {
                return new DateForm.Day(MonthSaid.HERE, weekday.isPresent(), year.isSaid(), hours);
            }
            return unit.equals(Optional.of(Unit.WEEKEND)) ? Plain.WEEKEND : Plain.WEEK;
        }
    }

    /** "The quarter ended June 30": the period that holds the day that is named next. */
    record Ended(Unit unit) implements PartOfYear {
        @Override
        public DateForm form(Hours hours) {
            return switch (unit) {
                case QUARTER -> Plain.QUARTER;
                case MONTH -> Plain.MONTH;
                case YEAR -> Plain.YEAR;
                default -> Plain.WEEK;
            };
        }
    }

    /** "The week of October 20". */
    record WeekOf(Meaning.Calendar day) implements PartOfYear {
        @Override
        public DateForm form(Hours hours) {
            return Plain.WEEK;
        }
    }
}
