package org.dateline.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dateline.export.TripDocument;
import org.dateline.export.TripFormat;
import org.dateline.store.TripStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The trips as JSON. */
@Path("/api")
@Tag(name = "Trips")
public class ApiResource {
    private final TripStore store;
    private final Documents documents;

    ApiResource(TripStore store, Documents documents) {
        this.store = store;
        this.documents = documents;
    }

    @GET
    @Path("/trips")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The trips, by slug")
    @APIResponse(
            responseCode = "200",
            description = "The trips",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TripSummary[].class),
                            example = Examples.TRIPS))
    public Response trips() {
        List<TripSummary> trips =
                store.listTrips().stream().map(TripSummary::of).toList();
        return Response.ok(trips, MediaType.APPLICATION_JSON)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    @GET
    @Path("/trips/{slug}")
    @Operation(summary = "A trip: stops, legs, events with their evidence, articles, problems")
    @APIResponse(
            responseCode = "200",
            description = "The trip",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TripDocument.class),
                            example = Examples.TRIP))
    @APIResponse(responseCode = "304", description = "The client has it: If-None-Match or If-Modified-Since")
    @APIResponse(
            responseCode = "404",
            description = "No such trip",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class),
                            example = Examples.NOT_FOUND))
    public Response trip(@BeanParam DocumentRequest request) {
        return documents.respond(request, TripFormat.JSON);
    }

    @GET
    @Path("{rest:.*}")
    @Operation(hidden = true)
    public Response nothing(@PathParam("rest") String rest) {
        throw ApiException.notFound("There is nothing at this address; /q/openapi tells what can be asked.");
    }

    @ServerExceptionMapper
    public Response failed(Throwable fault) {
        return ApiErrors.response(fault);
    }
}
