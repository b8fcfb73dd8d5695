package org.dateline.time;

import java.util.Locale;

/**
 * What a rule of the grammar reads: the word behind "=" in rules.txt. Each has its meaning in {@link MeaningReader}, and
 * that its {@link DateForm}.
 */
enum Action {
    DATE,
    NUMERIC,
    ISO,
    DAY_OF_MONTH,
    DAY,
    WEEKDAY,
    CLOCK_WEEKDAY,
    WEEKDAY_WEEK,
    WEEKDAY_ANAPHORIC,
    WEEKDAY_AGO,
    DEICTIC,
    CLOCK_DEICTIC,
    TONIGHT,
    LAST_NIGHT,
    PART,
    CLOCK,
    CLOCK_PAST,
    CLOCK_TO,
    SAME,
    SHIFT,
    PERIOD,
    OFFSET,
    OFFSET_VAGUE,
    QUARTER,
    QUARTER_AGO,
    QUARTER_LATEST,
    HALF,
    SEASON,
    WEEKEND,
    DECADE,
    CENTURY,
    FISCAL,
    FISCAL_THIS,
    NTH,
    NTH_WEEKDAY,
    COUNTED_FROM,
    ENDED,
    WEEK_OF,
    HOLIDAY,
    HIJRI,
    LENGTH,
    /** "Two years and three months". */
    LENGTH_TWO,
    /** "Ten years ago today": the day itself. */
    AGO_TODAY,
    /** "The following January". */
    MONTH_FROM,
    /** "On a Friday": no certain one. */
    SOME_WEEKDAY,
    LENGTH_VAGUE,
    SET,
    SET_TIMES,
    SET_RATE,
    REF,
    TOUR_DAY,
    /** "A week into the tour". */
    TOUR_DAY_IN,
    /** "In two weeks": a day to come where the sentence speaks of that, otherwise how long. */
    AHEAD,
    /** "Two Fridays ago". */
    WEEKDAYS_ON,
    MONTH_YEAR,
    /** "The day after", "two weeks before", in front of a date; see prefixes.txt. */
    BESIDE,
    /** What looks like a date and is none: a name, a price. */
    NONE,
    /** What narrows or blurs the expression behind it; see prefixes.txt. */
    PREFIX;

    /** The action of that name ("day-of-month"); a rule with another name is an error of the grammar. */
    static Action of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("no such action: " + name, e);
        }
    }
}
