package org.dateline.sentence;

/** What a verb or noun of the word lists tells about a traveller. */
public enum PredicateClass {
    ARRIVAL(3),
    DEPARTURE(3),
    TRAVEL(3),
    VISIT(2),
    /** Does something that takes being there: "danced in Lima". */
    ACT(1),
    /** A trip begins somewhere. */
    BEGIN(2),
    /** A trip ends somewhere. */
    END(2),
    MEETING(1),
    SUMMIT(1),
    /** Receives somebody; the one received is there too. */
    HOST(1),
    /** Takes part in something: the noun that follows tells in what. */
    ATTEND(1),
    /** Holds, makes or gives something: the noun that follows tells what. */
    HOLD(1),
    SIGNING(1),
    CEREMONY(1),
    MEAL(1),
    SPEECH(1),
    PERFORM(2),
    CANCEL(0),
    /** Somebody says something: what follows is another clause. */
    REPORT(0),
    /** A clause of another kind. */
    OTHER(0);

    private final int travelWeight;

    PredicateClass(int travelWeight) {
        this.travelWeight = travelWeight;
    }

    /** How much its subject is likely to be the one who travels; 0 for none. */
    public int travelWeight() {
        return travelWeight;
    }

    /** Whether who does it is where it is done. */
    public boolean isPresence() {
        return travelWeight > 0;
    }

    /** Whether its subject goes from one place to another. */
    public boolean isMove() {
        return travelWeight == 3;
    }

    /** Whether the noun behind the verb tells what is done. */
    boolean needsOccasion() {
        return this == ATTEND || this == HOLD;
    }
}
