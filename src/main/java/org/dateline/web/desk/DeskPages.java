package org.dateline.web.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.desk.Appended;
import org.dateline.desk.Role;
import org.dateline.desk.work.Draft;
import org.dateline.export.DecisionText;
import org.dateline.web.Sites;

/** Answers with the desk's pages: never kept by caches, and after something was done by sending on, so that reloading does nothing twice. */
@ApplicationScoped
class DeskPages {
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String ENTRY = "src/bench/bench.ts";
    private static final int CONFLICT = 409;

    private final Sites sites;
    private final Access access;
    private final Room room;

    DeskPages(Sites sites, Access access, Room room) {
        this.sites = sites;
        this.access = access;
        this.room = room;
    }

    DeskPage page(UriInfo uri) {
        return new DeskPage(sites.of(uri.getPath(), ENTRY), access.account().name(), access.formToken(), "", List.of());
    }

    /** The page, which tells what was just decided: the address has the ids of the decisions. */
    DeskPage page(UriInfo uri, Draft draft) {
        DeskPage page = page(uri);
        List<String> ids = uri.getQueryParameters().getOrDefault("done", List.of());
        List<Decision> done = draft.history().stream()
                .map(each -> each.decision())
                .filter(decision -> ids.contains(decision.id()))
                .toList();
        String words = done.stream()
                .map(decision -> decision.act() instanceof Act.Undo ? "undone" : DecisionText.what(decision))
                .distinct()
                .collect(Collectors.joining("; "));
        return new DeskPage(
                page.site(),
                page.account(),
                page.token(),
                words,
                done.stream().map(Decision::id).toList());
    }

    TripHead head(Draft draft, Role role, String tab) {
        return TripHead.of(
                draft,
                role,
                tab,
                room.store().feedEntries().waiting(draft.trip().id()));
    }

    Response ok(TemplateInstance template) {
        return answer(Response.Status.OK.getStatusCode(), template);
    }

    Response answer(int status, TemplateInstance template) {
        return Response.status(status)
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, "en")
                .entity(template.render())
                .build();
    }

    static Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** Decides, and goes on to a page that says so; where others decided in the meantime, shows both. */
    Response decide(UriInfo uri, Draft draft, Role role, Wish wish) {
        if (wish.acts().isEmpty()) {
            return goTo(wish.next());
        }
        Appended appended = room.desk()
                .decide(draft, wish.intents(), wish.version(), access.account().actor());
        if (appended instanceof Appended.Conflict conflict) {
            return conflict(uri, draft, role, wish, conflict.expected());
        }
        Set<String> before =
                draft.history().stream().map(each -> each.decision().id()).collect(Collectors.toSet());
        String done = room.desk().draft(access.trip(draft.trip().slug()).trip()).history().stream()
                .map(each -> each.decision().id())
                .filter(id -> !before.contains(id))
                .map(id -> "done=" + id)
                .collect(Collectors.joining("&"));
        return goTo(wish.next() + (wish.next().contains("?") ? "&" : "?") + done);
    }

    /** Both versions: what others decided since, and what was to be decided. */
    Response conflict(UriInfo uri, Draft draft, Role role, Wish wish, int seen) {
        List<HistoryRow> since = HistoryRow.of(draft).stream()
                .filter(row -> row.version() > seen)
                .toList();
        List<String> mine = wish.acts().stream()
                .map(act -> DecisionText.what(Decision.of(act, "", "", java.time.Instant.EPOCH)))
                .toList();
        ConflictPage view = new ConflictPage(
                since, mine, wish.now(), wish.action(), wish.again(draft.trip().version()), wish.next());
        return answer(CONFLICT, DeskTemplates.conflict(page(uri), head(draft, role, "queue"), view));
    }

    Response message(UriInfo uri, MessagePage message) {
        return answer(message.status(), DeskTemplates.message(page(uri), message));
    }

    static Map<String, List<String>> values(jakarta.ws.rs.core.MultivaluedMap<String, String> form) {
        return form.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.copyOf(each.getValue())));
    }
}
