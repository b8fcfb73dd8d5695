package org.dateline.time;

import java.util.List;

/**
 * A date that cannot be, or cannot be meant.
 *
 * @param kind what is wrong
 * @param message one sentence that a reader understands
 * @param candidates what may be meant, the likelier first
 */
public record DateConflict(Kind kind, String message, List<When> candidates) {
    /** What is wrong; in JSON in lower case. */
    public enum Kind {
        /** The weekday and the date disagree. */
        WEEKDAY,
        /** No such day: 31 June. */
        CALENDAR,
        /** A range that runs backwards. */
        RANGE,
        /** A past date told as a plan, a future one as done, a year that cannot be meant. */
        ANACHRONISM,
        /** 5/6/2025: both orders are possible. */
        AMBIGUOUS
    }

    public DateConflict {
        candidates = List.copyOf(candidates);
    }
}
