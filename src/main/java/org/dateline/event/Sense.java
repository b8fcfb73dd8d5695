package org.dateline.event;

/** What a verb or noun of the word lists tells about a traveller. */
enum Sense {
    ARRIVAL(EventKind.ARRIVAL, 3),
    DEPARTURE(EventKind.DEPARTURE, 3),
    TRAVEL(EventKind.TRAVEL, 3),
    VISIT(EventKind.VISIT, 2),
    /** Does something that takes being there: "danced in Lima". */
    ACT(EventKind.VISIT, 1),
    /** A trip begins somewhere. */
    BEGIN(EventKind.VISIT, 2),
    /** A trip ends somewhere. */
    END(EventKind.VISIT, 2),
    MEETING(EventKind.MEETING, 1),
    SUMMIT(EventKind.SUMMIT, 1),
    /** Receives somebody; the one received is there too. */
    HOST(EventKind.MEETING, 1),
    /** Takes part in something: the noun that follows tells in what. */
    ATTEND(EventKind.OTHER, 1),
    /** Holds, makes or gives something: the noun that follows tells what. */
    HOLD(EventKind.OTHER, 1),
    SIGNING(EventKind.SIGNING, 1),
    CEREMONY(EventKind.CEREMONY, 1),
    MEAL(EventKind.MEAL, 1),
    SPEECH(EventKind.SPEECH, 1),
    PERFORM(EventKind.OTHER, 2),
    CANCEL(EventKind.OTHER, 0),
    /** Somebody says something: what follows is another statement. */
    REPORT(EventKind.OTHER, 0),
    /** A statement of another kind. */
    OTHER(EventKind.OTHER, 0);

    private final EventKind kind;
    private final int travelWeight;

    Sense(EventKind kind, int travelWeight) {
        this.kind = kind;
        this.travelWeight = travelWeight;
    }

    EventKind kind() {
        return kind;
    }

    /** How much its subject is likely to be the one who travels; 0 for none. */
    int travelWeight() {
        return travelWeight;
    }

    /** Whether who does it is where it is done. */
    boolean isPresence() {
        return travelWeight > 0;
    }

    /** Whether the noun behind the verb tells what is done. */
    boolean needsOccasion() {
        return this == ATTEND || this == HOLD;
    }
}
