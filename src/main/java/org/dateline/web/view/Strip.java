package org.dateline.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.event.Event;

/** The days from the first to the last, each with a mark an event: the timeline before there is a timeline. */
final class Strip {
    /** Days in a row at most; a longer trip shows only the days that something is known of. */
    private static final int DAYS = 21;

    private Strip() {}

    /** @param spans stretches that a bar over the days shows */
    static List<StripDay> of(List<DayView> days, List<Event> spans, DateText words) {
        SortedMap<LocalDate, List<DayView>> known = new TreeMap<>();
        for (DayView day : days) {
            DateText.parseDay(day.iso())
                    .ifPresent(date ->
                            known.computeIfAbsent(date, d -> new ArrayList<>()).add(day));
        }
        if (known.isEmpty()) {
            return List.of();
        }
        List<LocalDate> all = new ArrayList<>(known.keySet());
        LocalDate first = all.get(0);
        LocalDate last = all.get(all.size() - 1);
        List<LocalDate> shown = first.plusDays(DAYS).isAfter(last)
                ? first.datesUntil(last.plusDays(1)).toList()
                : all;
        List<StripDay> strip = new ArrayList<>();
        for (LocalDate date : shown) {
            List<DayView> told = known.getOrDefault(date, List.of());
            List<StripDay.Dot> dots = told.stream()
                    .flatMap(day -> day.events().stream())
                    .map(e -> new StripDay.Dot("#" + e.id(), e.status(), e.title()))
                    .toList();
            boolean opens = strip.isEmpty() || date.getDayOfMonth() == 1;
            strip.add(new StripDay(
                    date.toString(),
                    told.isEmpty() ? "" : "#" + told.get(0).id(),
                    Integer.toString(date.getDayOfMonth()),
                    words.shortWeekday(date),
                    opens ? words.monthYear(date) : "",
                    words.full(date),
                    isWithin(date, spans),
                    dots));
        }
        return strip;
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
