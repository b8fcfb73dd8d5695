package org.dateline.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dateline.pipeline.Trip;
import org.dateline.store.TripStore;

/** In place of the trips of folders: those that a test shows. So all tests of pages and addresses share an application. */
@Alternative
@Priority(1)
@ApplicationScoped
class ShownTrips implements TripStore {
    private final Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private volatile List<Trip> trips = List.of();

    /** By slug, as a store lists them. */
    void show(Trip... shown) {
        trips = List.of(shown);
    }

    @Override
    public List<Trip> listTrips() {
        return trips;
    }

    @Override
    public Optional<Trip> findTrip(String slug) {
        return trips.stream().filter(trip -> trip.slug().equals(slug)).findFirst();
    }

    @Override
    public Instant getSince(Trip trip) {
        return since;
    }
}
