package org.dateline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that differs between two readings of a trip, as JSON; what doesn't apply is left out.
 *
 * @param what new, gone or changed
 * @param of event, article or trip
 * @param id of the event as it is now, or was
 * @param text the same in words
 */
public record DifferenceDocument(
        String what, String of, Optional<String> id, String title, Optional<List<ShiftDocument>> shifts, String text) {
    /** One value before and after. */
    public record ShiftDocument(String what, String before, String after) {
        static ShiftDocument of(Shift shift) {
            return new ShiftDocument(shift.matter().name().toLowerCase(Locale.ROOT), shift.before(), shift.after());
        }
    }

    /** What changed, went and came: of the trip first, then articles, then events. */
    public static List<DifferenceDocument> list(Difference difference) {
        List<DifferenceDocument> all = new ArrayList<>();
        for (Shift shift : difference.trip()) {
            all.add(new DifferenceDocument(
                    "changed",
                    "trip",
                    Optional.empty(),
                    "",
                    Optional.of(List.of(ShiftDocument.of(shift))),
                    DifferenceText.of(shift)));
        }
        difference.articles().came().forEach(title -> all.add(article("new", title)));
        difference.articles().went().forEach(title -> all.add(article("gone", title)));
        difference.came().forEach(event -> all.add(event("new", event)));
        difference.went().forEach(event -> all.add(event("gone", event)));
        for (Difference.Change change : difference.changed()) {
            all.add(new DifferenceDocument(
                    "changed",
                    "event",
                    Optional.of(change.after().id()),
                    change.after().title(),
                    Optional.of(change.shifts().stream().map(ShiftDocument::of).toList()),
                    String.join(
                            "; ",
                            change.shifts().stream().map(DifferenceText::of).toList())));
        }
        return all;
    }

    private static DifferenceDocument article(String what, String title) {
        return new DifferenceDocument(what, "article", Optional.empty(), title, Optional.empty(), title);
    }

    private static DifferenceDocument event(String what, EventState event) {
        return new DifferenceDocument(
                what, "event", Optional.of(event.id()), event.title(), Optional.empty(), DifferenceText.of(event));
    }
}
