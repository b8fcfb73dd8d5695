package org.dateline.event;

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
    OTHER
}
