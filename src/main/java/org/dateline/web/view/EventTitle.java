package org.dateline.web.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.EventKind;
import org.dateline.event.Correction;
import org.dateline.event.Event;

/**
 * An event's title in the reader's language, made of its kind and of whom or where it is with: "会談：Anwar Ibrahim". What the
 * articles' own words make of it stands beneath.
 */
final class EventTitle {
    /** What is told by where it is. */
    private static final Set<EventKind> MOVES =
            Set.of(EventKind.DEPARTURE, EventKind.ARRIVAL, EventKind.TRAVEL, EventKind.VISIT);

    /** People that a title names at most. */
    private static final int MOST = 3;

    private EventTitle() {}

    /** Empty where it is told in the articles' language: in English, where its kind says nothing, and where a person titled it. */
    static Optional<String> of(Event event, Words words) {
        boolean given = event.related() || event.isDecided(Correction.Kind.TITLE);
        if (!words.isForeign() || given || event.kind() == EventKind.OTHER) {
            return Optional.empty();
        }
        List<String> people = event.participants();
        boolean byPlace = people.isEmpty()
                || MOVES.contains(event.kind()) && event.place().isPresent();
        Optional<String> what = byPlace
                ? event.place().map(words::name)
                : Optional.of(words.list(
                        people.stream().limit(MOST).map(words::person).toList()));
        return what.map(whom -> words.told().eventTitle(words.kind(event.kind()), Words.shorten(whom, 80)));
    }
}
