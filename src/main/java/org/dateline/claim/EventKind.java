package org.dateline.claim;

import org.dateline.sentence.PredicateClass;

/** What happens; in JSON in lower case. */
public enum EventKind {
    DEPARTURE,
    ARRIVAL,
    TRAVEL,
    MEETING,
    SUMMIT,
    SIGNING,
    CEREMONY,
    MEAL,
    SPEECH,
    VISIT,
    OTHER;

    /** What happens where a predicate of that class is told of the traveller. */
    public static EventKind of(PredicateClass predicate) {
        return switch (predicate) {
            case DEPARTURE -> DEPARTURE;
            case ARRIVAL -> ARRIVAL;
            case TRAVEL -> TRAVEL;
            case MEETING, HOST -> MEETING;
            case SUMMIT -> SUMMIT;
            case SIGNING -> SIGNING;
            case CEREMONY -> CEREMONY;
            case MEAL -> MEAL;
            case SPEECH -> SPEECH;
            case VISIT, ACT, BEGIN, END -> VISIT;
            case ATTEND, HOLD, PERFORM, CANCEL, REPORT, OTHER -> OTHER;
        };
    }
}
