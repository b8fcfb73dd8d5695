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
    private ToldBeside() {}

    /** The events of the trip, and of those beside it what is one: of what a sentence tells, the first, and nothing of one that tells of the trip. */
    static List<MergedEvent> once(List<MergedEvent> events) {
        Set<String> told = new HashSet<>();
        events.stream()
                .filter(merged -> merged.assertions().stream().anyMatch(Assertion::ofTrip))
                .flatMap(merged -> merged.event().claims().stream())
                .forEach(claim -> told.add(claim.quote()));
        return events.stream()
                .filter(merged -> !merged.event().related()
                        || !merged.event().conflicts().isEmpty()
                        || isEvent(merged)
                                && told.add(merged.event().claims().get(0).quote()))
                .toList();
    }

    private static boolean isEvent(MergedEvent merged) {
        String title = merged.event().title();
        return SentenceTitles.says(title)
                && (BesideTitles.isVote(title)
                        || SentenceTitles.standsAlone(
                                        title, merged.event().claims().get(0).quote())
                                && BesideTitles.standsAlone(title));
    }
}
