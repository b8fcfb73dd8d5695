package org.dateline.event;

import java.util.List;
import org.dateline.claim.Assertion;

/**
 * An event with what the itinerary needs to know of it.
 *
 * @param present whether it puts the traveller at its place on its days
 * @param assertions the claims behind it, weighed
 */
public record MergedEvent(Event event, boolean present, List<Assertion> assertions) {
    public MergedEvent {
        assertions = List.copyOf(assertions);
    }

    /** The same event as one that is not part of the trip. */
    public MergedEvent asRelated() {
        return new MergedEvent(event.asRelated(), false, assertions);
    }

    public MergedEvent with(Event other) {
        return new MergedEvent(other, present, assertions);
    }
}
