package org.dateline.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;
import org.dateline.store.TripStore;
import org.dateline.web.view.ArticleViews;
import org.dateline.web.view.Paths;
import org.dateline.web.view.TripView;
import org.dateline.web.view.TripViews;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The pages that people read. */
@Path("/")
@Produces("text/html;charset=UTF-8")
public class PageResource {
    private static final String PAGE = "src/story/page.ts";
    private static final String FRAME = "src/embed/frame.ts";

    private final TripStore trips;
    private final Sites sites;

    @Inject
    PageResource(TripStore trips, Sites sites) {
        this.trips = trips;
        this.sites = sites;
    }

    @GET
    @Operation(hidden = true)
    public Response home(@Context UriInfo uri) {
        List<Trip> all = trips.listTrips();
        if (all.size() == 1) {
            return page(all.get(0), uri);
        }
        List<TripView> views = all.stream().map(TripViews::of).toList();
        return ok(Templates.trips(views, sites.of(uri, "/", PAGE)));
    }

    @GET
    @Path("trips/{slug}")
    @Operation(hidden = true)
    public Response trip(@PathParam("slug") String slug, @Context UriInfo uri) {
        return trips.findTrip(slug).map(trip -> page(trip, uri)).orElseGet(() -> noTrip(uri));
    }

    @GET
    @Path("trips/{slug}/articles/{id}")
    @Operation(hidden = true)
    public Response article(@PathParam("slug") String slug, @PathParam("id") String id, @Context UriInfo uri) {
        Optional<Trip> trip = trips.findTrip(slug);
        if (trip.isEmpty()) {
            return noTrip(uri);
        }
        Optional<Reading> reading = trip.get().findReading(id);
        if (reading.isEmpty()) {
            return sites.error(
                    uri, 404, "There is no such article in this trip", "Its sources are listed on its page.");
        }
        return ok(Templates.article(
                TripViews.of(trip.get()),
                ArticleViews.of(trip.get(), reading.get()),
                sites.of(uri, Paths.article(slug, id), PAGE)));
    }

    @GET
    @Path("trips/{slug}/embed")
    @Operation(hidden = true)
    public Response embed(
            @PathParam("slug") String slug,
            @QueryParam("view") @Nullable String view,
            @QueryParam("theme") @Nullable String theme,
            @Context UriInfo uri) {
        Optional<Trip> trip = trips.findTrip(slug);
        if (trip.isEmpty()) {
            return noTrip(uri);
        }
        return ok(Templates.embed(
                TripViews.of(trip.get()), EmbedOptions.of(view, theme), sites.of(uri, Paths.trip(slug), FRAME)));
    }

    private Response page(Trip trip, UriInfo uri) {
        return ok(Templates.trip(TripViews.of(trip), sites.of(uri, Paths.trip(trip.slug()), PAGE)));
    }

    private Response noTrip(UriInfo uri) {
        return sites.error(uri, 404, "There is no such trip here", "It may have been renamed or taken down.");
    }

    private static Response ok(TemplateInstance template) {
        return Response.ok(template.render()).build();
    }
}
