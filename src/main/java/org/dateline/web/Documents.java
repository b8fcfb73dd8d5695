package org.dateline.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
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
    private static final Duration LATER = Duration.ofSeconds(30);

    private final TripStore store;
    private final Representations representations;
    private final RoutingContext routing;
    private final Optional<String> publicUrl;
    private final boolean linking;

    /** Writes a document. */
    @FunctionalInterface
    interface Content {
        void write(Links links, Writer out) throws IOException;
    }

    Documents(
            TripStore store,
            Representations representations,
            RoutingContext routing,
            @ConfigProperty(name = "dateline.public-url") Optional<String> publicUrl,
            @ConfigProperty(name = "dateline.links", defaultValue = "true") boolean linking) {
        this.store = store;
        this.representations = representations;
        this.routing = routing;
        this.publicUrl = publicUrl;
        this.linking = linking;
    }

    Trip getTrip(String slug) {
        return store.findTrip(slug)
                .orElseThrow(() -> ApiException.notFound("There is no trip '" + slug + "'; /api/trips lists them."));
    }

    /** Waits a little where they are being read; a client that asks again later does better than one that holds on. */
    Revisions getRevisions(Trip trip) {
        Revisions revisions = store.getRevisions(trip);
        try {
            if (revisions.prepare(PATIENCE)) {
                return revisions;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
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
        return respond(
                request, trip, new Choice(request.slug, format, ""), (links, out) -> format.write(trip, links, out));
    }

    Response respond(DocumentRequest request, Trip trip, Choice choice, Content content) {
        TripFormat format = choice.format();
        Links links = linking ? Links.at(base(request.uri)) : Links.NONE;
        boolean linked = format != TripFormat.JSON && format != TripFormat.CSV;
        String what = String.join(
                "\n",
                format.name(),
                choice.name(),
                choice.part(),
                linked ? links.base().orElse("") : "");
        Representation document = representations.of(
                trip,
                what,
                () -> Representation.of(
                        format.mediaType(),
                        choice.name() + "." + format.ending(),
                        SAVED.contains(format),
                        out -> content.write(links, out)));
        boolean head = routing.request().method() == HttpMethod.HEAD;
        Response answer = Conditional.respond(document, store.getSince(trip), request.headers, head);
        if (head || answer.getHeaderString(HttpHeaders.CONTENT_ENCODING) != null) {
            // Quarkus notes "identity" on every answer, to keep the server from packing it; that would reach the client
            // where there is nothing to pack, or what there is is packed already.
            routing.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        return answer;
    }

    /** Where the application is, as configured or else as the client asked. */
    String base(UriInfo uri) {
        return publicUrl
                .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
                .orElseGet(() -> {
                    URI base = uri.getBaseUri();
                    return base.getScheme() + "://" + base.getRawAuthority();
                });
    }
}
