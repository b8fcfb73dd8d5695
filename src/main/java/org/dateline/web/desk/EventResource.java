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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.decision.Act;
import org.dateline.desk.Visit;
import org.dateline.desk.work.Draft;
import org.dateline.desk.work.EventForm;
import org.dateline.desk.work.FormFields;
import org.dateline.event.Event;
import org.dateline.review.Queue;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An event at the desk: what it was read from, and the form that puts it right. */
@Path("/desk/trips/{slug}/events/{id}")
@Blocking
public class EventResource {
    private static final int INVALID = 422;
    private static final int GONE = 404;

    private final DeskPages pages;
    private final Access access;
    private final Room room;

    EventResource(DeskPages pages, Access access, Room room) {
        this.pages = pages;
        this.access = access;
        this.room = room;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("slug") String slug, @PathParam("id") String id, @Context UriInfo uri) {
        Access.InTrip at = access.trip(slug);
        Draft draft = room.desk().draft(at.trip());
        return draft.findEvent(id)
                .map(event ->
                        page(uri, at, draft, event, new FormView(opened(event, uri), List.of()), PlaceSearch.NONE))
                .orElseGet(() -> gone(uri, slug));
    }

    private Response page(UriInfo uri, Access.InTrip at, Draft draft, Event event, FormView form, PlaceSearch places) {
        EventPage view =
                EventPage.of(draft, event, form, places, next(draft, event), EventPage.From.of(form.value("from")));
        int status = form.faults().isEmpty() ? Response.Status.OK.getStatusCode() : INVALID;
        return pages.answer(
                status, DeskTemplates.event(pages.page(uri, draft), pages.head(draft, at.role(), "queue"), view));
    }

    private Response gone(UriInfo uri, String slug) {
        return pages.message(
                uri,
                new MessagePage(
                        GONE,
                        "This event is no longer there",
                        "The trip is read otherwise since you opened it: the event may stand under another day, or be"
                                + " one with another.",
                        "/desk/trips/" + slug,
                        "All events of the trip"));
    }

    /** What needs eyes behind this one. */
    private String next(Draft draft, Event event) {
        Optional<Visit> last = room.desk().come(draft, access.account());
        List<String> ids = room.desk().queue(draft, last).map(Queue::items).orElse(List.of()).stream()
                .flatMap(item -> item.event().map(Event::id).stream())
                .toList();
        int at = ids.indexOf(event.id());
        return ids.isEmpty() || ids.size() == 1 && at == 0 ? "" : ids.get((at + 1) % ids.size());
    }

    /** The form as it comes, opened at the desk or from the page that readers see. */
    private static Map<String, List<String>> opened(Event event, UriInfo uri) {
        Map<String, List<String>> values = values(event);
        values.put(
                "from",
                List.of(EventPage.From.of(uri.getQueryParameters().getFirst("from"))
                        .key()));
        return values;
    }

    /** What the form says before anybody changed it; twice, so that what was changed can be told. */
    private static Map<String, List<String>> values(Event event) {
        Map<String, String> plain = new HashMap<>();
        plain.put("day", EventForm.day(event));
        plain.put("time", EventForm.time(event));
        plain.put("status", event.status().name().toLowerCase(Locale.ROOT));
        plain.put("kind", event.kind().name().toLowerCase(Locale.ROOT));
        plain.put("title", event.title());
        plain.put("participants", String.join("\n", event.participants()));
        plain.put("part", event.related() ? "no" : "yes");
        Map<String, List<String>> values = new HashMap<>();
        plain.forEach((field, value) -> {
            values.put(field, List.of(value));
            values.put(EventForm.SHOWN + field, List.of(value));
        });
        return values;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(
            @PathParam("slug") String slug,
            @PathParam("id") String id,
            MultivaluedMap<String, String> form,
            @Context UriInfo uri) {
        Access.InTrip at = access.work(slug);
        Draft draft = room.desk().draft(at.trip());
        Optional<Event> event = draft.findEvent(id);
        if (event.isEmpty()) {
            return gone(uri, slug);
        }
        Map<String, List<String>> values = DeskPages.values(form);
        FormFields fields = new FormFields(values);
        String what = fields.text("reading-is").isEmpty() ? fields.text("act") : "reading";
        if (what.equals("find")) {
            PlaceSearch found = PlaceSearch.of(fields.text("find"), room.gazetteer());
            return page(uri, at, draft, event.get(), new FormView(values, List.of()), found);
        }
        List<Act> acts = acts(what, new EventForm(draft, event.get(), fields), fields);
        if (acts.isEmpty() && fields.faults().isEmpty()) {
            fields.fault("", "nothing is otherwise than it was; confirm it where it is right");
        }
        if (!fields.faults().isEmpty()) {
            return page(uri, at, draft, event.get(), new FormView(values, fields.faults()), PlaceSearch.NONE);
        }
        Wish wish = new Wish(
                acts,
                fields.text("why"),
                Wish.number(fields.text(Wish.VERSION)),
                EventRow.of(event.get()).shown(),
                "/desk/trips/" + slug + "/events/" + id,
                values,
                after(slug, id, fields, what));
        boolean otherwise = what.equals("confirm")
                && !fields.text("shown").equals(EventRow.of(event.get()).shown());
        return otherwise
                ? pages.conflict(uri, draft, at.role(), wish.asShown(), wish.version())
                : pages.decide(uri, draft, at.role(), wish);
    }

    private static List<Act> acts(String what, EventForm form, FormFields fields) {
        List<Act> acts = new ArrayList<>();
        switch (what) {
            case "save" -> acts.addAll(form.changes());
            case "confirm" -> acts.add(form.confirm());
            case "reading" -> acts.add(form.reading(fields.text("reading-is")));
            case "merge" -> form.merge().ifPresent(acts::add);
            case "split" -> form.split().ifPresent(acts::add);
            case "hide" -> form.hide().ifPresent(acts::add);
            default -> fields.fault("", "choose what is to be done");
        }
        return acts;
    }

    private static String after(String slug, String id, FormFields fields, String what) {
        if (EventPage.From.of(fields.text("from")).isPage()) {
            return "/trips/" + slug + "/events/" + id;
        }
        boolean stays = fields.text("from").equals("event") && !what.equals("hide");
        return "/desk/trips/" + slug + (stays ? "/events/" + id : "");
    }
}
