package org.dateline.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.time.When;

/** Dates in words, as exact as they are, for formats that people read: "26 October 2025", "the week of …", "spring 2026". */
public final class WhenText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private WhenText() {}

    /** "not known" where nothing is. */
    public static String of(When when) {
        if (when instanceof When.Day day) {
            return day(day.date())
                    + day.time().map(time -> ", " + TIME.format(time)).orElse("");
        }
        if (when instanceof When.Week week) {
            return "the week of " + day(week.monday());
        }
        if (when instanceof When.Month month) {
            return MONTH.format(month.month());
        }
        if (when instanceof When.Season season) {
            return season(season.code()) + " " + season.year();
        }
        if (when instanceof When.Year year) {
            return Integer.toString(year.year());
        }
        if (when instanceof When.Interval interval) {
            return interval(interval);
        }
        return "not known";
    }

    private static String interval(When.Interval interval) {
        if (interval.from().isEmpty()) {
            return "until " + day(interval.to().orElseThrow());
        }
        String first = day(interval.from().get());
        return interval.to().map(last -> first + " to " + day(last)).orElse("from " + first);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** By EDTF's sub-year codes (ISO 8601-2 section 4.8). */
    private static String season(int code) {
        return switch (code) {
            case 21 -> "spring";
            case 22 -> "summer";
            case 23 -> "autumn";
            case 24 -> "winter";
            case 33, 34, 35, 36 -> "quarter " + (code - 32) + " of";
            case 40 -> "the first half of";
            case 41 -> "the second half of";
            default -> "part of";
        };
    }
}
