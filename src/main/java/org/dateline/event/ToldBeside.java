package org.dateline.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Assertion;

/**
 * Which of what is told beside a trip, history, deadlines, other people's moves, is an event: what somebody does. A picture's words
 * without a verb, "thanks to you all", what breaks off, are none; a date that cannot be is shown wherever it stands.
 */
final class ToldBeside {
    /** So much of a title tells that it is the same. */
    private static final int BEGINNING = 20;

    private ToldBeside() {}

    /** The events of the trip, and of those beside it what is one; of what one sentence says of two days in much the same words, the first. */
    static List<MergedEvent> once(List<MergedEvent> events) {
        Set<String> told = new HashSet<>();
        return events.stream()
                .filter(merged -> !merged.event().related()
                        || !merged.event().conflicts().isEmpty()
                        || isEvent(merged) && told.add(beginning(merged.event())))
                .toList();
    }

    private static boolean isEvent(MergedEvent merged) {
        String title = merged.event().title();
        boolean ofTraveller = merged.assertions().stream().anyMatch(Assertion::ofTrip);
        return SentenceTitles.says(title)
                && (ofTraveller
                        || SentenceTitles.standsAlone(
                                title, merged.event().claims().get(0).quote()));
    }

    private static String beginning(Event event) {
        String title = event.title();
        return title.substring(0, Math.min(title.length(), BEGINNING))
                + event.claims().get(0).quote();
    }
}
