package org.dateline.itinerary;

import java.util.Comparator;
import java.util.stream.Stream;
import org.dateline.event.Event;

/** When an event says no more than another, which then is told of its claims too. */
interface Taking {
    /** Under which keys an event is found that may take others. */
    Stream<String> takes(Event taker);

    /** Under which keys an event looks for one that takes it; none where nothing can. */
    Stream<String> isTaken(Event taken);

    /** Whether it takes the other, with which it has a key in common. */
    boolean takes(Event taker, Event taken);

    /** Which of several that would take an event is the first. */
    Comparator<Event> order();

    /** The taker as it is once it took the other, but for the claims. */
    default Event after(Event taker, Event taken) {
        return taker;
    }
}
