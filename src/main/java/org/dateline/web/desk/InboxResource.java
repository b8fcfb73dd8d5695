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
import org.dateline.desk.FeedEntry;
import org.dateline.desk.FeedEntry.State;
import org.dateline.desk.StoredArticle;
import org.dateline.desk.WatchedFeed;
import org.dateline.desk.store.DeskStore;
import org.dateline.desk.work.Draft;
import org.dateline.desk.work.FormFields;
import org.dateline.desk.work.Intake;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What feeds announced for a trip: an editor takes or leaves each. */
@Path("/desk/trips/{slug}/inbox")
@Blocking
public class InboxResource {
    private static final int INVALID = 422;
    private static final int SHOWN = 100;
    private static final int SHOWN_LEFT = 50;

    /** At once: each is fetched. */
    private static final int MOST_PAGES = 20;

    private final DeskPages pages;
    private final Access access;
    private final Room room;
    private final Inbox inbox;
    private final WatchedFeeds watched;

    InboxResource(DeskPages pages, Access access, Room room, Inbox inbox, WatchedFeeds watched) {
        this.pages = pages;
        this.access = access;
        this.room = room;
        this.inbox = inbox;
        this.watched = watched;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("slug") String slug, @Context UriInfo uri) {
        return page(uri, access.trip(slug), List.of(), FormView.EMPTY);
    }

    private Response page(UriInfo uri, Access.InTrip at, List<String> told, FormView form) {
        Draft draft = room.desk().draft(at.trip());
        DeskStore store = room.store();
        String trip = at.trip().id();
        List<FeedEntry> waiting = store.feedEntries().list(trip, State.WAITING, SHOWN);
        InboxPage view = new InboxPage(
                waiting.stream()
                        .map(entry -> InboxPage.EntryRow.of(entry, form.chosen("entry", entry.id())))
                        .toList(),
                Math.max(0, store.feedEntries().waiting(trip) - waiting.size()),
                store.feedEntries().list(trip, State.LEFT, SHOWN_LEFT).stream()
                        .map(entry -> InboxPage.EntryRow.of(entry, false))
                        .toList(),
                store.feeds().list(trip).stream().map(InboxPage.FeedRow::of).toList(),
                watched.isOn() ? watched.everyText() : "",
                told,
                form);
        boolean wrong = !told.isEmpty() || !form.faults().isEmpty();
        return pages.answer(
                wrong ? INVALID : Response.Status.OK.getStatusCode(),
                DeskTemplates.inbox(pages.page(uri, draft), pages.head(draft, at.role(), "inbox"), view));
    }

    /** Takes or leaves what is chosen, or puts back what was left. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response choose(@PathParam("slug") String slug, MultivaluedMap<String, String> form, @Context UriInfo uri) {
        Access.InTrip at = access.work(slug);
        FormFields fields = new FormFields(DeskPages.values(form));
        String act = fields.text("act");
        List<FeedEntry> chosen = fields.all("entry").stream()
                .flatMap(id -> room.store().feedEntries().find(at.trip().id(), id).stream())
                .filter(entry -> entry.state() != State.TAKEN)
                .toList();
        boolean takes = act.equals("take") || act.equals("text");
        if (!takes && !act.equals("leave") && !act.equals("back")) {
            fields.fault("", "choose what is to be done");
        } else if (chosen.isEmpty()) {
            fields.fault("entry", "choose what of the list");
        } else if (act.equals("take") && chosen.size() > MOST_PAGES) {
            fields.fault("entry", "take " + MOST_PAGES + " pages at once at most");
        }
        if (!fields.faults().isEmpty()) {
            return page(uri, at, List.of(), new FormView(DeskPages.values(form), fields.faults()));
        }
        if (takes) {
            return take(uri, at, chosen, act.equals("text"), DeskPages.values(form));
        }
        chosen.forEach(entry -> inbox.leave(entry, act.equals("leave")));
        return DeskPages.goTo("/desk/trips/" + slug + "/inbox");
    }

    private Response take(
            UriInfo uri, Access.InTrip at, List<FeedEntry> chosen, boolean text, Map<String, List<String>> form) {
        Intake intake = inbox.intake(at);
        chosen.forEach(entry -> inbox.take(entry, text, intake));
        return intake.told().isEmpty()
                ? DeskPages.goTo(ArticlesResource.look(
                        at.trip().slug(),
                        intake.taken().stream().map(StoredArticle::id).toList()))
                : page(uri, access.trip(at.trip().slug()), intake.told(), new FormView(form, List.of()));
    }

    /** Watches a feed, looks at one now, or watches it no more. */
    @POST
    @Path("feeds")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response feeds(@PathParam("slug") String slug, MultivaluedMap<String, String> form, @Context UriInfo uri) {
        Access.InTrip at = access.work(slug);
        Map<String, List<String>> values = DeskPages.values(form);
        FormFields fields = new FormFields(values);
        Optional<WatchedFeed> feed = room.store().feeds().find(at.trip().id(), fields.text("feed"));
        switch (fields.text("act")) {
            case "watch" -> watch(at, fields);
            case "look" -> feed.ifPresent(each -> watched.watch().look(each, watched.askedBy(access.account())));
            case "stop" ->
                feed.ifPresent(each -> room.store()
                        .feeds()
                        .stop(at.trip().id(), each.id(), access.account().actor()));
            default -> fields.fault("", "choose what is to be done");
        }
        return fields.faults().isEmpty()
                ? DeskPages.goTo("/desk/trips/" + slug + "/inbox")
                : page(uri, at, List.of(), new FormView(values, fields.faults()));
    }

    private void watch(Access.InTrip at, FormFields fields) {
        String address = fields.need("address", "write the feed’s address");
        if (!address.isEmpty()) {
            watched.watch()
                    .add(
                            at.trip(),
                            address,
                            watched.askedBy(access.account()),
                            access.account().actor())
                    .ifPresent(why -> fields.fault("address", "it " + why));
        }
    }
}
