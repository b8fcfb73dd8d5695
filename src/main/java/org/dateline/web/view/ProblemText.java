package org.dateline.web.view;

import java.util.Optional;
import org.dateline.pipeline.Problem;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;

/** Says in the reader's language what could not be read, where it is one of the things that are known how to say. */
final class ProblemText {
    private final Trip trip;
    private final Words words;

    ProblemText(Trip trip, Words words) {
        this.trip = trip;
        this.words = words;
    }

    /** Empty for a fault of a file, say: its message stays as it is. */
    Optional<String> of(Problem problem) {
        if (problem.stage().equals("event") && problem.article().isEmpty()) {
            return Optional.of(words.texts().nobodyTravels());
        }
        Optional<Reading> reading = problem.article().flatMap(trip::findReading);
        if (!problem.stage().equals("time") || reading.isEmpty()) {
            return Optional.empty();
        }
        if (problem.span().isEmpty()) {
            return reading.get().article().published().date().isPresent()
                    ? Optional.empty()
                    : Optional.of(words.texts().openDates());
        }
        return reading.get().dates().stream()
                .filter(mention -> mention.span().equals(problem.span().get()))
                .findFirst()
                .flatMap(mention -> new DateConflictText(words)
                        .of(mention, reading.get().article().published().date()));
    }
}
