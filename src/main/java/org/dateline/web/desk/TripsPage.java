package org.dateline.web.desk;

import java.util.List;

/**
 * All trips of the desk.
 *
 * @param creates whether who is signed in may make one
 */
public record TripsPage(List<Row> trips, boolean creates, FormView form) {
    /** A trip, and how far it is. */
    public record Row(String href, String title, String state, String stateText, String facts, int share) {}

    public TripsPage {
        trips = List.copyOf(trips);
    }
}
