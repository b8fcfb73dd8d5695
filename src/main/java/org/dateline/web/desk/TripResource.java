package org.dateline.web.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.decision.Act;
import org.dateline.desk.Account;
import org.dateline.desk.Visit;
import org.dateline.desk.work.Draft;
import org.dateline.desk.work.FormFields;
import org.dateline.desk.work.History;
import org.dateline.review.Queue;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A trip at the desk: what of it needs eyes, what was decided, and what is decided of the whole. */
@Path("/desk/trips/{slug}")
@Blocking
public class TripResource {
    private static final Queue EMPTY = new Queue(List.of(), 0, 0);
    private static final int INVALID = 422;

    private final DeskPages pages;
    private final Access access;
    private final Room room;

    TripResource(DeskPages pages, Access access, Room room) {
        this.pages = pages;
        this.access = access;
        this.room = room;
    }

    @GET
    @Operation(hidden = true)
    public Response queue(@PathParam("slug") String slug, @Context UriInfo uri) {
        Access.InTrip at = access.trip(slug);
        Draft draft = room.desk().draft(at.trip());
        Account account = access.account();
        Optional<Visit> last = room.desk().come(draft, account);
        QueueView view = QueueView.of(
                draft,
                room.desk().queue(draft, last).orElse(EMPTY),
                last.map(visit -> QueueView.Since.of(draft, visit, account)));
        return pages.ok(DeskTemplates.queue(pages.page(uri, draft), pages.head(draft, at.role(), "queue"), view));
    }

    @GET
    @Path("history")
    @Operation(hidden = true)
    public Response history(@PathParam("slug") String slug, @Context UriInfo uri) {
        Access.InTrip at = access.trip(slug);
        Draft draft = room.desk().draft(at.trip());
        return pages.ok(DeskTemplates.history(
                pages.page(uri, draft), pages.head(draft, at.role(), "history"), HistoryRow.of(draft)));
    }

    /** Undoes some decisions, or all since a version. */
    @POST
    @Path("history")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response undo(@PathParam("slug") String slug, MultivaluedMap<String, String> form, @Context UriInfo uri) {
        Access.InTrip at = access.work(slug);
        Draft draft = room.desk().draft(at.trip());
        Map<String, List<String>> values = DeskPages.values(form);
        FormFields fields = new FormFields(values);
        History history = new History(draft);
        String restore = fields.text("restore");
        List<Act> acts = restore.isEmpty()
                ? history.undo(new HashSet<>(fields.all("decision")))
                : history.restore(Wish.number(restore));
        boolean back = fields.text("from").equals("queue");
        Wish wish = new Wish(
                acts,
                fields.text("why"),
                Wish.number(fields.text(Wish.VERSION)),
                "",
                "/desk/trips/" + slug + "/history",
                values,
                "/desk/trips/" + slug + (back ? "" : "/history"));
        return pages.decide(uri, draft, at.role(), wish);
    }

    @GET
    @Path("settings")
    @Operation(hidden = true)
    public Response settings(@PathParam("slug") String slug, @Context UriInfo uri) {
        Access.InTrip at = access.trip(slug);
        Draft draft = room.desk().draft(at.trip());
        String title = draft.read()
                .map(trip -> trip.itinerary().title())
                .orElse(at.trip().title());
        String order =
                draft.order().isPresent() ? Integer.toString(draft.order().getAsInt()) : "";
        Map<String, List<String>> values = Map.of(
                "name", List.of(title),
                "was-name", List.of(title),
                "traveller", List.of(traveller(draft)),
                "was-traveller", List.of(traveller(draft)),
                "order", List.of(order),
                "was-order", List.of(order));
        return settings(uri, at, draft, new FormView(values, List.of()));
    }

    private static String traveller(Draft draft) {
        return draft.read().flatMap(trip -> trip.itinerary().traveller()).orElse("");
    }

    private Response settings(UriInfo uri, Access.InTrip at, Draft draft, FormView form) {
        int status = form.faults().isEmpty() ? Response.Status.OK.getStatusCode() : INVALID;
        return pages.answer(
                status,
                DeskTemplates.settings(
                        pages.page(uri, draft),
                        pages.head(draft, at.role(), "settings"),
                        new SettingsPage(traveller(draft), form)));
    }

    @POST
    @Path("settings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(@PathParam("slug") String slug, MultivaluedMap<String, String> form, @Context UriInfo uri) {
        Access.InTrip at = access.work(slug);
        Draft draft = room.desk().draft(at.trip());
        Map<String, List<String>> values = DeskPages.values(form);
        FormFields fields = new FormFields(values);
        List<Act> acts = new ArrayList<>();
        if (isChanged(fields, "name") && !fields.text("name").isEmpty()) {
            acts.add(new Act.NameTrip(fields.text("name")));
        }
        if (isChanged(fields, "traveller") && !fields.text("traveller").isEmpty()) {
            acts.add(new Act.NameTraveller(fields.text("traveller")));
        }
        if (isChanged(fields, "order")) {
            int order = Wish.number(fields.text("order"));
            if (order < 1) {
                fields.fault("order", "write a number from 1");
            }
            acts.add(new Act.OrderTrip(Math.max(1, order)));
        }
        if (!fields.text("note").isEmpty()) {
            acts.add(new Act.NoteTrip(fields.text("note")));
        }
        if (acts.isEmpty()) {
            fields.fault("", "nothing is otherwise than it was");
        }
        if (!fields.faults().isEmpty()) {
            return settings(uri, at, draft, new FormView(values, fields.faults()));
        }
        String path = "/desk/trips/" + slug + "/settings";
        return pages.decide(
                uri,
                draft,
                at.role(),
                new Wish(acts, fields.text("why"), Wish.number(fields.text(Wish.VERSION)), "", path, values, path));
    }

    private static boolean isChanged(FormFields fields, String field) {
        return !fields.text(field).equals(fields.text("was-" + field));
    }
}
