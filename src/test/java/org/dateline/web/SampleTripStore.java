package org.dateline.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Optional;
import org.dateline.pipeline.Trip;
import org.dateline.store.TripStore;

/** Serves the invented trip to the tests that ask for it by {@link SampleProfile}. */
@Alternative
@ApplicationScoped
class SampleTripStore implements TripStore {
    private final Trip trip = SampleTrip.of();

    @Override
    public List<Trip> listTrips() {
        return List.of(trip);
    }

    @Override
    public Optional<Trip> findTrip(String slug) {
        return slug.equals(trip.slug()) ? Optional.of(trip) : Optional.empty();
    }
}
