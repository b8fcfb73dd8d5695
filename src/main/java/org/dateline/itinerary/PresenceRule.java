package org.dateline.itinerary;

import java.util.Optional;

/** One reason for which a day at a place, as an event tells it, makes no day of a stop. */
interface PresenceRule {
    /**
     * Why the day is left out; empty where the rule has nothing against it.
     *
     * @param days the presences that no rule of an earlier stage has left out, this one among them
     */
    Optional<LeftOut> leavesOut(Presence presence, PresenceDays days);

    /** Whether it holds of what a person decided, too: it says that less is told there, not that something else is right. */
    default boolean holdsOfDecided() {
        return false;
    }
}
