package org.dateline.web.view;

import java.time.LocalDate;
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
                next.datesUntil(date).forEach(bare -> strip.add(cell(bare, Optional.empty(), strip, spans, words)));
            }
            strip.add(cell(date, Optional.of(told.get(i)), strip, spans, words));
            next = date.plusDays(1);
        }
        return strip;
    }

    private static StripDay cell(
            LocalDate date, Optional<DayView> told, List<StripDay> before, List<Event> spans, DateText words) {
        return new StripDay(
                date.toString(),
                told.map(day -> "#" + day.id()).orElse(""),
                Integer.toString(date.getDayOfMonth()),
                words.shortWeekday(date),
                before.isEmpty() || date.getDayOfMonth() == 1 ? words.monthYear(date) : "",
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
