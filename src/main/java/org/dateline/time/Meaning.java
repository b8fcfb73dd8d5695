package org.dateline.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

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

    /** Which of several: the one before, this one, or the one to come; or not said. */
    enum Which {
        ANY,
        LAST,
        THIS,
        NEXT;

        static Which of(int n) {
            return n < 0 ? LAST : n > 0 ? NEXT : THIS;
        }

        int step() {
            return this == LAST ? -1 : this == NEXT ? 1 : 0;
        }
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

    /** What kind of expression it is. */
    sealed interface Base {}

    /** A day, month, year or weekday, by as many of its parts as are said. */
    record Calendar(YearOf year, OptionalInt month, OptionalInt day, Optional<DayOfWeek> weekday, Which which)
            implements Base {}

    /** 5/6/2025, whose order has to be found out; year 0 where none is written. */
    record Numeric(int first, int second, int year, Optional<DayOfWeek> weekday) implements Base {}

    /** Days from the day of publication: "yesterday" is -1. */
    record Deictic(int days) implements Base {}

    /** "Monday of next week". */
    record WeekdayOfWeek(DayOfWeek weekday, int weeks) implements Base {}

    /** "A week from Friday". */
    record CountedFrom(Calendar from, int amount, Unit unit) implements Base {}

    /** "The following Monday", from the day last spoken of. */
    record WeekdayFrom(DayOfWeek weekday, int step) implements Base {}

    /** "This month", "last year", from the day of publication. */
    record Period(Unit unit, int shift) implements Base {}

    /** "The following day", "the same year", from the date last spoken of. */
    record Shift(Unit unit, int shift) implements Base {}

    /** "Three days ago" and, from the date last spoken of, "three days later"; an unknown amount is empty. */
    record Offset(Optional<Double> amount, Unit unit, int sign, boolean anaphoric) implements Base {}

    /** A quarter of a year. */
    record Quarter(OptionalInt number, QuarterOf of, YearOf year) implements Base {}

    /** Which quarter is meant. */
    enum QuarterOf {
        NAMED,
        YEAR_AGO,
        LATEST
    }

    /** A half of a year. */
    record Half(int number, YearOf year) implements Base {}

    /** A season: 1 spring to 4 winter. */
    record Season(int number, YearOf year, Which which) implements Base {}

    /** A weekend; {@code anaphoric} for "that weekend". */
    record Weekend(Which which, boolean anaphoric) implements Base {}

    /** The 1980s: 198. */
    record Decade(int tens) implements Base {}

    /** The 20th century: 20. */
    record Century(int number) implements Base {}

    /** "The last week of March", "the second Tuesday in November"; number -1 for the last. */
    record Nth(int number, Optional<Unit> unit, Optional<DayOfWeek> weekday, int month, YearOf year) implements Base {}

    /** "The quarter ended June 30": the period that holds the day that is named next. */
    record Ended(Unit unit) implements Base {}

    /** "The week of October 20". */
    record WeekOf(Calendar day) implements Base {}

    /** A holiday by its key in holidays.txt. */
    record Holiday(String key, YearOf year, Which which) implements Base {}

    /** A time of day on the day spoken of. */
    record OfTheDay() implements Base {}

    /** "Tonight" and "last night". */
    record Night(int days) implements Base {}

    /** How long. */
    record Length(String value) implements Base {}

    /** How often. */
    record Repeat(String value) implements Base {}

    /** PRESENT_REF, PAST_REF, FUTURE_REF. */
    record Reference(String value) implements Base {}

    /** The n-th day of a visit. */
    record TourDay(int number) implements Base {}

    /**
     * A time of day.
     *
     * @param minutes since midnight; empty when only a part of the day is said
     * @param minuteSaid whether the minutes were said ("10 p.m." says none)
     * @param part TIMEX3's letters for a part of the day: MO, MI, AF, EV, NI
     * @param zone as written
     */
    record TimeOfDay(OptionalInt minutes, boolean minuteSaid, Optional<String> part, Optional<String> zone) {
        static TimeOfDay part(String letters) {
            return new TimeOfDay(OptionalInt.empty(), false, Optional.of(letters), Optional.empty());
        }
    }
}
