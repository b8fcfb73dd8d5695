package org.dateline.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * A TIMEX3 value with its place on the timeline. Factories write the value by TimeML: {@code Timex.week(d)} gives
 * {@code 2025-W43}.
 *
 * @param value TIMEX3 value
 * @param when the same for the timeline; unknown where the value is underspecified
 */
record Timex(String value, When when) {
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    static Timex vague(String value) {
        return new Timex(value, When.UNKNOWN);
    }

    static Timex day(LocalDate day) {
        return KnownDay.of(day).timex();
    }

    /** Days in a row are written as EDTF writes them: {@code 2025-03-01/2025-03-29}. */
    static Timex of(When days) {
        return days.precision() == Precision.UNKNOWN ? vague("XXXX-XX-XX") : new Timex(days.edtf(), days);
    }

    static Timex week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        return new Timex(weekValue(day), new When.Week(monday));
    }

    private static String weekValue(LocalDate day) {
        return figures(day.get(IsoFields.WEEK_BASED_YEAR), 4)
                + "-W"
                + figures(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    /** The Saturday and Sunday of the day's week. */
    static Timex weekend(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        return new Timex(weekValue(day) + "-WE", When.between(monday.plusDays(5), monday.plusDays(6)));
    }

    static Timex month(YearMonth month) {
        return new Timex(month.toString(), new When.Month(month));
    }

    static Timex year(int year) {
        return new Timex(figures(year, 4), new When.Year(year));
    }

    static Timex quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return new Timex(
                figures(year, 4) + "-Q" + quarter,
                new When.Season(
                        year, 32 + quarter, first.atDay(1), first.plusMonths(2).atEndOfMonth()));
    }

    static Timex half(int year, int half) {
        YearMonth first = YearMonth.of(year, half * 6 - 5);
        return new Timex(
                figures(year, 4) + "-H" + half,
                new When.Season(
                        year, 39 + half, first.atDay(1), first.plusMonths(5).atEndOfMonth()));
    }

    /**
     * A season by the meteorologists' months; the northern winter and the southern summer end in the next year. EDTF's
     * codes 29 to 32 are the southern seasons.
     */
    static Timex season(int year, int season, Hemisphere hemisphere) {
        boolean southern = hemisphere == Hemisphere.SOUTHERN;
        int month = southern ? (season * 3 + 5) % 12 + 1 : season * 3;
        YearMonth first = YearMonth.of(year, month);
        return new Timex(
                figures(year, 4) + "-" + SEASONS[season - 1],
                new When.Season(
                        year,
                        (southern ? 28 : 20) + season,
                        first.atDay(1),
                        first.plusMonths(2).atEndOfMonth()));
    }

    static String seasonLetters(int season) {
        return SEASONS[season - 1];
    }

    /** The ten years that share their first three figures. */
    static Timex decade(int tens) {
        return new Timex(
                format("%03d", tens), When.between(LocalDate.of(tens * 10, 1, 1), LocalDate.of(tens * 10 + 9, 12, 31)));
    }

    /** The hundred years that share their first two figures. */
    static Timex century(int hundreds) {
        return new Timex(
                format("%02d", hundreds),
                When.between(LocalDate.of(hundreds * 100, 1, 1), LocalDate.of(hundreds * 100 + 99, 12, 31)));
    }

    /** With the time of day behind it: {@code 2025-10-26TMO}, {@code 2025-10-26T17:54Z}. */
    Timex at(Meaning.TimeOfDay time) {
        if (time.minutes().isEmpty()) {
            return new Timex(value + "T" + time.part().orElse(""), when);
        }
        int minutes = time.minutes().getAsInt();
        boolean utc = time.zone().filter(ZoneOffset.UTC::equals).isPresent();
        String clock = "T" + figures(minutes / 60, 2) + ":" + figures(minutes % 60, 2) + (utc ? "Z" : "");
        Optional<LocalDate> day = when.day();
        if (day.isEmpty() || minutes >= 1440) {
            return new Timex(value + clock, when);
        }
        LocalTime at = LocalTime.of(minutes / 60, minutes % 60);
        return new Timex(
                value + clock,
                new When.Day(day.get(), Optional.of(at), time.zone().map(zone -> Zones.offset(zone, day.get(), at))));
    }

    /** Hours, minutes and seconds in two figures each: {@code 09:05:00}. */
    static String clock(LocalTime time) {
        return figures(time.getHour(), 2) + ":" + figures(time.getMinute(), 2) + ":" + figures(time.getSecond(), 2);
    }

    /** With zeros before it up to the width. */
    static String figures(int number, int width) {
        String plain = Integer.toString(number);
        return plain.length() >= width ? plain : "0".repeat(width - plain.length()) + plain;
    }

    static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
