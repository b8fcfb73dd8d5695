package org.dateline.web.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dateline.desk.Appended;
import org.dateline.desk.work.DecisionRequest;
import org.dateline.desk.work.Draft;
import org.dateline.export.DecisionDocument;
import org.dateline.web.ApiException;
import org.dateline.web.ProblemDetail;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is decided of a trip, for programs. */
@Path("/api/trips/{slug}/decisions")
@Tag(name = "Desk")
@Blocking
public class DecisionsApi {
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private final Access access;
    private final Room room;

    DecisionsApi(Access access, Room room) {
        this.access = access;
        this.room = room;
    }

    /**
     * A trip's history.
     *
     * @param version how many decisions were taken: it goes into the next request
     */
    @Schema(name = "Decisions")
    public record DecisionsDocument(int version, List<DecisionDocument> decisions) {
        static DecisionsDocument of(Draft draft, int after) {
            return new DecisionsDocument(
                    draft.trip().version(),
                    draft.history().stream()
                            .filter(each -> each.version() > after)
                            .flatMap(each -> draft.findOutcome(each.decision()).stream())
                            .map(DecisionDocument::of)
                            .toList());
        }
    }

    /** What others decided in the meantime; as a problem document has further members. */
    @Schema(name = "Conflict")
    public record ConflictDocument(
            String type, String title, int status, String detail, int version, List<DecisionDocument> since) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What was decided of a trip, and what became of it")
    @APIResponse(
            responseCode = "200",
            description = "The decisions, the first first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionsDocument.class),
                            example = DeskExamples.DECISIONS))
    @APIResponse(
            responseCode = "404",
            description = "No such trip",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class),
                            example = DeskExamples.NO_TRIP))
    public DecisionsDocument list(@Parameter(description = DeskExamples.SLUG) @PathParam("slug") String slug) {
        return DecisionsDocument.of(room.desk().draft(access.trip(slug).trip()), 0);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, ProblemDetail.MEDIA_TYPE})
    @Operation(
            summary = "Decides, all of it or nothing",
            description =
                    "Decisions as corrections.json has them (/schema/corrections.json), without id, who and when. An"
                            + " event may be named by its id in the draft, as event (and as other, to merge), in the place"
                            + " of the words it is tied to.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Object.class),
                            examples =
                                    @ExampleObject(
                                            name = "a day",
                                            value =
                                                    "{\"version\":3,\"decisions\":[{\"what\":\"day\",\"value\":\"2025-10-28\",\"event\":\"e0123456789\",\"why\":\"It"
                                                            + " was put off.\"}]}")))
    @APIResponse(responseCode = "201", description = "Decided; the trip's version now, and these decisions")
    @APIResponse(responseCode = "400", description = "What is wrong, and what to do")
    @APIResponse(
            responseCode = "409",
            description = "Others decided since that version: what they decided, and the version now",
            content = @Content(schema = @Schema(implementation = ConflictDocument.class)))
    public Response decide(@PathParam("slug") String slug, String body) {
        Access.InTrip at = access.work(slug);
        Draft draft = room.desk().draft(at.trip());
        DecisionRequest request = DecisionRequest.read(body, draft);
        if (!request.faults().isEmpty()) {
            throw ApiException.badRequest(String.join("; ", request.faults()));
        }
        Appended appended = room.desk()
                .decide(
                        draft,
                        request.intents(),
                        request.version(),
                        access.account().actor());
        if (appended instanceof Appended.Conflict conflict) {
            return Response.status(CONFLICT)
                    .type(ProblemDetail.MEDIA_TYPE)
                    .entity(new ConflictDocument(
                            "about:blank",
                            "Conflict",
                            CONFLICT,
                            "Others decided since version " + conflict.expected() + "; look at it, and send version "
                                    + conflict.version() + ".",
                            conflict.version(),
                            DecisionsDocument.of(draft, conflict.expected()).decisions()))
                    .build();
        }
        Draft now = room.desk().draft(access.trip(slug).trip());
        return Response.status(CREATED)
                .entity(DecisionsDocument.of(now, draft.trip().version()))
                .build();
    }
}
