package org.dateline.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.export.ManyEvents;
import org.dateline.export.TripFixtures;
import org.dateline.pipeline.Trip;
import org.dateline.store.TripStore;

/** Runs the application with the invented trip in place of the seeds. */
public class FixtureTrips implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(Store.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("dateline.trips.folders", "");
    }

    /** One trip with everything in it, and one with a calendar of 10,000 events. */
    @Alternative
    @ApplicationScoped
    public static class Store implements TripStore {
        private final Trip trip = TripFixtures.trip();
        private final Trip life = ManyEvents.trip(10_000);

        @Override
        public List<Trip> listTrips() {
            return List.of(life, trip);
        }

        @Override
        public Optional<Trip> findTrip(String slug) {
            return listTrips().stream().filter(each -> each.slug().equals(slug)).findFirst();
        }
    }
}
