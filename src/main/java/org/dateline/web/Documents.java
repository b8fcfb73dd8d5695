package org.dateline.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.dateline.export.Links;
import org.dateline.export.Revisions;
import org.dateline.export.TripFormat;
import org.dateline.pipeline.Trip;
import org.dateline.store.TripStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers with a trip's documents. */
@Singleton
class Documents {
    /** What programs open, and browsers don't show. */
    private static final Set<TripFormat> SAVED =
            Set.of(TripFormat.ICS, TripFormat.CSV, TripFormat.KML, TripFormat.MARKDOWN);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** How many may wait: the others' threads are for what is ready. */
    private static final int MAY_WAIT = 8;

    private static final Duration LATER = Duration.ofSeconds(30);

    private final TripStore store;
    private final Answers answers;
    private final Hosts hosts;
    private final RoutingContext routing;
    private final boolean linking;
    private final Semaphore waiting = new Semaphore(MAY_WAIT);

    /** Writes a document. */
    @FunctionalInterface
    interface Content {
        void write(Links links, Writer out) throws IOException;
    }

    Documents(
            TripStore store,
            Answers answers,
            Hosts hosts,
            RoutingContext routing,
            @ConfigProperty(name = "dateline.links", defaultValue = "true") boolean linking) {
        this.store = store;
        this.answers = answers;
        this.hosts = hosts;
        this.routing = routing;
        this.linking = linking;
    }

    Trip getTrip(String slug) {
        return store.findTrip(slug)
                .orElseThrow(() -> ApiException.notFound("There is no trip '" + slug + "'; /api/trips lists them."));
    }

    /** Waits a little where they are being read; a client that asks again later does better than one that holds on. */
    Revisions getRevisions(Trip trip) {
        Revisions revisions = store.getRevisions(trip);
        boolean mayWait = waiting.tryAcquire();
        try {
            if (revisions.prepare(mayWait ? PATIENCE : Duration.ZERO)) {
                return revisions;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.release(mayWait ? 1 : 0);
        }
        throw ApiException.notYet(
                "The calendars of this trip are not ready yet; ask again in " + LATER.toSeconds() + " seconds.", LATER);
    }

    /**
     * Which document of a trip.
     *
     * @param name name of the file, without its ending
     * @param part what of the trip was chosen, in words that tell it from every other choice
     */
    record Choice(String name, TripFormat format, String part) {}

    /** The whole trip in a format. */
    Response respond(DocumentRequest request, TripFormat format) {
        Trip trip = getTrip(request.slug);
        return respond(trip, new Choice(request.slug, format, ""), (links, out) -> format.write(trip, links, out));
    }

    Response respond(Trip trip, Choice choice, Content content) {
        TripFormat format = choice.format();
        Links links = linking ? Links.at(base()) : Links.NONE;
        boolean linked = format != TripFormat.JSON && format != TripFormat.CSV;
        String what = String.join(
                "\n",
                format.name(),
                choice.name(),
                choice.part(),
                linked ? links.base().orElse("") : "");
        String file = choice.name() + "." + format.ending();
        Description description = SAVED.contains(format)
                ? Description.saved(format.mediaType(), file)
                : Description.shown(format.mediaType(), file);
        return answers.of(trip, what, () -> Representation.of(description, out -> content.write(links, out)));
    }

    /** Where readers reach the application. */
    String base() {
        return hosts.base(routing.request());
    }
}
