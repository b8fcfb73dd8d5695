package org.dateline.web.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.dateline.export.Links;
import org.dateline.export.Revisions;
import org.dateline.export.TripDocument;
import org.dateline.export.TripFormat;
import org.dateline.pipeline.Trip;
import org.dateline.web.ApiException;
import org.dateline.web.ProblemDetail;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A trip as editors see it, for programs. */
@Path("/api/trips/{slug}/draft")
@Tag(name = "Desk")
@Blocking
public class DraftApi {
    private final Access access;
    private final Room room;

    DraftApi(Access access, Room room) {
        this.access = access;
        this.room = room;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ProblemDetail.MEDIA_TYPE})
    @Operation(summary = "The trip as it reads now, with all that was decided, published or not")
    @APIResponse(
            responseCode = "200",
            description = "The trip",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TripDocument.class),
                            example = DeskExamples.DRAFT))
    @APIResponse(
            responseCode = "404",
            description = "No such trip, or nothing of it is read yet",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class),
                            example = DeskExamples.NO_TRIP))
    public Response draft(@Parameter(description = DeskExamples.SLUG) @PathParam("slug") String slug) {
        Trip trip = room.desk()
                .draft(access.trip(slug).trip())
                .read()
                .orElseThrow(() -> ApiException.notFound("Nothing is read of it yet: put an article in first."));
        StreamingOutput body = out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            TripFormat.JSON.write(trip, Revisions.of(trip), Links.NONE, writer);
            writer.flush();
        };
        return Response.ok(body, MediaType.APPLICATION_JSON).build();
    }
}
