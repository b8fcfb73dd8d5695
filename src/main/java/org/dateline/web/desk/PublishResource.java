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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.Actor;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Publication;
import org.dateline.desk.store.Publications;
import org.dateline.desk.work.Draft;
import org.dateline.desk.work.FormFields;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What readers see: published with a note, now or later; taken back; closed. */
@Path("/desk/trips/{slug}/publish")
@Blocking
public class PublishResource {
    private static final int INVALID = 422;
    private static final int CONFLICT = 409;

    private final DeskPages pages;
    private final Access access;
    private final Room room;

    PublishResource(DeskPages pages, Access access, Room room) {
        this.pages = pages;
        this.access = access;
        this.room = room;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("slug") String slug, @Context UriInfo uri) {
        Access.InTrip at = access.trip(slug);
        return page(uri, at, FormView.EMPTY, Response.Status.OK.getStatusCode());
    }

    private Response page(UriInfo uri, Access.InTrip at, FormView form, int status) {
        Draft draft = room.desk().draft(at.trip());
        List<PublicationRow> all =
                new ArrayList<>(room.store().publications().list(at.trip().id()).stream()
                        .map(PublicationRow::of)
                        .toList());
        Collections.reverse(all);
        PublishPage view = new PublishPage(
                room.store().publications().findVisible(at.trip().id()).isPresent(),
                draft.read().isEmpty(),
                ChangesView.of(room.desk().unpublished(draft)),
                all,
                room.store().publications().listScheduled(at.trip().id()).stream()
                        .map(PublicationRow::of)
                        .toList(),
                room.desk()
                        .queue(draft)
                        .map(queue -> queue.all() - queue.signed())
                        .orElse(0),
                form);
        return pages.answer(
                status, DeskTemplates.publish(pages.page(uri, draft), pages.head(draft, at.role(), "publish"), view));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response publish(@PathParam("slug") String slug, MultivaluedMap<String, String> form, @Context UriInfo uri) {
        Access.InTrip at = access.trip(slug);
        Map<String, List<String>> values = DeskPages.values(form);
        FormFields fields = new FormFields(values);
        Actor actor = access.account().actor();
        DeskTrip trip = at.trip();
        switch (fields.text("act")) {
            case "publish" -> {
                return publish(uri, at, fields, values);
            }
            case "withdraw" -> room.store().publications().withdrawScheduled(trip.id(), actor);
            case "unpublish" -> room.store().publications().unpublish(trip.id(), actor);
            case "archive" -> room.store().trips().setArchived(trip.id(), true, actor);
            case "reopen" -> room.store().trips().setArchived(trip.id(), false, actor);
            default -> fields.fault("", "choose what is to be done");
        }
        return fields.faults().isEmpty()
                ? DeskPages.goTo("/desk/trips/" + slug + "/publish")
                : page(uri, at, new FormView(values, fields.faults()), INVALID);
    }

    private Response publish(UriInfo uri, Access.InTrip at, FormFields fields, Map<String, List<String>> values) {
        Optional<Instant> from = instant(fields);
        if (room.desk().draft(at.trip()).read().isEmpty()) {
            fields.fault("", "there is nothing to publish yet: put an article in first");
        }
        if (!fields.faults().isEmpty()) {
            return page(uri, at, new FormView(values, fields.faults()), INVALID);
        }
        Optional<Publication> done = room.store()
                .publications()
                .publish(
                        at.trip().id(),
                        new Publications.Request(fields.text("note"), from, Wish.number(fields.text("revision"))),
                        access.account().actor());
        if (done.isPresent()) {
            return DeskPages.goTo("/desk/trips/" + at.trip().slug() + "/publish");
        }
        fields.fault("", "somebody changed the trip since you opened this page; look at what would be published now");
        return page(uri, at, new FormView(values, fields.faults()), CONFLICT);
    }

    /** As browsers send a date and time: "2031-05-08T12:00", here of UTC. */
    private static Optional<Instant> instant(FormFields fields) {
        String text = fields.text("from");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            fields.fault("from", "write the time as 2025-10-28T14:30, by UTC");
            return Optional.empty();
        }
    }
}
