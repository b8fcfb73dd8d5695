package org.dateline.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.dateline.event.Event;
import org.dateline.export.CalendarWriter;
import org.dateline.export.EventFilter;
import org.dateline.export.Revisions;
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
@Tag(
        name = "Downloads",
        description = "All answer HEAD and conditional requests, and go out packed where that is taken.")
@APIResponse(responseCode = "304", description = "The client has it: If-None-Match or If-Modified-Since")
@APIResponse(
        responseCode = "404",
        description = "No such trip or event",
        content =
                @Content(
                        mediaType = ProblemDetail.MEDIA_TYPE,
                        schema = @Schema(implementation = ProblemDetail.class),
                        example = Examples.NOT_FOUND))
public class DownloadResource {
    private final Documents documents;

    DownloadResource(Documents documents) {
        this.documents = documents;
    }

    @GET
    @Path("/trips/{slug}.json")
    @Operation(summary = "The trip as JSON, as at /api/trips/{slug}; its schema is at /schema/trip.json")
    @APIResponse(
            responseCode = "200",
            description = "The trip",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TripDocument.class),
                            example = Examples.TRIP))
    public Response json(@BeanParam DocumentRequest request) {
        return documents.respond(request, TripFormat.JSON);
    }

    @GET
    @Path("/trips/{slug}.geojson")
    @Operation(summary = "Stops, legs and events as GeoJSON (RFC 7946)")
    @APIResponse(
            responseCode = "200",
            description = "A feature collection",
            content = @Content(mediaType = "application/geo+json", example = Examples.GEOJSON))
    public Response geojson(@BeanParam DocumentRequest request) {
        return documents.respond(request, TripFormat.GEOJSON);
    }

    @GET
    @Path("/trips/{slug}.csv")
    @Operation(summary = "The events as CSV (RFC 4180), one a row")
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = "text/csv", example = Examples.CSV))
    public Response csv(
            @BeanParam DocumentRequest request,
            @Parameter(
                            description =
                                    "true begins it with a byte order mark, by which Excel knows that it is UTF-8",
                            example = "true")
                    @QueryParam("bom")
                    boolean mark) {
        Trip trip = documents.getTrip(request.slug);
        return documents.respond(
                trip, new Documents.Choice(request.slug, TripFormat.CSV, mark ? "bom" : ""), (links, out) -> {
                    out.write(mark ? TripFormat.MARK : "");
                    TripFormat.CSV.write(trip, links, out);
                });
    }

    @GET
    @Path("/trips/{slug}.kml")
    @Operation(summary = "Stops, legs and placed events as KML 2.2")
    @APIResponse(
            responseCode = "200",
            description = "Three folders of placemarks",
            content = @Content(mediaType = "application/vnd.google-earth.kml+xml", example = Examples.KML))
    public Response kml(@BeanParam DocumentRequest request) {
        return documents.respond(request, TripFormat.KML);
    }

    @GET
    @Path("/trips/{slug}.md")
    @Operation(summary = "A briefing in Markdown (CommonMark)")
    @APIResponse(
            responseCode = "200",
            description = "Stops, events with their quotes, sources",
            content = @Content(mediaType = "text/markdown", example = Examples.MARKDOWN))
    public Response markdown(@BeanParam DocumentRequest request) {
        return documents.respond(request, TripFormat.MARKDOWN);
    }

    @GET
    @Path("/trips/{slug}.jsonld")
    @Operation(summary = "The trip as JSON-LD with schema.org's terms")
    @APIResponse(
            responseCode = "200",
            description = "A graph: the trip, its events",
            content = @Content(mediaType = "application/ld+json", example = Examples.JSONLD))
    public Response jsonLd(@BeanParam DocumentRequest request) {
        return documents.respond(request, TripFormat.JSONLD);
    }

    @GET
    @Path("/trips/{slug}/timelinejs.json")
    @Operation(summary = "The dated events as TimelineJS takes them")
    @APIResponse(
            responseCode = "200",
            description = "A title and slides",
            content = @Content(mediaType = "application/json", example = Examples.TIMELINEJS))
    public Response timelineJs(@BeanParam DocumentRequest request) {
        return documents.respond(request, TripFormat.TIMELINEJS);
    }

    @GET
    @Path("/trips/{slug}/calendar.ics")
    @Operation(
            summary = "The dated events as a calendar to subscribe to (RFC 5545)",
            description = "Filters take several values, parted by commas (source is repeated); an event must pass all.")
    @APIResponse(
            responseCode = "200",
            description = "A calendar",
            content = @Content(mediaType = "text/calendar", example = Examples.CALENDAR))
    @APIResponse(
            responseCode = "400",
            description = "A filter that is none",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class),
                            example = Examples.BAD_REQUEST))
    @APIResponse(
            responseCode = "503",
            description = "Not ready yet; Retry-After says when to ask again",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class),
                            example = Examples.NOT_YET))
    public Response calendar(@BeanParam CalendarRequest request) {
        Trip trip = documents.getTrip(request.slug);
        EventFilter filter = request.filter();
        Revisions revisions = documents.getRevisions(trip);
        return documents.respond(
                trip,
                new Documents.Choice(request.slug, TripFormat.ICS, filter.query()),
                (links, out) -> CalendarWriter.write(trip, revisions, filter, links, out));
    }

    @GET
    @Path("/trips/{slug}/events/{id}.ics")
    @Operation(summary = "One event as a calendar")
    @APIResponse(
            responseCode = "200",
            description = "A calendar of one event",
            content = @Content(mediaType = "text/calendar", example = Examples.CALENDAR))
    @APIResponse(
            responseCode = "503",
            description = "Not ready yet; Retry-After says when to ask again",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class),
                            example = Examples.NOT_YET))
    public Response event(
            @BeanParam DocumentRequest request,
            @Parameter(description = "The event's id", example = "e4e2f85a72b") @PathParam("id") String id) {
        Trip trip = documents.getTrip(request.slug);
        Event event = trip.itinerary().events().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ApiException.notFound(
                        "The trip has no event '" + id + "'; /api/trips/" + request.slug + " lists them."));
        Revisions revisions = documents.getRevisions(trip);
        return documents.respond(
                trip,
                new Documents.Choice(request.slug + "-" + id, TripFormat.ICS, "event"),
                (links, out) -> CalendarWriter.writeEvent(trip, revisions, event, links, out));
    }

    @ServerExceptionMapper
    public Response failed(Throwable fault) {
        return ApiErrors.response(fault);
    }
}
