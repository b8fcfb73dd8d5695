package org.dateline.web;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.dateline.pipeline.Trip;
import org.dateline.store.TripStore;

/** Stands in where no store is set up. */
@DefaultBean
@ApplicationScoped
class NoTrips implements TripStore {
    @Override
    public List<Trip> listTrips() {
        return List.of();
    }

    @Override
    public Optional<Trip> findTrip(String slug) {
        return Optional.empty();
    }
}
