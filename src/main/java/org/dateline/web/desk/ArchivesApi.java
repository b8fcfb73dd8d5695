package org.dateline.web.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.zip.ZipException;
import org.dateline.desk.DeskTrip;
import org.dateline.web.ApiException;
import org.dateline.web.ProblemDetail;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trips that come as ZIPs, for programs. */
@Path("/api/archives")
@Tag(name = "Desk")
@Blocking
public class ArchivesApi {
    private final Archives archives;

    ArchivesApi(Archives archives) {
        this.archives = archives;
    }

    /** A trip that was made. */
    @Schema(name = "NewTrip")
    public record NewTripDocument(String slug, String title) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces({MediaType.APPLICATION_JSON, ProblemDetail.MEDIA_TYPE})
    @Operation(
            summary = "Makes a trip of a ZIP",
            description = "The body is a ZIP as GET /api/trips/{slug}/archive gives it. It becomes a draft: what was"
                    + " published of it is published anew by who answers for it here.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = NewTripDocument.class)))
    @APIResponse(responseCode = "400", description = "It is no trip's ZIP, or unpacks to more than 128 MiB")
    public Response take(byte[] body) throws IOException {
        try {
            DeskTrip trip = archives.take(new ByteArrayInputStream(body));
            return Response.created(URI.create("/api/trips/" + trip.slug() + "/draft"))
                    .entity(new NewTripDocument(trip.slug(), trip.title()))
                    .build();
        } catch (ZipException unfit) {
            throw ApiException.badRequest("The ZIP can't be taken: " + unfit.getMessage() + ".");
        }
    }
}
