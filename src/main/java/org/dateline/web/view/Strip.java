package org.dateline.web.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.event.Event;

/** The days from the first to the last, each with a mark an event: the timeline before there is a timeline. Who
 * crossed the date line eastward has days twice, as in the list. */
final class Strip {
    /** Days in a row at most; a longer trip shows only the days that something is known of. */
    private static final int DAYS = 21;

    /** Pixels that a month's whole name and its year take, and the short name with the year. */
    private static final int WHOLE = 110;

    private static final int SHORT = 66;

    /** Pixels that a day takes at least, and all of them where they are few. */
    private static final int CELL = 44;

    private static final int TELEPHONE = 300;

    private Strip() {}

    /** @param spans stretches that a bar over the days shows */
    static List<StripDay> of(List<DayView> days, List<Event> spans, DateText words) {
        List<DayView> told = days.stream().filter(day -> !day.iso().isEmpty()).toList();
        if (told.isEmpty()) {
            return List.of();
        }
        List<LocalDate> dates =
                told.stream().map(day -> LocalDate.parse(day.iso())).toList();
        boolean whole = dates.get(0).plusDays(DAYS).isAfter(Collections.max(dates));
        List<StripDay> strip = new ArrayList<>();
        LocalDate next = dates.get(0);
        for (int i = 0; i < told.size(); i++) {
            LocalDate date = dates.get(i);
            if (whole && next.isBefore(date)) {
                next.datesUntil(date).forEach(bare -> strip.add(cell(bare, Optional.empty(), spans, words)));
            }
            strip.add(cell(date, Optional.of(told.get(i)), spans, words));
            next = date.plusDays(1);
        }
        return withMonths(strip, words);
    }

    /** Each month is named where it begins on the strip: in short where the next one's name follows soon. */
    private static List<StripDay> withMonths(List<StripDay> strip, DateText words) {
        List<StripDay> named = new ArrayList<>();
        for (int i = 0; i < strip.size(); i++) {
            YearMonth month = monthOf(strip.get(i));
            boolean opens = i == 0 || !monthOf(strip.get(i - 1)).equals(month);
            boolean newYear = i == 0 || monthOf(strip.get(i - 1)).getYear() != month.getYear();
            named.add(strip.get(i).withMonth(opens ? name(month, newYear, room(strip, i), words) : ""));
        }
        return named;
    }

    private static String name(YearMonth month, boolean newYear, long room, DateText words) {
        if (room >= WHOLE) {
            return words.monthYear(month);
        }
        return newYear && room >= SHORT ? words.shortMonthYear(month) : words.shortMonth(month);
    }

    /** Pixels above the days of a month in a row, on a telephone. */
    private static long room(List<StripDay> strip, int from) {
        YearMonth month = monthOf(strip.get(from));
        long days = strip.stream()
                .skip(from)
                .takeWhile(day -> monthOf(day).equals(month))
                .count();
        return days * Math.max(CELL, TELEPHONE / strip.size());
    }

    private static YearMonth monthOf(StripDay day) {
        return YearMonth.from(LocalDate.parse(day.iso()));
    }

    private static StripDay cell(LocalDate date, Optional<DayView> told, List<Event> spans, DateText words) {
        return new StripDay(
                date.toString(),
                told.map(day -> "#" + day.id()).orElse(""),
                Integer.toString(date.getDayOfMonth()),
                words.shortWeekday(date),
                "",
                words.full(date),
                told.map(DayView::again).orElse(""),
                isWithin(date, spans),
                told.map(DayView::events).orElse(List.of()).stream()
                        .map(event -> new StripDay.Dot("#" + event.id(), event.status(), event.title()))
                        .toList());
    }

    private static boolean isWithin(LocalDate date, List<Event> spans) {
        return spans.stream()
                .anyMatch(span -> span.when()
                                .first()
                                .filter(first -> !date.isBefore(first))
                                .isPresent()
                        && span.when()
                                .last()
                                .filter(last -> !date.isAfter(last))
                                .isPresent());
    }
}
