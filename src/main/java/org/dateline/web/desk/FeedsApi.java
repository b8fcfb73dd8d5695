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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.WatchedFeed;
import org.dateline.web.ApiException;
import org.dateline.web.ProblemDetail;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The feeds that are watched for a trip, for programs. */
@Path("/api/trips/{slug}/feeds")
@Tag(name = "Desk")
@Blocking
public class FeedsApi {
    private static final int CREATED = 201;

    private final Access access;
    private final Room room;
    private final WatchedFeeds watched;

    FeedsApi(Access access, Room room, WatchedFeeds watched) {
        this.access = access;
        this.room = room;
        this.watched = watched;
    }

    /**
     * A feed.
     *
     * @param looked when it last answered
     * @param next when it is looked at next
     * @param fault why it didn't answer since
     */
    @Schema(name = "WatchedFeed")
    public record FeedDocument(
            String id,
            String address,
            String title,
            @Nullable String looked,
            String next,
            @Nullable String fault) {
        static FeedDocument of(WatchedFeed feed) {
            return new FeedDocument(
                    feed.id(),
                    feed.address(),
                    feed.title(),
                    feed.looked().map(Instant::toString).orElse(null),
                    feed.next().toString(),
                    Optional.of(feed.fault()).filter(fault -> !fault.isEmpty()).orElse(null));
        }
    }

    /** What is to be watched. */
    @Schema(name = "FeedAddress")
    public record AddressDocument(String address) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, ProblemDetail.MEDIA_TYPE})
    @Operation(summary = "The feeds that are watched for a trip")
    @APIResponse(
            responseCode = "200",
            description = "The feeds",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedDocument[].class),
                            example = DeskExamples.FEEDS))
    @APIResponse(
            responseCode = "404",
            description = "No such trip",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class),
                            example = DeskExamples.NO_TRIP))
    public List<FeedDocument> list(@Parameter(description = DeskExamples.SLUG) @PathParam("slug") String slug) {
        return documents(access.trip(slug));
    }

    private List<FeedDocument> documents(Access.InTrip at) {
        return room.store().feeds().list(at.trip().id()).stream()
                .map(FeedDocument::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, ProblemDetail.MEDIA_TYPE})
    @Operation(summary = "Watches a feed, RSS or Atom, of the public internet")
    @APIResponse(
            responseCode = "201",
            description = "It is watched; all feeds of the trip",
            content = @Content(schema = @Schema(implementation = FeedDocument[].class)))
    @APIResponse(responseCode = "400", description = "It is no feed, or can't be had, with why")
    public Response add(@PathParam("slug") String slug, AddressDocument wanted) {
        Access.InTrip at = access.work(slug);
        String address =
                Optional.ofNullable(wanted.address()).map(String::strip).orElse("");
        watched.watch()
                .add(
                        at.trip(),
                        address,
                        watched.askedBy(access.account()),
                        access.account().actor())
                .ifPresent(why -> {
                    throw ApiException.badRequest("The feed " + why + ".");
                });
        return Response.status(CREATED).entity(documents(at)).build();
    }

    @DELETE
    @Path("{id}")
    @Produces(ProblemDetail.MEDIA_TYPE)
    @Operation(summary = "Watches a feed no more; what of it waits in the inbox is gone")
    @APIResponse(responseCode = "204", description = "It is watched no more")
    public Response stop(@PathParam("slug") String slug, @PathParam("id") String id) {
        Access.InTrip at = access.work(slug);
        room.store().feeds().stop(at.trip().id(), id, access.account().actor());
        return Response.noContent().build();
    }
}
