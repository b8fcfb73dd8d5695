package org.dateline.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.dateline.store.FolderTripStore;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the trips have been read. */
@Readiness
@ApplicationScoped
class TripsReady implements HealthCheck {
    private final FolderTripStore store;

    TripsReady(FolderTripStore store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("trips").status(store.isReady()).build();
    }
}
