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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;
import org.dateline.store.TripStore;
import org.dateline.web.view.ArticleViews;
import org.dateline.web.view.Paths;
import org.dateline.web.view.TripView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The pages that people read. */
@Path("/")
@Produces("text/html;charset=UTF-8")
public class PageResource {
    private static final String FRAME = "src/embed/frame.ts";

    private final TripStore trips;
    private final Sites sites;
    private final Views views;

    @Inject
    PageResource(TripStore trips, Sites sites, Views views) {
        this.views = views;
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
        Site site = sites.page(uri, "/");
        Map<String, Integer> decided = new HashMap<>();
        all.forEach(trip -> trip.corrected().decisions().order().ifPresent(at -> decided.put(trip.slug(), at)));
        List<TripView> newestFirst = all.stream()
                .map(trip -> view(trip, site))
                .sorted(Comparator.<TripView>comparingInt(v -> decided.getOrDefault(v.slug(), Integer.MAX_VALUE))
                        .thenComparing(Comparator.comparing(TripView::firstDay).reversed())
                        .thenComparing(TripView::title))
                .toList();
        return ok(Templates.trips(newestFirst, site), site);
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
            return sites.missing(uri, Sites.Missing.ARTICLE);
        }
        Site site = sites.page(uri, Paths.article(slug, id));
        return ok(
                Templates.article(
                        view(trip.get(), site), ArticleViews.of(trip.get(), reading.get(), site.wording()), site),
                site);
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
        Site site = sites.of(uri, Paths.trip(slug), FRAME);
        return ok(Templates.embed(view(trip.get(), site), EmbedOptions.of(view, theme), site), site);
    }

    /** Where one chooses how the embed looks, and copies what to paste. */
    @GET
    @Path("trips/{slug}/embed-code")
    @Operation(hidden = true)
    public Response embedCode(
            @PathParam("slug") String slug,
            @QueryParam("view") @Nullable String view,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("in") @Nullable String language,
            @QueryParam("width") @Nullable String width,
            @Context UriInfo uri) {
        Optional<Trip> trip = trips.findTrip(slug);
        if (trip.isEmpty()) {
            return noTrip(uri);
        }
        Site site = sites.page(uri, Paths.trip(slug) + "/embed-code");
        EmbedCode code = EmbedCode.of(
                site.base(), site.base() + Paths.trip(slug), trip.get(), EmbedOptions.of(view, theme), language, width);
        return ok(Templates.embedCode(view(trip.get(), site), code, site), site);
    }

    private Response page(Trip trip, UriInfo uri) {
        Site site = sites.page(uri, Paths.trip(trip.slug()));
        return ok(Templates.trip(view(trip, site), site), site);
    }

    private TripView view(Trip trip, Site site) {
        return views.of(trip, site);
    }

    private Response noTrip(UriInfo uri) {
        return sites.missing(uri, Sites.Missing.TRIP);
    }

    private static Response ok(TemplateInstance template, Site site) {
        return Sites.answer(Response.ok(), site, template.setLocale(site.lang()).render());
    }
}
