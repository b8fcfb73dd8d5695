package org.dateline.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.time.DateForm.Hours;
import org.dateline.time.DateForm.MonthSaid;
import org.dateline.time.DateForm.Plain;
import org.dateline.time.DateForm.Which;

/**
 * What an expression says by itself, before it is known when it was said.
 *
 * @param base what kind of date, length or repetition
 * @param time time or part of the day, where one is said
 * @param mod TIMEX3 modifier
 */
public record Meaning(Base base, Optional<TimeOfDay> time, Optional<String> mod) {
    static Meaning of(Base base) {
        return new Meaning(base, Optional.empty(), Optional.empty());
    }

    Meaning withMod(String other) {
        return new Meaning(base, time, Optional.of(other));
    }

    /**
     * A year that is named, or counted from this one ("of last year": -1), or neither.
     */
    record YearOf(OptionalInt named, OptionalInt relative) {
        static final YearOf NONE = new YearOf(OptionalInt.empty(), OptionalInt.empty());

        boolean isSaid() {
            return named.isPresent() || relative.isPresent();
        }
    }

    /** What kind of expression it is, for those who read dates rather than make them. */
    DateForm form() {
        Hours hours = time.map(t -> t.minutes().isPresent() ? Hours.CLOCK : Hours.PART)
                .orElse(Hours.NONE);
        boolean partOfDay = base instanceof Shift shift
                && shift.unit() == Unit.DAY
                && shift.shift() == 0
                && (hours == Hours.PART || mod.isPresent()); // "that evening", "later in the day"
        return partOfDay ? Plain.PART_OF_DAY : base.form(hours);
    }

    /** What kind of expression it is. */
    sealed interface Base
            permits Calendar,
                    Numeric,
                    Deictic,
                    WeekdayOfWeek,
                    WeekdayAgo,
                    CountedFrom,
                    WeekdayFrom,
                    MonthFrom,
                    Period,
                    Shift,
                    Offset,
                    Holiday,
                    Hijri,
                    OfTheDay,
                    Night,
                    Length,
                    Repeat,
                    Reference,
                    TourDay,
                    PartOfYear {
        /**
         * Its form.
         *
         * @param hours which time of day stands beside it
         */
        DateForm form(Hours hours);
    }

    /** A day, month, year or weekday, by as many of its parts as are said. */
    record Calendar(YearOf year, OptionalInt month, OptionalInt day, Optional<DayOfWeek> weekday, Which which)
            implements Base {
        @Override
        public DateForm form(Hours hours) {
            if (day.isPresent()) {
                MonthSaid said = month.isPresent() ? MonthSaid.HERE : MonthSaid.ELSEWHERE;
                return new DateForm.Day(said, weekday.isPresent(), year.isSaid(), hours);
            }
            if (weekday.isPresent() && month.isEmpty()) {
                return new DateForm.Weekday(weekday.get(), which, hours);
            }
            return month.isPresent() ? Plain.MONTH : Plain.YEAR;
        }
    }

    /** 5/6/2025, whose order has to be found out; year 0 where none is written. */
    record Numeric(int first, int second, int year, Optional<DayOfWeek> weekday) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return new DateForm.Day(MonthSaid.HERE, weekday.isPresent(), year != 0, hours);
        }
    }

    /** Days from the day of publication: "yesterday" is -1. */
    record Deictic(int days) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return new DateForm.NearDay(days, hours);
        }
    }

    /** "Monday of next week". */
    record WeekdayOfWeek(DayOfWeek weekday, int weeks) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return new DateForm.Weekday(weekday, Which.of(weeks), hours);
        }
    }

    /** "A week ago Saturday": so many weeks before the last one. */
    record WeekdayAgo(DayOfWeek weekday, int weeks) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return new DateForm.Weekday(weekday, Which.LAST, hours);
        }
    }

    /**
     * "A week from Friday", "the day before Christmas", "the Monday after Easter".
     *
     * @param amount how many units on; negative for back
     * @param whole whether the unit itself is meant ("the week after Christmas") and not a day so far off
     * @param weekday the first such weekday from there, where one is named
     */
    record CountedFrom(Base from, int amount, Unit unit, boolean whole, Optional<DayOfWeek> weekday) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return new DateForm.Counted(unit, amount < 0 ? -1 : 1, false);
        }
    }

    /** "The following Monday", from the day last spoken of. */
    record WeekdayFrom(DayOfWeek weekday, int step) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return new DateForm.Weekday(weekday, Which.of(step), hours);
        }
    }

    /** "The following January", from the month or year last spoken of. */
    record MonthFrom(Month month, int step) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return Plain.MONTH;
        }
    }

    /** "This month", "last year", from the day of publication. */
    record Period(Unit unit, int shift) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return new DateForm.Period(unit, Which.of(shift));
        }
    }

    /** "The following day", "the same year", from the date last spoken of. */
    record Shift(Unit unit, int shift) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return new DateForm.Neighbour(unit, shift, hours);
        }
    }

    /** "Three days ago" and, from the date last spoken of, "three days later"; an unknown amount is empty. */
    record Offset(Optional<Double> amount, Unit unit, int sign, boolean anaphoric) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return new DateForm.Counted(unit, sign, anaphoric);
        }
    }

    /** A holiday by its key in holidays.txt. */
    record Holiday(String key, YearOf year, Which which) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return new DateForm.Holiday(key);
        }
    }

    /** A year of the Islamic calendar, a month of it or a day; 0 where it is not said. */
    record Hijri(int year, int month, int day) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return day > 0
                    ? new DateForm.Day(MonthSaid.HERE, false, true, hours)
                    : month > 0 ? Plain.MONTH : Plain.YEAR;
        }
    }

    /** A time of day on the day spoken of. */
    record OfTheDay() implements Base {
        @Override
        public DateForm form(Hours hours) {
            return hours == Hours.CLOCK ? Plain.CLOCK : Plain.PART_OF_DAY;
        }
    }

    /** "Tonight" and "last night". */
    record Night(int days) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return new DateForm.NearDay(days, hours);
        }
    }

    /** How long. */
    record Length(String value) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return Plain.LENGTH;
        }
    }

    /** How often. */
    record Repeat(String value) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return Plain.SET;
        }
    }

    /** PRESENT_REF, PAST_REF, FUTURE_REF. */
    record Reference(String value) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return Plain.REFERENCE;
        }
    }

    /** The n-th day of a visit. */
    record TourDay(int number) implements Base {
        @Override
        public DateForm form(Hours hours) {
            return new DateForm.TourDay(number);
        }
    }

    /**
     * A time of day.
     *
     * @param minutes since midnight; empty when only a part of the day is said
     * @param minuteSaid whether the minutes were said ("10 p.m." says none)
     * @param part TIMEX3's letters for a part of the day: MO, MI, AF, EV, NI
     * @param zone by whose clock, where that is said
     * @param half whether the words leave open which half of the day is meant: "2" of "from 2 to 4 p.m."
     */
    record TimeOfDay(
            OptionalInt minutes, boolean minuteSaid, Optional<String> part, Optional<ZoneId> zone, boolean half) {
        static TimeOfDay part(String letters) {
            return new TimeOfDay(OptionalInt.empty(), false, Optional.of(letters), Optional.empty(), false);
        }

        /** The same at another minute of the day, and sure of it. */
        TimeOfDay at(int minute) {
            return new TimeOfDay(OptionalInt.of(minute), minuteSaid, part, zone, false);
        }
    }
}
