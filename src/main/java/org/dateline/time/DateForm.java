package org.dateline.time;

import java.time.DayOfWeek;

/**
 * What kind of expression a date is, by its own words: what was said, not which day it means.
 *
 * <p>{@code "Friday evening"} is {@code Weekday(FRIDAY, ANY, PART)}, {@code "the 26th"} is a {@code Day} whose month is
 * said elsewhere, {@code "day six"} is {@code TourDay(6)}. A rule of the grammar names an {@link Action}, an action has a
 * {@link Meaning} and a meaning its form: a rule that lacks one does not load.
 */
public sealed interface DateForm {
    /** Whether it names a day by number and month: "26 October", "10 p.m. on 5/6/2025". */
    default boolean isCalendarDay() {
        return this instanceof Day day && day.month() == MonthSaid.HERE;
    }

    /** Whether it says a time of day and no day: "at 10 p.m.", "in the morning". */
    default boolean isTimeOfDay() {
        return this == Plain.CLOCK || this == Plain.PART_OF_DAY;
    }

    /** Which time of day an expression names beside its day. */
    enum Hours {
        NONE,
        /** "morning", "night". */
        PART,
        /** "10 p.m.", "noon". */
        CLOCK
    }

    /** Which of several: the one before, the one that runs, the one to come; or not said. */
    enum Which {
        ANY,
        LAST,
        THIS,
        NEXT;

        static Which of(int n) {
            return n < 0 ? LAST : n > 0 ? NEXT : THIS;
        }
    }

    /** Where the month of a day is said. */
    enum MonthSaid {
        /** In the expression: "26 October". */
        HERE,
        /** In the one that it is joined to: "20" of "20 to 26 October". */
        BESIDE,
        /** Elsewhere: "the 26th". */
        ELSEWHERE
    }

    /**
     * A day by its number: "Sunday, 26 October 2025", "5/6/2025", "the 26th".
     *
     * @param weekday whether the expression names the weekday
     * @param year whether the expression names the year
     */
    record Day(MonthSaid month, boolean weekday, boolean year, Hours hours) implements DateForm {}

    /** "Friday", "next Friday at noon", "Friday of last week". */
    record Weekday(DayOfWeek day, Which which, Hours hours) implements DateForm {}

    /** A day counted from the one of writing: "yesterday" and "last night" are -1, "this evening" is 0. */
    record NearDay(int days, Hours hours) implements DateForm {}

    /** "The following day", "the same week", "the year before": counted from the date last spoken of. */
    record Neighbour(Unit unit, int shift, Hours hours) implements DateForm {}

    /** "Last week", "this month", "next weekend": counted from the day of writing. */
    record Period(Unit unit, Which which) implements DateForm {}

    /**
     * "Three days ago", "two weeks later", "a week from Friday".
     *
     * @param sign -1 for back, 1 for on
     * @param spoken whether it is counted from the date last spoken of, and not from the day of writing
     */
    record Counted(Unit unit, int sign, boolean spoken) implements DateForm {}

    /** "Day six", "the sixth day of the tour". */
    record TourDay(int number) implements DateForm {}

    /** A holiday or another day known by a name, by its key in holidays.txt. */
    record Holiday(String key) implements DateForm {}

    /** Forms that need no more than their name. */
    enum Plain implements DateForm {
        /** A time by the clock alone: "at 10 p.m.". */
        CLOCK,
        /** A time of day alone: "in the morning", "later in the day". */
        PART_OF_DAY,
        /** "The week of 20 October", "the last week of March". */
        WEEK,
        WEEKEND,
        MONTH,
        /** "The quarter ended June 30". */
        QUARTER,
        HALF,
        SEASON,
        YEAR,
        DECADE,
        CENTURY,
        /** How long. */
        LENGTH,
        /** How often. */
        SET,
        /** "Now", "recently", "soon". */
        REFERENCE
    }
}
