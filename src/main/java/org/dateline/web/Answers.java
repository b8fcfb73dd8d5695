package org.dateline.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.pipeline.Trip;
import org.dateline.store.TripStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers with what is made of trips: pages, embeds, documents, pictures. Each is made once, kept packed while it is asked
 * for ({@link Representations}), and sent with validators ({@link Conditional}).
 */
@Singleton
class Answers {
    private final TripStore store;
    private final Representations representations;
    private final RoutingContext routing;
    private final String cacheControl;

    /**
     * @param fresh how long a cache need not ask whether an answer is still right
     * @param stale how long after that it may give the old one while it asks
     */
    Answers(
            TripStore store,
            Representations representations,
            RoutingContext routing,
            @ConfigProperty(name = "dateline.cache.fresh", defaultValue = "5s") Duration fresh,
            @ConfigProperty(name = "dateline.cache.stale", defaultValue = "30s") Duration stale) {
        this.store = store;
        this.representations = representations;
        this.routing = routing;
        this.cacheControl = "public, max-age=" + fresh.toSeconds() + ", stale-while-revalidate=" + stale.toSeconds();
    }

    /**
     * What is made of a trip.
     *
     * @param what tells it from everything else that is made of the trip
     */
    Response of(Trip trip, String what, Supplier<Representation> make) {
        return answer(List.of(trip), what, make, true);
    }

    /** What is made of several. */
    Response of(List<Trip> trips, String what, Supplier<Representation> make) {
        return answer(trips, what, make, false);
    }

    private Response answer(List<Trip> trips, String what, Supplier<Representation> make, boolean dated) {
        Representation document = representations.of(trips, what, make);
        boolean head = routing.request().method() == HttpMethod.HEAD;
        Conditional conditional = new Conditional(routing.request().headers(), head, cacheControl);
        Response answer =
                conditional.respond(document, dated ? Optional.of(store.getSince(trips.get(0))) : Optional.empty());
        if (head || answer.getHeaderString(HttpHeaders.CONTENT_ENCODING) != null) {
            // Quarkus notes "identity" on every answer, to keep the server from packing it; that would reach the client
            // where there is nothing to pack, or what there is is packed already.
            routing.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        return answer;
    }
}
