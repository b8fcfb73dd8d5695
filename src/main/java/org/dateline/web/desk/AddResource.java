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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.decision.Act;
import org.dateline.desk.work.AddForm;
import org.dateline.desk.work.Draft;
import org.dateline.desk.work.FormFields;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An event that no article was read to tell of, with its source. */
@Path("/desk/trips/{slug}/add")
@Blocking
public class AddResource {
    private static final Map<String, List<String>> BLANK =
            Map.of("kind", List.of("meeting"), "status", List.of("planned"), "part", List.of("yes"));
    private static final int INVALID = 422;

    private final DeskPages pages;
    private final Access access;
    private final Room room;

    AddResource(DeskPages pages, Access access, Room room) {
        this.pages = pages;
        this.access = access;
        this.room = room;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("slug") String slug, @Context UriInfo uri) {
        Access.InTrip at = access.trip(slug);
        return page(uri, at, room.desk().draft(at.trip()), new FormView(BLANK, List.of()), PlaceSearch.NONE);
    }

    private Response page(UriInfo uri, Access.InTrip at, Draft draft, FormView form, PlaceSearch places) {
        List<AddPage.Source> sources = draft.read().map(trip -> trip.readings()).orElse(List.of()).stream()
                .map(reading -> new AddPage.Source(reading.article().id(), ClaimRow.name(reading.article())))
                .toList();
        int status = form.faults().isEmpty() ? Response.Status.OK.getStatusCode() : INVALID;
        return pages.answer(
                status,
                DeskTemplates.add(
                        pages.page(uri, draft),
                        pages.head(draft, at.role(), "queue"),
                        new AddPage(form, sources, places.places(), places.words())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(@PathParam("slug") String slug, MultivaluedMap<String, String> form, @Context UriInfo uri) {
        Access.InTrip at = access.work(slug);
        Draft draft = room.desk().draft(at.trip());
        Map<String, List<String>> values = DeskPages.values(form);
        FormFields fields = new FormFields(values);
        if (fields.text("act").equals("find")) {
            PlaceSearch found = PlaceSearch.of(fields.text("find"), room.gazetteer());
            return page(uri, at, draft, new FormView(values, List.of()), found);
        }
        if (draft.read().isEmpty()) {
            fields.fault("", "put an article in first: nobody knows yet who travels");
        }
        Optional<Act> event = new AddForm(draft, fields).event();
        if (event.isEmpty() || !fields.faults().isEmpty()) {
            return page(uri, at, draft, new FormView(values, fields.faults()), PlaceSearch.NONE);
        }
        String path = "/desk/trips/" + slug;
        return pages.decide(
                uri,
                draft,
                at.role(),
                new Wish(
                        List.of(event.get()),
                        fields.text("why"),
                        Wish.number(fields.text(Wish.VERSION)),
                        "",
                        path + "/add",
                        values,
                        path));
    }
}
