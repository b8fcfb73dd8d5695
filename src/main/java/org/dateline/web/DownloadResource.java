package org.dateline.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.dateline.event.Event;
import org.dateline.export.CalendarWriter;
import org.dateline.export.EventFilter;
import org.dateline.export.TripDocument;
import org.dateline.export.TripFormat;
import org.dateline.pipeline.Trip;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A trip in other people's formats: to download, and to subscribe to. */
@Path("/")
@Tag(name = "Downloads")
public class DownloadResource {
    private final Documents documents;

    DownloadResource(Documents documents) {
        this.documents = documents;
    }

    @GET
    @Path("/trips/{slug}.json")
    @Operation(summary = "The trip as JSON, as at /api/trips/{slug}")
    @APIResponse(
            responseCode = "200",
            description = "The trip",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TripDocument.class),
                            example = Examples.TRIP))
    public Response json(
            @Parameter(example = "seeds") @PathParam("slug") String slug,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        return documents.respond(slug, TripFormat.JSON, request, uri);
    }

    @GET
    @Path("/trips/{slug}.geojson")
    @Operation(summary = "Stops, legs and events as GeoJSON (RFC 7946)")
    @APIResponse(
            responseCode = "200",
            description = "A feature collection",
            content = @Content(mediaType = "application/geo+json", example = Examples.GEOJSON))
    public Response geojson(
            @Parameter(example = "seeds") @PathParam("slug") String slug,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        return documents.respond(slug, TripFormat.GEOJSON, request, uri);
    }

    @GET
    @Path("/trips/{slug}.csv")
    @Operation(summary = "The events as CSV (RFC 4180), one a row")
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = "text/csv", example = Examples.CSV))
    public Response csv(
            @Parameter(example = "seeds") @PathParam("slug") String slug,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        return documents.respond(slug, TripFormat.CSV, request, uri);
    }

    @GET
    @Path("/trips/{slug}.kml")
    @Operation(summary = "Stops, legs and placed events as KML 2.2")
    @APIResponse(
            responseCode = "200",
            description = "The trip",
            content = @Content(mediaType = "application/vnd.google-earth.kml+xml"))
    public Response kml(
            @Parameter(example = "seeds") @PathParam("slug") String slug,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        return documents.respond(slug, TripFormat.KML, request, uri);
    }

    @GET
    @Path("/trips/{slug}.md")
    @Operation(summary = "A briefing in Markdown")
    @APIResponse(responseCode = "200", description = "The trip", content = @Content(mediaType = "text/markdown"))
    public Response markdown(
            @Parameter(example = "seeds") @PathParam("slug") String slug,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        return documents.respond(slug, TripFormat.MARKDOWN, request, uri);
    }

    @GET
    @Path("/trips/{slug}.jsonld")
    @Operation(summary = "The trip as JSON-LD with schema.org's terms")
    @APIResponse(responseCode = "200", description = "The trip", content = @Content(mediaType = "application/ld+json"))
    public Response jsonLd(
            @Parameter(example = "seeds") @PathParam("slug") String slug,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        return documents.respond(slug, TripFormat.JSONLD, request, uri);
    }

    @GET
    @Path("/trips/{slug}/timelinejs.json")
    @Operation(summary = "The dated events as TimelineJS takes them")
    @APIResponse(responseCode = "200", description = "The trip", content = @Content(mediaType = "application/json"))
    public Response timelineJs(
            @Parameter(example = "seeds") @PathParam("slug") String slug,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        return documents.respond(slug, TripFormat.TIMELINEJS, request, uri);
    }

    @GET
    @Path("/trips/{slug}/calendar.ics")
    @Operation(
            summary = "The dated events as a calendar to subscribe to (RFC 5545)",
            description = "Filters take several values, parted by commas; an event must pass all filters.")
    @APIResponse(
            responseCode = "200",
            description = "A calendar",
            content = @Content(mediaType = "text/calendar", example = Examples.CALENDAR))
    public Response calendar(
            @Parameter(example = "seeds") @PathParam("slug") String slug,
            @Parameter(description = "Kinds of events", example = "meeting,summit") @QueryParam("kind")
                    List<String> kinds,
            @Parameter(description = "Countries, ISO 3166-1 alpha-2", example = "JP") @QueryParam("country")
                    List<String> countries,
            @Parameter(description = "happened, planned, possible, cancelled", example = "planned")
                    @QueryParam("status")
                    List<String> statuses,
            @Parameter(description = "false leaves out events that are not part of the trip") @QueryParam("related")
                    List<String> related,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        Trip trip = documents.getTrip(slug);
        EventFilter filter = EventFilters.read(kinds, countries, statuses, related);
        return documents.respond(
                trip,
                slug,
                TripFormat.ICS,
                EventFilters.text(filter),
                (links, out) -> CalendarWriter.write(trip, documents.getRevisions(trip), filter, links, out),
                request,
                uri);
    }

    @GET
    @Path("/trips/{slug}/events/{id}.ics")
    @Operation(summary = "One event as a calendar")
    @APIResponse(
            responseCode = "200",
            description = "A calendar of one event",
            content = @Content(mediaType = "text/calendar", example = Examples.CALENDAR))
    public Response event(
            @Parameter(example = "seeds") @PathParam("slug") String slug,
            @Parameter(description = "The event's id") @PathParam("id") String id,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        Trip trip = documents.getTrip(slug);
        Event event = trip.itinerary().events().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ApiException.notFound(
                        "The trip has no event '" + id + "'; /api/trips/" + slug + " lists them."));
        return documents.respond(
                trip,
                slug + "-" + id,
                TripFormat.ICS,
                "event",
                (links, out) -> CalendarWriter.writeEvent(trip, documents.getRevisions(trip), event, links, out),
                request,
                uri);
    }

    @ServerExceptionMapper
    public Response failed(Throwable fault) {
        return ApiErrors.response(fault);
    }
}
