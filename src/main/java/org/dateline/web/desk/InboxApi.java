package org.dateline.web.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.FeedEntry;
import org.dateline.desk.FeedEntry.State;
import org.dateline.desk.work.Intake;
import org.dateline.web.ApiException;
import org.dateline.web.ProblemDetail;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What feeds announced for a trip, for programs. */
@Path("/api/trips/{slug}/inbox")
@Tag(name = "Desk")
@Blocking
public class InboxApi {
    private static final int MOST = 500;

    private final Access access;
    private final Room room;
    private final Inbox inbox;

    InboxApi(Access access, Room room, Inbox inbox) {
        this.access = access;
        this.room = room;
        this.inbox = inbox;
    }

    /**
     * An entry of a feed.
     *
     * @param source what the feed is called
     * @param published the day, as 2025-10-28
     * @param text what the feed has of it
     * @param state waiting, taken or left
     */
    @Schema(name = "FeedEntry")
    public record EntryDocument(
            String id,
            String source,
            String title,
            @Nullable String address,
            @Nullable String published,
            String text,
            String found,
            String state) {
        static EntryDocument of(FeedEntry entry) {
            return new EntryDocument(
                    entry.id(),
                    entry.source(),
                    entry.title(),
                    entry.address().orElse(null),
                    entry.published().map(LocalDate::toString).orElse(null),
                    entry.text(),
                    entry.found().toString(),
                    entry.state().key());
        }
    }

    /**
     * What is decided of an entry.
     *
     * @param state taken, left, or waiting again
     * @param text true: what the feed has of it is taken, not the page at its address
     */
    @Schema(name = "FeedEntryDecision")
    public record ChoiceDocument(String state, @Nullable Boolean text) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, ProblemDetail.MEDIA_TYPE})
    @Operation(summary = "What feeds announced, the newest first, 500 at most")
    @APIResponse(
            responseCode = "200",
            description = "The entries",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EntryDocument[].class),
                            example = DeskExamples.INBOX))
    @APIResponse(
            responseCode = "404",
            description = "No such trip",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class),
                            example = DeskExamples.NO_TRIP))
    public List<EntryDocument> list(
            @Parameter(description = DeskExamples.SLUG) @PathParam("slug") String slug,
            @Parameter(description = "waiting (where nothing is said), taken or left", example = "waiting")
                    @QueryParam("state")
                    @Nullable
                    String state) {
        State wanted = state(Optional.ofNullable(state).orElse(State.WAITING.key()));
        return room.store().feedEntries().list(access.trip(slug).trip().id(), wanted, MOST).stream()
                .map(EntryDocument::of)
                .toList();
    }

    private static State state(@Nullable String key) {
        return Optional.ofNullable(key)
                .flatMap(State::find)
                .orElseThrow(() -> ApiException.badRequest("Write the state as waiting, taken or left."));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, ProblemDetail.MEDIA_TYPE})
    @Operation(
            summary = "Takes or leaves an entry",
            description = "What is taken becomes a file of the trip, which waits like all that is put in.")
    @APIResponse(
            responseCode = "200",
            description = "The entry now",
            content = @Content(schema = @Schema(implementation = EntryDocument.class)))
    @APIResponse(responseCode = "400", description = "It can't be taken, with why")
    @APIResponse(responseCode = "404", description = "No such entry, or it was taken before")
    public EntryDocument choose(@PathParam("slug") String slug, @PathParam("id") String id, ChoiceDocument wanted) {
        Access.InTrip at = access.work(slug);
        FeedEntry entry = entry(at, id)
                .filter(each -> each.state() != State.TAKEN)
                .orElseThrow(() -> ApiException.notFound("There is no entry '" + id + "' to be taken or left."));
        State state = state(wanted.state());
        if (state == State.TAKEN) {
            Intake intake = inbox.intake(at);
            inbox.take(entry, Boolean.TRUE.equals(wanted.text()), intake);
            if (entry(at, id).orElse(entry).state() != State.TAKEN) {
                throw ApiException.badRequest(String.join("; ", intake.told()) + ".");
            }
        } else {
            inbox.leave(entry, state == State.LEFT);
        }
        return EntryDocument.of(entry(at, id).orElse(entry));
    }

    private Optional<FeedEntry> entry(Access.InTrip at, String id) {
        return room.store().feedEntries().find(at.trip().id(), id);
    }
}
