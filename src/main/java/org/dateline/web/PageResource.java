package org.dateline.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;
import org.dateline.store.TripStore;
import org.dateline.web.view.ArticleViews;
import org.dateline.web.view.Pairs;
import org.dateline.web.view.Parts;
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
    private final Answers answers;
    private final Sites sites;
    private final Views views;
    private final Editors editors;

    @Inject
    PageResource(TripStore trips, Answers answers, Sites sites, Views views, Editors editors) {
        this.views = views;
        this.editors = editors;
        this.trips = trips;
        this.answers = answers;
        this.sites = sites;
    }

    @GET
    @Operation(hidden = true)
    public Response home() {
        List<Trip> all = trips.listTrips();
        if (all.size() == 1) {
            return page(all.get(0));
        }
        Site site = sites.page("/");
        return answers.of(all, what(site, "trips"), () -> written(site, () -> list(all, site)));
    }

    private TemplateInstance list(List<Trip> all, Site site) {
        Map<String, Integer> decided = new HashMap<>();
        all.forEach(trip -> trip.corrected().decisions().order().ifPresent(at -> decided.put(trip.slug(), at)));
        List<TripView> newestFirst = all.stream()
                .map(trip -> views.of(trip, Parts.Size.PAGE, 1, site))
                .sorted(Comparator.<TripView>comparingInt(v -> decided.getOrDefault(v.slug(), Integer.MAX_VALUE))
                        .thenComparing(Comparator.comparing(TripView::firstDay).reversed())
                        .thenComparing(TripView::title))
                .toList();
        return Templates.trips(newestFirst, beside(all, newestFirst), site);
    }

    /** What each trip is offered beside, by slug: every trip has a list. */
    private static Map<String, List<TripsBeside>> beside(List<Trip> all, List<TripView> views) {
        Map<String, TripView> known = new HashMap<>();
        views.forEach(view -> known.put(view.slug(), view));
        Map<String, List<Pairs.Pair>> pairs = Pairs.of(all);
        Map<String, List<TripsBeside>> beside = new HashMap<>();
        views.forEach(view -> beside.put(
                view.slug(),
                pairs.getOrDefault(view.slug(), List.of()).stream()
                        .flatMap(pair -> Stream.ofNullable(known.get(pair.slug()))
                                .map(other -> new TripsBeside(other.title(), other.foreign(), pair.href())))
                        .toList()));
        return beside;
    }

    @GET
    @Path("trips/{slug}")
    @Operation(hidden = true)
    public Response trip(@PathParam("slug") String slug) {
        return trips.findTrip(slug).map(this::page).orElseGet(this::noTrip);
    }

    /** Of a trip with more events than a page bears, what comes behind the first of them. */
    @GET
    @Path("trips/{slug}/parts/{number: [0-9]+}")
    @Operation(hidden = true)
    public Response part(@PathParam("slug") String slug, @PathParam("number") int number) {
        Optional<Trip> trip = trips.findTrip(slug);
        if (trip.isEmpty()) {
            return noTrip();
        }
        if (number < 2) {
            return sites.missing(Sites.Missing.PAGE);
        }
        return part(trip.get(), number, sites.page(Paths.part(slug, number)), "part " + number);
    }

    /** Leads to the event on the page that tells it. */
    @GET
    @Path("trips/{slug}/events/{id}")
    @Operation(hidden = true)
    public Response event(@PathParam("slug") String slug, @PathParam("id") String id) {
        Optional<Trip> trip = trips.findTrip(slug);
        if (trip.isEmpty()) {
            return noTrip();
        }
        Optional<Integer> part = Parts.of(trip.get(), Parts.Size.PAGE).find(id);
        if (part.isEmpty()) {
            return sites.missing(Sites.Missing.PAGE);
        }
        return Response.status(Response.Status.SEE_OTHER)
                .header(
                        HttpHeaders.LOCATION,
                        Paths.part(slug, part.get()) + sites.page("/").query() + "#"
                                + URLEncoder.encode(id, StandardCharsets.UTF_8))
                .build();
    }

    @GET
    @Path("trips/{slug}/articles/{id}")
    @Operation(hidden = true)
    public Response article(@PathParam("slug") String slug, @PathParam("id") String id) {
        Optional<Trip> trip = trips.findTrip(slug);
        if (trip.isEmpty()) {
            return noTrip();
        }
        Optional<Reading> reading = trip.get().findReading(id);
        if (reading.isEmpty()) {
            return sites.missing(Sites.Missing.ARTICLE);
        }
        return page(
                trip.get(),
                sites.page(Paths.article(slug, id)),
                "article " + id,
                (view, site) ->
                        Templates.article(view, ArticleViews.of(trip.get(), reading.get(), site.wording()), site));
    }

    @GET
    @Path("trips/{slug}/embed")
    @Operation(hidden = true)
    public Response embed(
            @PathParam("slug") String slug,
            @QueryParam("view") @Nullable String view,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("part") @DefaultValue("1") int part) {
        Optional<Trip> trip = trips.findTrip(slug);
        if (trip.isEmpty()) {
            return noTrip();
        }
        EmbedOptions options = EmbedOptions.of(view, theme);
        Site site = sites.of(Paths.trip(slug), FRAME);
        return answers.of(
                trip.get(),
                what(site, options + " " + part),
                () -> written(
                        site,
                        () -> Templates.embed(views.of(trip.get(), Parts.Size.EMBED, part, site), options, site)));
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
            @QueryParam("width") @Nullable String width) {
        Optional<Trip> trip = trips.findTrip(slug);
        if (trip.isEmpty()) {
            return noTrip();
        }
        Site here = sites.page(Paths.trip(slug) + "/embed-code");
        EmbedCode code = EmbedCode.of(
                here.base(), here.base() + Paths.trip(slug), trip.get(), EmbedOptions.of(view, theme), language, width);
        return page(
                trip.get(), here, "embed-code " + code.choice(), (told, site) -> Templates.embedCode(told, code, site));
    }

    private Response page(Trip trip) {
        return part(trip, 1, sites.page(Paths.trip(trip.slug())), "trip");
    }

    private Response part(Trip trip, int number, Site site, String name) {
        return editors.find(trip.slug())
                .map(edits -> edited(trip, number, site.with(edits)))
                .orElseGet(() -> answers.of(
                        trip,
                        what(site, name),
                        () -> written(
                                site, () -> Templates.trip(views.of(trip, Parts.Size.PAGE, number, site), site))));
    }

    /** For somebody who may edit it: with ways to the desk, and for no cache. */
    private Response edited(Trip trip, int number, Site site) {
        TemplateInstance page = Templates.trip(views.of(trip, Parts.Size.PAGE, number, site), site);
        return Sites.answer(
                Response.ok().header(HttpHeaders.CACHE_CONTROL, "private, no-store"),
                site,
                page.setLocale(site.lang()).render());
    }

    /** A page of a trip, written once. */
    private Response page(Trip trip, Site site, String name, BiFunction<TripView, Site, TemplateInstance> template) {
        return answers.of(
                trip,
                what(site, name),
                () -> written(site, () -> template.apply(views.of(trip, Parts.Size.PAGE, 1, site), site)));
    }

    /** What tells a page from every other of the same trips. */
    private static String what(Site site, String name) {
        return String.join("\n", name, site.lang(), site.query(), site.base());
    }

    private static Representation written(Site site, Supplier<TemplateInstance> template) {
        return Representation.of(
                Description.page(site),
                out -> out.write(template.get().setLocale(site.lang()).render()));
    }

    private Response noTrip() {
        return sites.missing(Sites.Missing.TRIP);
    }
}
