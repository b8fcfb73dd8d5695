package org.dateline.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.event.Event;
import org.dateline.pipeline.Trip;

/**
 * How high a frame is to be that can't size itself, in a column of ordinary width: what of a trip stands in it. What is in the
 * frame fills it whatever its height, so that this need be no more than near.
 */
final class EmbedHeight {
    private static final int HEAD = 112;
    private static final int MAP = 400;
    private static final int STEPS = 52;
    private static final int STRIP = 96;
    private static final int DOT = 26;
    private static final int FOOT = 44;
    private static final int LIST = 640;

    /** Of an event: its day, title, source. */
    private static final int EVENT = 132;

    private static final int LINE = 23;
    private static final int LETTERS_A_LINE = 76;
    private static final int MOST_LINES = 6;

    private EmbedHeight() {}

    static int of(Trip trip, String view) {
        List<Event> told = trip.itinerary().events().stream()
                .filter(event -> !event.related())
                .toList();
        int event = EVENT + LINE * lines(told);
        int timeline = STRIP + DOT * dots(told);
        return switch (view) {
            case "map" -> HEAD + MAP + STEPS + event + FOOT;
            case "timeline" -> HEAD + STEPS + timeline + event + FOOT;
            case "list" -> HEAD + LIST + FOOT;
            default -> HEAD + MAP + STEPS + timeline + event + FOOT;
        };
    }

    private static int lines(List<Event> told) {
        int letters = told.stream()
                .mapToInt(event -> event.claims().get(0).quote().length())
                .max()
                .orElse(0);
        return Math.min(MOST_LINES, letters / LETTERS_A_LINE + 1);
    }

    private static int dots(List<Event> told) {
        Map<LocalDate, Integer> days = new HashMap<>();
        told.forEach(event -> event.when().day().ifPresent(day -> days.merge(day, 1, Integer::sum)));
        return days.values().stream().max(Integer::compare).orElse(1);
    }
}
