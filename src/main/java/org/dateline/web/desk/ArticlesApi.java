package org.dateline.web.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.desk.StoredArticle;
import org.dateline.desk.work.Draft;
import org.dateline.desk.work.Intake;
import org.dateline.desk.work.ReadingProgress;
import org.dateline.review.DifferenceDocument;
import org.dateline.web.ApiException;
import org.dateline.web.ProblemDetail;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The articles of a trip, for programs: what a CMS sends waits until an editor takes it over, unless it says otherwise. */
@Path("/api/trips/{slug}/articles")
@Tag(name = "Desk")
@Blocking
public class ArticlesApi {
    private static final int CREATED = 201;

    private final Access access;
    private final Room room;

    ArticlesApi(Access access, Room room) {
        this.access = access;
        this.room = room;
    }

    /** @param waiting whether it is left out until somebody takes it over */
    @Schema(name = "StoredFile")
    public record FileDocument(
            String id,
            String name,
            String mediaType,
            @Nullable String address,
            String taken,
            boolean waiting,
            long size) {
        static FileDocument of(StoredArticle file) {
            return new FileDocument(
                    file.id(),
                    file.name(),
                    file.mediaType(),
                    file.address().orElse(null),
                    file.taken().toString(),
                    file.hidden(),
                    file.size());
        }
    }

    /**
     * What was put in.
     *
     * @param told what could not be read, or is there already
     * @param changes what the files change of the trip
     */
    @Schema(name = "Intake")
    public record IntakeDocument(List<FileDocument> files, List<String> told, List<DifferenceDocument> changes) {}

    /** Whether a file waits. */
    @Schema(name = "Waiting")
    public record WaitingDocument(boolean waiting) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The files of a trip, and which of them wait")
    @APIResponse(
            responseCode = "200",
            description = "The files",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FileDocument[].class),
                            example = DeskExamples.FILES))
    @APIResponse(
            responseCode = "404",
            description = "No such trip",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class),
                            example = DeskExamples.NO_TRIP))
    public List<FileDocument> list(@Parameter(description = DeskExamples.SLUG) @PathParam("slug") String slug) {
        return room.store().articles().list(access.trip(slug).trip().id()).stream()
                .map(FileDocument::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces({MediaType.APPLICATION_JSON, ProblemDetail.MEDIA_TYPE})
    @Operation(
            summary = "Puts a file in",
            description = "The body is the file, of any format that is read: a page, a PDF, JSON Lines of articles with"
                    + " title, published, url and text.")
    @APIResponse(
            responseCode = "201",
            description = "Put in, and what it changes",
            content = @Content(schema = @Schema(implementation = IntakeDocument.class)))
    @APIResponse(responseCode = "400", description = "It holds no article")
    public Response put(
            @PathParam("slug") String slug,
            @Parameter(description = "The file's name, with the ending of its format", example = "lima.html")
                    @QueryParam("name")
                    @Nullable
                    String name,
            @Parameter(description = "true: it is taken over at once") @QueryParam("take") boolean take,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
            byte[] body) {
        if (name == null || name.isBlank()) {
            throw ApiException.badRequest("The parameter name is missing: the file's, with the ending of its format.");
        }
        Access.InTrip at = access.work(slug);
        Draft draft = room.desk().draft(at.trip());
        Intake intake =
                new Intake(room.store().articles(), at.trip(), access.account().actor());
        intake.upload(name, Objects.requireNonNullElse(mediaType, MediaType.APPLICATION_OCTET_STREAM), body);
        if (intake.taken().isEmpty()) {
            throw ApiException.badRequest(String.join("; ", intake.told()) + ".");
        }
        Set<String> ids = intake.taken().stream().map(StoredArticle::id).collect(Collectors.toSet());
        List<DifferenceDocument> changes = DifferenceDocument.list(room.desk().with(draft, ids, new ReadingProgress()));
        List<FileDocument> files = intake.taken().stream()
                .map(file -> take
                        ? room.store()
                                .articles()
                                .setHidden(file.id(), false, access.account().actor())
                        : file)
                .map(FileDocument::of)
                .toList();
        return Response.status(CREATED)
                .entity(new IntakeDocument(files, intake.told(), changes))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, ProblemDetail.MEDIA_TYPE})
    @Operation(summary = "Takes a file over, or puts it back to wait")
    public FileDocument set(@PathParam("slug") String slug, @PathParam("id") String id, WaitingDocument wanted) {
        Access.InTrip at = access.work(slug);
        StoredArticle file = room.store()
                .articles()
                .find(at.trip().id(), id)
                .orElseThrow(() -> ApiException.notFound("There is no file '" + id + "' in that trip."));
        return FileDocument.of(room.store()
                .articles()
                .setHidden(file.id(), wanted.waiting(), access.account().actor()));
    }
}
