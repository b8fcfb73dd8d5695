package org.dateline.web.view;

import java.util.Optional;
import org.dateline.pipeline.Problem;
import org.dateline.pipeline.Trip;

/** Says in the reader's language what could not be read, where it is one of the things that are known how to say. */
final class ProblemText {
    private final Trip trip;
    private final Words words;

    ProblemText(Trip trip, Words words) {
        this.trip = trip;
        this.words = words;
    }

    /** Empty for a fault of a file: its message stays as it is. */
    Optional<String> of(Problem problem) {
        if (problem.matter() instanceof Problem.Matter.NobodyTravels) {
            return Optional.of(words.told().nobodyTravels());
        } else if (problem.matter() instanceof Problem.Matter.OpenDates) {
            return Optional.of(words.told().openDates());
        } else if (problem.matter() instanceof Problem.Matter.OtherLanguage other) {
            return Optional.of(words.told().otherLanguage(words.language(other.language())));
        }
        return problem.article().flatMap(trip::findReading).stream()
                .flatMap(reading -> reading.dates().stream())
                .filter(mention -> problem.span().equals(Optional.of(mention.span())))
                .findFirst()
                .flatMap(mention -> new DateConflictText(words).of(mention));
    }
}
