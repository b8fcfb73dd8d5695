package org.dateline.web.desk;

import java.util.List;
import org.dateline.review.Difference;
import org.dateline.review.DifferenceText;
import org.dateline.review.EventState;
import org.dateline.review.Shift;

/**
 * What differs between two readings of a trip, for people.
 *
 * @param trip what changed of the whole trip
 */
public record ChangesView(
        List<String> trip,
        List<String> articlesIn,
        List<String> articlesOut,
        List<Row> came,
        List<Row> went,
        List<Row> changed,
        List<Row> confirmed) {
    /** An event, and what changed of it. */
    public record Row(String id, String title, String facts, List<String> shifts) {}

    static ChangesView of(Difference difference) {
        return new ChangesView(
                difference.trip().stream()
                        .filter(shift -> !shift.before().isEmpty())
                        .map(DifferenceText::of)
                        .toList(),
                difference.articles().came(),
                difference.articles().went(),
                difference.came().stream().map(event -> row(event, List.of())).toList(),
                difference.went().stream().map(event -> row(event, List.of())).toList(),
                difference.changed().stream()
                        .filter(Difference.Change::isOther)
                        .map(change -> row(change.after(), change.shifts()))
                        .toList(),
                difference.changed().stream()
                        .filter(change -> !change.isOther())
                        .map(change -> row(change.after(), change.shifts()))
                        .toList());
    }

    private static Row row(EventState event, List<Shift> shifts) {
        return new Row(
                event.id(),
                event.title(),
                DifferenceText.facts(event),
                shifts.stream().map(DifferenceText::of).toList());
    }

    public boolean none() {
        return trip.isEmpty()
                && articlesIn.isEmpty()
                && articlesOut.isEmpty()
                && came.isEmpty()
                && went.isEmpty()
                && changed.isEmpty()
                && confirmed.isEmpty();
    }
}
