package org.dateline.web.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.dateline.web.ProblemDetail;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A trip to take along, for programs. */
@Path("/api/trips/{slug}/archive")
@Tag(name = "Desk")
@Blocking
public class ArchiveApi {
    private final Access access;
    private final Archives archives;

    ArchiveApi(Access access, Archives archives) {
        this.access = access;
        this.archives = archives;
    }

    @GET
    @Produces({Archives.ZIP, ProblemDetail.MEDIA_TYPE})
    @Operation(
            summary = "All of a trip as a ZIP",
            description = "Unpacked, it is a folder as Dateline reads it; POST /api/archives takes it in.")
    @APIResponse(
            responseCode = "200",
            description = "Articles, corrections.json and history.json",
            content = @Content(mediaType = Archives.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "404",
            description = "No such trip",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class),
                            example = DeskExamples.NO_TRIP))
    public Response archive(@Parameter(description = DeskExamples.SLUG) @PathParam("slug") String slug)
            throws IOException {
        return archives.send(access.trip(slug).trip());
    }
}
