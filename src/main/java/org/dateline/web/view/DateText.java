package org.dateline.web.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.time.When;

/** Dates in words: {@code Sunday 26 October 2025}, {@code October 2025}, {@code week of 27 October 2025}. */
final class DateText {
    static final String UNKNOWN = "date not known";

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private DateText() {}

    static String of(When when) {
        if (when instanceof When.Day day) {
            return FULL.format(day.date()) + day.time().map(t -> ", " + t).orElse("");
        }
        if (when instanceof When.Week week) {
            return "the week of " + DAY.format(week.monday());
        }
        if (when instanceof When.Month month) {
            return MONTH.format(month.month());
        }
        if (when instanceof When.Season season) {
            return season(season);
        }
        if (when instanceof When.Year year) {
            return Integer.toString(year.year());
        }
        if (when instanceof When.Interval interval) {
            return interval(interval);
        }
        return UNKNOWN;
    }

    private static String season(When.Season season) {
        int code = season.code();
        String name = code >= 21 && code <= 24
                ? SEASONS.get(code - 21)
                : code >= 33 && code <= 36
                        ? "quarter " + (code - 32) + " of"
                        : code == 40 || code == 41 ? (code == 40 ? "first" : "second") + " half of" : "part of";
        return name + " " + season.year();
    }

    private static String interval(When.Interval interval) {
        if (interval.from().isEmpty()) {
            return "until " + DAY.format(interval.to().orElseThrow());
        }
        return interval.to()
                .map(to -> range(interval.from().get(), to))
                .orElseGet(() -> "from " + DAY.format(interval.from().get()));
    }

    /** {@code 24–30 October 2025}, {@code 30 October – 2 November 2025}, {@code 30 December 2025 – 2 January 2026}. */
    static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return DAY.format(from);
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return from.getDayOfMonth() + "–" + DAY.format(to);
        }
        if (from.getYear() == to.getYear()) {
            return DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).format(from) + " – " + DAY.format(to);
        }
        return DAY.format(from) + " – " + DAY.format(to);
    }

    /** For a map's label: {@code 26–27 Oct}, {@code 30 Oct – 2 Nov}. */
    static String shortRange(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return SHORT.format(from);
        }
        return YearMonth.from(from).equals(YearMonth.from(to))
                ? from.getDayOfMonth() + "–" + SHORT.format(to)
                : SHORT.format(from) + " – " + SHORT.format(to);
    }

    static String weekday(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH).format(date);
    }

    static String shortWeekday(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH).format(date);
    }

    static String monthYear(LocalDate date) {
        return MONTH.format(date);
    }

    static String full(LocalDate date) {
        return FULL.format(date);
    }

    /** What HTML's {@code datetime} may hold: a day, a day with time, a month, a year; else nothing. */
    static String machine(When when) {
        if (when instanceof When.Day || when instanceof When.Month || when instanceof When.Year) {
            return when.edtf();
        }
        return "";
    }

    /** A conflict's candidate in words where it is a day or a month, else as it stands. */
    static String candidate(String edtf) {
        return parseDay(edtf)
                .map(FULL::format)
                .or(() -> parseMonth(edtf).map(MONTH::format))
                .orElse(edtf);
    }

    static Optional<LocalDate> parseDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> parseMonth(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
