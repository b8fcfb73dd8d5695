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
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.decision.Act;
import org.dateline.desk.Actor;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.StoredArticle;
import org.dateline.desk.work.Draft;
import org.dateline.desk.work.FormFields;
import org.dateline.desk.work.Intake;
import org.dateline.web.fetch.FetchException;
import org.dateline.web.fetch.Fetched;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The articles of a trip: put in, looked at, taken over, withdrawn. */
@Path("/desk/trips/{slug}/articles")
@Blocking
public class ArticlesResource {
    private static final int INVALID = 422;
    private static final int MOST_ADDRESSES = 20;
    private static final int MOST_NAMED = 100;

    private final DeskPages pages;
    private final Access access;
    private final Room room;
    private final Addresses addresses;
    private final Readings readings;

    ArticlesResource(DeskPages pages, Access access, Room room, Addresses addresses, Readings readings) {
        this.pages = pages;
        this.access = access;
        this.room = room;
        this.addresses = addresses;
        this.readings = readings;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("slug") String slug, @Context UriInfo uri) {
        Access.InTrip at = access.trip(slug);
        List<String> look = uri.getQueryParameters().getOrDefault("look", List.of());
        return page(uri, at, look, List.of(), FormView.EMPTY);
    }

    private Response page(UriInfo uri, Access.InTrip at, List<String> look, List<String> told, FormView form) {
        Draft draft = room.desk().draft(at.trip());
        Set<String> waiting = Readings.chosen(draft, look);
        Optional<Readings.State> state =
                waiting.isEmpty() ? Optional.empty() : Optional.of(readings.read(draft, waiting));
        ArticlesPage view = new ArticlesPage(
                ArticleFile.of(draft, draft.taken()),
                ArticleFile.of(draft, draft.waiting()),
                state.flatMap(Readings.State::changes).map(ChangesView::of),
                state.filter(each -> each.changes().isEmpty()).map(each -> reading(at.trip(), each, waiting)),
                List.copyOf(waiting),
                addresses.isOn(),
                told,
                form);
        boolean wrong = !told.isEmpty() || !form.faults().isEmpty();
        return pages.answer(
                wrong ? INVALID : Response.Status.OK.getStatusCode(),
                DeskTemplates.articles(pages.page(uri, draft), pages.head(draft, at.role(), "articles"), view));
    }

    private static ArticlesPage.ReadingView reading(DeskTrip trip, Readings.State state, Set<String> files) {
        List<String> ids = files.stream().sorted().toList();
        return new ArticlesPage.ReadingView(
                state.done(),
                state.all(),
                "/desk/trips/" + trip.slug() + "/progress" + query(ids),
                look(trip.slug(), ids));
    }

    /** A text that was pasted, files that were chosen or dropped, addresses: all of what is filled in. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response put(
            @PathParam("slug") String slug,
            @RestForm @Nullable String text,
            @RestForm @Nullable String title,
            @RestForm @Nullable String source,
            @RestForm @Nullable String url,
            @RestForm @Nullable String published,
            @RestForm("addresses") @Nullable String addressLines,
            @RestForm("files") @Nullable List<FileUpload> files,
            @Context UriInfo uri)
            throws IOException {
        Access.InTrip at = access.work(slug);
        Map<String, List<String>> values = new HashMap<>();
        values.put("text", List.of(plain(text)));
        values.put("title", List.of(plain(title)));
        values.put("source", List.of(plain(source)));
        values.put("url", List.of(plain(url)));
        values.put("published", List.of(plain(published)));
        values.put("addresses", List.of(plain(addressLines)));
        Intake intake =
                new Intake(room.store().articles(), at.trip(), access.account().actor());
        if (!plain(text).isEmpty()) {
            intake.paste(new Intake.Pasted(plain(title), plain(source), plain(url), plain(published), plain(text)));
        }
        for (FileUpload file : Objects.requireNonNullElse(files, List.<FileUpload>of())) {
            if (file.size() > 0) {
                intake.upload(
                        plain(file.fileName()), plain(file.contentType()), Files.readAllBytes(file.uploadedFile()));
            }
        }
        plain(addressLines)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_ADDRESSES)
                .forEach(address -> fetch(address, intake));
        List<String> taken = intake.taken().stream().map(StoredArticle::id).toList();
        if (taken.isEmpty() && intake.told().isEmpty()) {
            FormFields none = new FormFields(values);
            none.fault("", "paste a text, choose files or name an address");
            return page(uri, at, List.of(), List.of(), new FormView(values, none.faults()));
        }
        return intake.told().isEmpty()
                ? DeskPages.goTo(look(slug, taken))
                : page(uri, access.trip(slug), taken, intake.told(), new FormView(values, List.of()));
    }

    private void fetch(String address, Intake intake) {
        try {
            Fetched fetched = addresses.fetch(address, access.account());
            intake.fetched(fetched.address().toString(), fetched.name(), fetched.mediaType(), fetched.bytes());
        } catch (FetchException refused) {
            intake.tell(address + " " + refused.describe());
        }
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static String look(String slug, List<String> ids) {
        return "/desk/trips/" + slug + "/articles" + query(ids);
    }

    /** Of more than an address holds, all that waits is looked at. */
    private static String query(List<String> ids) {
        if (ids.size() > MOST_NAMED) {
            return "?look=" + Readings.ALL;
        }
        return ids.isEmpty() ? "" : ids.stream().map(id -> "look=" + id).collect(Collectors.joining("&", "?", ""));
    }

