package org.dateline.store;

import java.util.List;
import java.util.Optional;
import org.dateline.pipeline.Trip;

/** The trips that are served. */
public interface TripStore {
    /** All trips, by slug. */
    List<Trip> listTrips();

    Optional<Trip> findTrip(String slug);
}
