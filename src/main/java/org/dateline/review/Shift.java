package org.dateline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A value that is another now.
 *
 * @param before as it was; empty where there was none
 * @param after as it is; empty where there is none
 */
public record Shift(Matter matter, String before, String after) {
    /** What of an event, or of a trip. */
    public enum Matter {
        DAY,
        PLACE,
        STATUS,
        KIND,
        PARTICIPANTS,
        /** Whether it is part of the trip: yes or no. */
        PART,
        TITLE,
        /** What is in doubt about it. */
        DOUBT,
        /** How many articles tell of it. */
        SOURCES,
        TRAVELLER,
        START,
        END
    }

    static List<Shift> between(EventState before, EventState after) {
        List<Shift> shifts = new ArrayList<>();
        add(shifts, Matter.DAY, before, after, EventState::when);
        add(shifts, Matter.PLACE, before, after, EventState::place);
        add(shifts, Matter.STATUS, before, after, EventState::status);
        add(shifts, Matter.KIND, before, after, EventState::kind);
        add(shifts, Matter.PARTICIPANTS, before, after, event -> String.join(", ", event.participants()));
        add(shifts, Matter.PART, before, after, event -> event.part() ? "yes" : "no");
        add(shifts, Matter.TITLE, before, after, EventState::title);
        doubts(shifts, before.doubts(), after.doubts());
        if (!before.statements().equals(after.statements())) {
            shifts.add(
                    new Shift(Matter.SOURCES, Integer.toString(before.sources()), Integer.toString(after.sources())));
        }
        return shifts;
    }

    static List<Shift> between(TripState before, TripState after) {
        List<Shift> shifts = new ArrayList<>();
        add(shifts, Matter.TITLE, before, after, TripState::title);
        add(shifts, Matter.TRAVELLER, before, after, TripState::traveller);
        add(shifts, Matter.START, before, after, TripState::start);
        add(shifts, Matter.END, before, after, TripState::end);
        return shifts;
    }

    private static <T> void add(List<Shift> shifts, Matter matter, T before, T after, Function<T, String> value) {
        String old = value.apply(before);
        String now = value.apply(after);
        if (!old.equals(now)) {
            shifts.add(new Shift(matter, old, now));
        }
    }

    /** What is settled, and what is in doubt anew. */
    private static void doubts(List<Shift> shifts, List<String> before, List<String> after) {
        before.stream()
                .filter(doubt -> !after.contains(doubt))
                .forEach(doubt -> shifts.add(new Shift(Matter.DOUBT, doubt, "")));
        after.stream()
                .filter(doubt -> !before.contains(doubt))
                .forEach(doubt -> shifts.add(new Shift(Matter.DOUBT, "", doubt)));
    }
}
