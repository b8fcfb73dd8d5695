package org.dateline.web.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.work.Draft;
import org.dateline.desk.work.FormFields;
import org.dateline.review.Queue;
import org.dateline.review.QueueWriter;
import org.dateline.store.FolderTripStore;
import org.dateline.store.Slug;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The desk's trips, and new ones. */
@Path("/desk")
@Blocking
public class DeskResource {
    private static final int INVALID = 422;

    private final DeskPages pages;
    private final Access access;
    private final Room room;
    private final FolderTripStore folders;

    DeskResource(DeskPages pages, Access access, Room room, FolderTripStore folders) {
        this.pages = pages;
        this.access = access;
        this.room = room;
        this.folders = folders;
    }

    @GET
    @Operation(hidden = true)
    public Response trips(@Context UriInfo uri) {
        return page(uri, FormView.EMPTY);
    }

    private Response page(UriInfo uri, FormView form) {
        List<TripsPage.Row> rows = access.trips().stream()
                .map(trip -> room.desk().draft(trip))
                .sorted(Comparator.comparingInt(draft -> draft.order().orElse(Integer.MAX_VALUE)))
                .map(this::row)
                .toList();
        int status = form.faults().isEmpty() ? Response.Status.OK.getStatusCode() : INVALID;
        return pages.answer(status, DeskTemplates.trips(pages.page(uri), new TripsPage(rows, access.creates(), form)));
    }

    private TripsPage.Row row(Draft draft) {
        DeskTrip trip = draft.trip();
        Optional<Queue> queue = room.desk().queue(draft);
        int articles = draft.taken().size();
        String facts = articles == 0 ? "no articles yet" : articles + (articles == 1 ? " article" : " articles");
        int waiting = draft.waiting().size();
        return new TripsPage.Row(
                "/desk/trips/" + trip.slug(),
                draft.read().map(read -> read.itinerary().title()).orElse(trip.title()),
                trip.state().name().toLowerCase(Locale.ROOT),
                TripHead.text(trip.state()),
                facts
                        + (waiting == 0 ? "" : ", " + waiting + " waiting")
                        + queue.map(each -> ", " + QueueWriter.progress(each)).orElse(""),
                queue.filter(each -> each.all() > 0)
                        .map(each -> 100 * each.signed() / each.all())
                        .orElse(0));
    }

    @POST
    @Path("trips")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response create(MultivaluedMap<String, String> form, @Context UriInfo uri) {
        Map<String, List<String>> values = DeskPages.values(form);
        FormFields fields = new FormFields(values);
        String title = fields.need("title", "say what the trip is called");
        if (folders.findTrip(Slug.of(title)).isPresent()) {
            fields.fault("title", "a folder is served under that name; call it otherwise");
        }
        if (!fields.faults().isEmpty()) {
            return page(uri, new FormView(values, fields.faults()));
        }
        DeskTrip trip = room.store().trips().create(title, access.account().actor());
        return DeskPages.goTo("/desk/trips/" + trip.slug() + "/articles");
    }
}
