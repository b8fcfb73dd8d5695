package org.dateline.web.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.dateline.time.When;
import org.dateline.web.text.DateTexts;
import org.dateline.web.text.Wording;

/**
 * Dates in words: {@code Sunday 26 October 2025}, {@code October 2025}, {@code the week of 27 October 2025}. The order
 * of their parts comes from the texts, the names of days and months from the JDK's CLDR.
 */
final class DateText {
    private final Wording wording;
    private final DateTexts texts;
    private final Locale locale;

    DateText(Wording wording) {
        this.wording = wording;
        this.texts = wording.dates();
        this.locale = wording.locale();
    }

    String of(When when) {
        if (when instanceof When.Day day) {
            return day.time()
                    .map(time -> texts.dayAndTime(full(day.date()), time.toString()))
                    .orElseGet(() -> full(day.date()));
        }
        if (when instanceof When.Week week) {
            return texts.weekOf(plain(week.monday()));
        }
        if (when instanceof When.Month month) {
            return format(texts.monthYear(), month.month());
        }
        if (when instanceof When.Season season) {
            return season(season.code(), Integer.toString(season.year()));
        }
        if (when instanceof When.Year year) {
            return texts.yearOnly(Integer.toString(year.year()));
        }
        if (when instanceof When.Interval interval) {
            return interval(interval);
        }
        return wording.inSentence(wording.texts().undated());
    }

    private String season(int code, String year) {
        return switch (code) {
            case 21 -> texts.spring(year);
            case 22 -> texts.summer(year);
            case 23 -> texts.autumn(year);
            case 24 -> texts.winter(year);
            case 33, 34, 35, 36 -> texts.quarter(Integer.toString(code - 32), year);
            case 40 -> texts.firstHalf(year);
            case 41 -> texts.secondHalf(year);
            default -> texts.partOfYear(year);
        };
    }

    private String interval(When.Interval interval) {
        if (interval.from().isEmpty()) {
            return texts.until(plain(interval.to().orElseThrow()));
        }
        return interval.to()
                .map(to -> range(interval.from().get(), to))
                .orElseGet(() -> texts.since(plain(interval.from().get())));
    }

    /** {@code 24–30 October 2025}, {@code 30 October – 2 November 2025}, {@code 30 December 2025 – 2 January 2026}. */
    String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return plain(from);
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return texts.closeRange(format(texts.sameMonthFirst(), from), format(texts.sameMonthLast(), to));
        }
        if (from.getYear() == to.getYear()) {
            return texts.wideRange(format(texts.sameYearFirst(), from), format(texts.sameYearLast(), to));
        }
        return texts.wideRange(plain(from), plain(to));
    }

    /** For a map's label: {@code 26–27 Oct}, {@code 30 Oct – 2 Nov}. */
    String shortRange(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return format(texts.shortDay(), from);
        }
        return YearMonth.from(from).equals(YearMonth.from(to))
                ? texts.closeRange(format(texts.shortFirst(), from), format(texts.shortLast(), to))
                : texts.wideRange(format(texts.shortDay(), from), format(texts.shortDay(), to));
    }

    /** Whether years stand before months, and months before days. */
    boolean isYearFirst() {
        return texts.fullDate().startsWith("u");
    }

    /** What follows the number of a day where a language has such a sign: 日, 일; else nothing. */
    String dayUnit() {
        return isYearFirst() ? texts.shortLast().replace("d", "") : "";
    }

    String weekday(LocalDate date) {
        return format("EEEE", date);
    }

    String shortWeekday(LocalDate date) {
        return format("EEE", date);
    }

    String monthYear(TemporalAccessor month) {
        return format(texts.monthYear(), month);
    }

    /** {@code Oct 2025}. */
    String shortMonthYear(TemporalAccessor month) {
        return format(texts.monthYear().replace("MMMM", "MMM"), month);
    }

    /** {@code Oct}. */
    String shortMonth(TemporalAccessor month) {
        return format("LLL", month);
    }

    String full(LocalDate date) {
        return format(texts.fullDate(), date);
    }

    private String plain(LocalDate date) {
        return format(texts.plainDate(), date);
    }

    private String format(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /** What HTML's {@code datetime} may hold: a day, a day with time, a month, a year; else nothing. */
    static String machine(When when) {
        if (when instanceof When.Day || when instanceof When.Month || when instanceof When.Year) {
            return when.edtf();
        }
        return "";
    }

    /** A conflict's candidate in words where it is a day or a month, else as it stands. */
    String candidate(String edtf) {
        return parseDay(edtf)
                .map(this::full)
                .or(() -> parseMonth(edtf).map(month -> format(texts.monthYear(), month)))
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
