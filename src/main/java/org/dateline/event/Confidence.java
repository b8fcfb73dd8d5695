package org.dateline.event;

import java.util.List;

/** How sure an event is: by where its day and place were found, how many articles tell of it, and what disagrees. */
final class Confidence {
    private Confidence() {}

    static double of(List<Assertion> group, List<Conflict> conflicts) {
        double best = group.stream().mapToDouble(Confidence::of).max().orElse(0);
        long sources = group.stream().map(Assertion::source).distinct().count();
        double doubt = (1 - best) * Math.pow(0.6, sources - 1.0);
        double confidence = (1 - doubt) * (conflicts.isEmpty() ? 1 : 0.85);
        return Math.round(confidence * 100) / 100.0;
    }

    private static double of(Assertion a) {
        double date = switch (a.dateOrigin()) {
            case OWN -> 0.95;
            case HEADING -> 0.92;
            case CONTEXT -> 0.65;
            case NONE -> 0.5;
        };
        double place = switch (a.placeOrigin()) {
            case OWN -> 0.95;
            case HEADING -> 0.92;
            case CONTEXT -> 0.7;
            case NONE -> 0.75;
        };
        double status = switch (a.claim().status()) {
            case HAPPENED -> 1.0;
            case PLANNED -> 0.95;
            case POSSIBLE -> 0.6;
            case CANCELLED -> 0.9;
        };
        return date * place * status;
    }
}
