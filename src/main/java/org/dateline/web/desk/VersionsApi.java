package org.dateline.web.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.Publication;
import org.dateline.desk.store.Publications;
import org.dateline.web.ApiException;
import org.dateline.web.ProblemDetail;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What readers see of a trip, for programs. */
@Path("/api/trips/{slug}/versions")
@Tag(name = "Desk")
@Blocking
public class VersionsApi {
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private final Access access;
    private final Room room;

    VersionsApi(Access access, Room room) {
        this.access = access;
        this.room = room;
    }

    /**
     * The versions that were published.
     *
     * @param revision of the trip now: it goes into the next request
     * @param seen the number of the version that readers see
     */
    @Schema(name = "Versions")
    public record VersionsDocument(int revision, @Nullable Integer seen, List<VersionDocument> versions) {}

    /** @param from when readers came, or come, to see it */
    @Schema(name = "PublishedVersion")
    public record VersionDocument(int number, String note, String who, String made, String from, int decisions) {
        static VersionDocument of(Publication publication) {
            return new VersionDocument(
                    publication.number(),
                    publication.note(),
                    publication.actor().name(),
                    publication.made().toString(),
                    publication.visibleFrom().toString(),
                    publication.version());
        }
    }

    /**
     * What is to be published.
     *
     * @param revision of the trip that was seen
     * @param from an instant; now where there is none
     */
    @Schema(name = "Publish")
    public record PublishDocument(
            int revision, @Nullable String note, @Nullable String from) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The versions that were published, and which one readers see")
    @APIResponse(
            responseCode = "200",
            description = "The versions",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VersionsDocument.class),
                            example = DeskExamples.VERSIONS))
    @APIResponse(
            responseCode = "404",
            description = "No such trip",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class),
                            example = DeskExamples.NO_TRIP))
    public VersionsDocument list(@Parameter(description = DeskExamples.SLUG) @PathParam("slug") String slug) {
        Access.InTrip at = access.trip(slug);
        return new VersionsDocument(
                at.trip().revision(),
                room.store()
                        .publications()
                        .findVisible(at.trip().id())
                        .map(Publication::number)
                        .orElse(null),
                room.store().publications().list(at.trip().id()).stream()
                        .map(VersionDocument::of)
                        .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, ProblemDetail.MEDIA_TYPE})
    @Operation(summary = "Puts the trip before readers as it is, now or at a time")
    @APIResponse(responseCode = "201", description = "Published, or scheduled")
    @APIResponse(responseCode = "409", description = "The trip changed after that revision")
    public Response publish(@PathParam("slug") String slug, PublishDocument wanted) {
        Access.InTrip at = access.work(slug);
        if (room.desk().draft(at.trip()).read().isEmpty()) {
            throw ApiException.badRequest("There is nothing to publish yet: put an article in first.");
        }
        Publications.Request request = new Publications.Request(
                Optional.ofNullable(wanted.note()).orElse(""), instant(wanted.from()), wanted.revision());
        Optional<Publication> done = room.store()
                .publications()
                .publish(at.trip().id(), request, access.account().actor());
        return done.isPresent()
                ? Response.status(CREATED)
                        .entity(VersionDocument.of(done.get()))
                        .build()
                : Response.status(CONFLICT)
                        .type(ProblemDetail.MEDIA_TYPE)
                        .entity(new ProblemDetail(
                                "about:blank",
                                "Conflict",
                                CONFLICT,
                                "The trip changed since; look at it, and send revision "
                                        + access.trip(slug).trip().revision() + "."))
                        .build();
    }

    private static Optional<Instant> instant(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(Instant::parse);
        } catch (DateTimeException e) {
            throw ApiException.badRequest("Write from as 2025-10-28T14:30:00Z.");
        }
    }

    @DELETE
    @Operation(summary = "Takes the trip away from readers, what is scheduled too")
    @APIResponse(responseCode = "204", description = "Readers see nothing of it any more")
    public Response unpublish(@PathParam("slug") String slug) {
        room.store()
                .publications()
                .unpublish(access.trip(slug).trip().id(), access.account().actor());
        return Response.noContent().build();
    }
}