    /** Takes over what waits, looks at it, or puts it back; withdraws an article from readers. */
    @POST
    @Path("choose")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response choose(@PathParam("slug") String slug, MultivaluedMap<String, String> form, @Context UriInfo uri) {
        Access.InTrip at = access.work(slug);
        Map<String, List<String>> values = DeskPages.values(form);
        FormFields fields = new FormFields(values);
        List<String> ids = fields.all("file");
        String what = fields.text("act");
        if (!fields.text("hide-picture").isEmpty()
                || !fields.text("show-picture").isEmpty()) {
            return switchPicture(uri, at, fields, values);
        }
        if (what.equals("withdraw")) {
            return withdraw(uri, at, fields, values);
        }
        if (ids.isEmpty()) {
            fields.fault("file", "choose the articles");
            return page(uri, at, List.of(), List.of(), new FormView(values, fields.faults()));
        }
        if (what.equals("look")) {
            return DeskPages.goTo(look(slug, ids));
        }
        if (what.equals("take") || what.equals("back")) {
            setWaiting(at, new HashSet<>(ids), what.equals("back"));
            boolean first = room.desk().draft(at.trip()).taken().isEmpty();
            return DeskPages.goTo("/desk/trips/" + slug + (what.equals("back") || first ? "/articles" : ""));
        }
        fields.fault("", "choose what is to be done");
        return page(uri, at, ids, List.of(), new FormView(values, fields.faults()));
    }

    private void setWaiting(Access.InTrip at, Set<String> ids, boolean waiting) {
        Actor actor = access.account().actor();
        room.store().articles().list(at.trip().id()).stream()
                .filter(file -> ids.contains(file.id()) && file.hidden() != waiting)
                .forEach(file -> room.store().articles().setHidden(file.id(), waiting, actor));
    }

    /** What readers know of is not put back in silence: it is withdrawn, with why. */
    private Response withdraw(UriInfo uri, Access.InTrip at, FormFields fields, Map<String, List<String>> values) {
        Draft draft = room.desk().draft(at.trip());
        String article = fields.need("article", "choose the article");
        String why = fields.need("why", "say why it is withdrawn; readers are told");
        if (!fields.faults().isEmpty()) {
            return page(uri, at, List.of(), List.of(), new FormView(values, fields.faults()));
        }
        return decide(uri, at, draft, List.of(new Act.HideArticle(article)), why, fields, values);
    }

    /** Hides an article's picture, or undoes what hides it. */
    private Response switchPicture(UriInfo uri, Access.InTrip at, FormFields fields, Map<String, List<String>> values) {
        Draft draft = room.desk().draft(at.trip());
        String hide = fields.text("hide-picture");
        List<Act> acts =
                hide.isEmpty() ? hiding(draft, fields.text("show-picture")) : List.of(new Act.HidePicture(hide));
        return acts.isEmpty()
                ? DeskPages.goTo("/desk/trips/" + at.trip().slug() + "/articles")
                : decide(uri, at, draft, acts, fields.text("why"), fields, values);
    }

    /** What undoes the decisions that hide the article's picture. */
    private static List<Act> hiding(Draft draft, String article) {
        return draft.read().stream()
                .flatMap(trip -> trip.corrected().decisions().standing())
                .filter(decision -> decision.act() instanceof Act.HidePicture hide
                        && hide.article().equals(article))
                .<Act>map(decision -> new Act.Undo(decision.id()))
                .toList();
    }

    private Response decide(
            UriInfo uri,
            Access.InTrip at,
            Draft draft,
            List<Act> acts,
            String why,
            FormFields fields,
            Map<String, List<String>> values) {
        String path = "/desk/trips/" + at.trip().slug() + "/articles";
        return pages.decide(
                uri,
                draft,
                at.role(),
                new Wish(acts, why, Wish.number(fields.text(Wish.VERSION)), "", path + "/choose", values, path));
    }
}
