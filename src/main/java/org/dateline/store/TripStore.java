package org.dateline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.export.Revisions;
import org.dateline.pipeline.Trip;

/** The trips that are served. A trip doesn't change; where its articles do, another takes its place. */
public interface TripStore {
    /** All trips, by slug. */
    List<Trip> listTrips();

    Optional<Trip> findTrip(String slug);

    /** How the trip's events came to be as they are; of a trip of this store. */
    default Revisions getRevisions(Trip trip) {
        return Revisions.of(trip);
    }

    /** Since when the trip is served, in whole seconds; later than the one whose place it took. */
    Instant getSince(Trip trip);
}
