package org.dateline.event;

import java.util.List;

/**
 * What an event's claims disagree on, or what cannot be.
 *
 * @param kind what is wrong
 * @param message one sentence that says what is wrong, what was chosen, and why
 * @param candidates possible readings, the chosen first: days as EDTF, or names of places
 */
public record Conflict(Kind kind, String message, List<String> candidates) {
    /** What is wrong; in JSON in lower case. */
    public enum Kind {
        WEEKDAY,
        SOURCES,
        ANACHRONISM,
        TRAVEL
    }

    public Conflict {
        candidates = List.copyOf(candidates);
    }
}
