package org.dateline.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.dateline.pipeline.Trip;
import org.dateline.store.TripStore;
import org.dateline.web.view.BesideViews;
import org.dateline.web.view.Parts;
import org.dateline.web.view.Paths;
import org.dateline.web.view.TripView;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Two trips side by side, on one map and one timeline. */
@Path("/")
@Produces("text/html;charset=UTF-8")
public class BesideResource {
    private final TripStore trips;
    private final Answers answers;
    private final Sites sites;
    private final Views views;

    @Inject
    BesideResource(TripStore trips, Answers answers, Sites sites, Views views) {
        this.trips = trips;
        this.answers = answers;
        this.sites = sites;
        this.views = views;
    }

    /** Leads to the page of the two that were chosen in the list; back to the list where it weren't two. */
    @GET
    @Path("beside")
    @Operation(hidden = true)
    public Response choose(@QueryParam("trip") List<String> slugs) {
        List<String> known = slugs.stream()
                .distinct()
                .filter(slug -> trips.findTrip(slug).isPresent())
                .toList();
        String way = known.size() == 2 ? Paths.beside(known.get(0), known.get(1)) : "/";
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, way + sites.page("/").query())
                .build();
    }

    @GET
    @Path("trips/{slug}/beside/{other}")
    @Operation(hidden = true)
    public Response beside(@PathParam("slug") String slug, @PathParam("other") String other) {
        Optional<Trip> first = trips.findTrip(slug);
        Optional<Trip> second = trips.findTrip(other);
        if (first.isEmpty() || second.isEmpty() || slug.equals(other)) {
            return sites.missing(Sites.Missing.TRIP);
        }
        Site site = sites.page(Paths.beside(slug, other));
        return answers.of(
                List.of(first.get(), second.get()),
                String.join("\n", "beside", site.lang(), site.query(), site.base()),
                () -> Representation.of(
                        Description.page(site), out -> out.write(page(first.get(), second.get(), site))));
    }

    private String page(Trip first, Trip other, Site site) {
        TripView one = views.of(first, Parts.Size.PAGE, 1, site);
        TripView two = views.of(other, Parts.Size.PAGE, 1, site);
        return Templates.beside(BesideViews.of(first, one, other, two, site.wording()), site)
                .setLocale(site.lang())
                .render();
    }
}
