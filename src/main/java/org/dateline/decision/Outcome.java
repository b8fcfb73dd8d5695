package org.dateline.decision;

import java.util.List;
import java.util.Optional;
import org.dateline.event.Correction;

/**
 * What became of a decision.
 *
 * @param events ids of the events that it concerns, as they are named now; empty for one of a whole trip, or without effect
 * @param changes what it changed, in the order in which it did
 * @param by the id of the decision that undoes or overtakes it
 * @param orphaned why it has no effect
 */
public record Outcome(
        Decision decision,
        State state,
        List<String> events,
        List<Change> changes,
        Optional<String> by,
        Optional<Reason> orphaned) {
    /** Whether a decision holds. */
    public enum State {
        APPLIED,
        /** A later one decides the same otherwise. */
        OVERTAKEN,
        UNDONE,
        /** What it is tied to is gone. */
        ORPHANED
    }

    /** Why a decision has no effect. */
    public enum Reason {
        /** Its words stand in no article any more. */
        TEXT_GONE,
        /** Its words are there, and nothing of the trip is read of them now. */
        NOT_READ,
        NO_SUCH_ARTICLE,
        /** The gazetteer has no place of that id. */
        NO_SUCH_PLACE,
        /** No claim of the event, and no conflict, has that reading. */
        NO_SUCH_READING,
        /** There is no day whose hour it could be. */
        NO_DAY,
        /** There is no earlier decision of that id. */
        NO_SUCH_DECISION
    }

    /** One value before and after. */
    public record Change(Correction.Kind kind, Optional<String> before, Optional<String> after) {}

    public Outcome {
        events = List.copyOf(events);
        changes = List.copyOf(changes);
    }

    static Outcome applied(Decision decision, List<String> events, List<Change> changes) {
        return new Outcome(decision, State.APPLIED, events, changes, Optional.empty(), Optional.empty());
    }

    static Outcome undone(Decision decision, String by) {
        return new Outcome(decision, State.UNDONE, List.of(), List.of(), Optional.of(by), Optional.empty());
    }

    /** The same decision without effect. */
    public static Outcome orphaned(Decision decision, Reason why) {
        return new Outcome(decision, State.ORPHANED, List.of(), List.of(), Optional.empty(), Optional.of(why));
    }

    Outcome overtakenBy(String other) {
        return new Outcome(decision, State.OVERTAKEN, events, changes, Optional.of(other), Optional.empty());
    }

    public boolean isOrphaned() {
        return state == State.ORPHANED;
    }
}
