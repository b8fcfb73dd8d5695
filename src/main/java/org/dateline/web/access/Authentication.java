package org.dateline.web.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.desk.store.DeskStore;
import org.dateline.web.ProblemDetail;

/**
 * Tells who makes a request to the desk, before anything of its body is read: what nobody sends who is known isn't taken.
 * Downloads and embeds know nobody; trips' pages know who is signed in at the desk, for whom they lead there.
 */
@ApplicationScoped
class Authentication {
    private static final int BEFORE_RESOURCES = 150;
    private static final String BEARER = "Bearer ";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final Pattern TRIP = Pattern.compile("/(?:trips/[^/.]+(?:/parts/[0-9]+)?)?");

    private final DeskDoor door;
    private final Visitors visitors;
    private final AccessTable table = AccessTable.read();

    @Inject
    Authentication(DeskDoor door, Visitors visitors) {
        this.door = door;
        this.visitors = visitors;
    }

    void register(@Observes Filters filters) {
        if (door.isOn()) {
            filters.register(this::filter, BEFORE_RESOURCES);
        }
    }

    private void filter(RoutingContext context) {
        String path = context.normalizedPath();
        boolean api = path.startsWith("/api/");
        Optional<String> session = Visitors.find(context, Cookies.SESSION, visitors.isSecure(context));
        if (!api && !path.equals("/desk") && !path.startsWith("/desk/")) {
            onReadersPage(context, TRIP.matcher(path).matches() ? session : Optional.empty());
            return;
        }
        context.response().putHeader("Cache-Control", "no-store");
        Optional<String> bearer = api ? bearer(context) : Optional.empty();
        if (bearer.isEmpty() && session.isEmpty()) {
            goOn(context, Optional.empty());
            return;
        }
        context.request().pause();
        context.vertx()
                .executeBlocking(() -> visitor(bearer, session), false)
                .onSuccess(visitor -> goOn(context, visitor))
                .onFailure(fault -> {
                    Visitors.noteFault(context, fault);
                    context.next();
                });
    }

    /** Who can't be told, is a reader like all. */
    private void onReadersPage(RoutingContext context, Optional<String> session) {
        if (session.isEmpty()) {
            context.next();
            return;
        }
        context.vertx()
                .executeBlocking(() -> visitor(Optional.empty(), session), false)
                .onComplete(told -> {
                    if (told.succeeded()) {
                        Visitors.note(context, told.result());
                    }
                    context.next();
                });
    }

    /** Programs speak to the API alone: no token opens a page, where its owner could be made to give it more. */
    private static Optional<String> bearer(RoutingContext context) {
        return Optional.ofNullable(context.request().getHeader("Authorization"))
                .filter(value -> value.startsWith(BEARER))
                .map(value -> value.substring(BEARER.length()).strip());
    }

    /** A token counts before a session: a program that shows one means it. */
    private Optional<Visitor> visitor(Optional<String> bearer, Optional<String> session) {
        DeskStore store = door.store();
        if (bearer.isPresent()) {
            return store.tokens()
                    .find(bearer.get())
                    .map(found -> new Visitor(found.account(), Optional.of(found.token()), Optional.empty()));
        }
        return session.flatMap(secret ->
                store.sessions().find(secret).map(account -> new Visitor(account, Optional.empty(), session)));
    }

    private void goOn(RoutingContext context, Optional<Visitor> visitor) {
        Visitors.note(context, visitor);
        boolean sends = !SAFE.contains(context.request().method());
        if (visitor.isEmpty() && sends && !table.takesFromGuests(context.normalizedPath())) {
            refuse(context);
        } else {
            context.next();
        }
    }

    /** Before the body is read; so the connection ends, for its rest is not wanted. */
    private static void refuse(RoutingContext context) {
        context.response().putHeader("Connection", "close");
        if (context.normalizedPath().startsWith("/api/")) {
            context.response()
                    .setStatusCode(401)
                    .putHeader("WWW-Authenticate", "Bearer")
                    .putHeader("Content-Type", ProblemDetail.MEDIA_TYPE)
                    .end("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,"
                            + "\"detail\":\"Show a token, as Authorization: Bearer.\"}");
        } else {
            context.response()
                    .setStatusCode(303)
                    .putHeader("Location", "/desk/sign-in")
                    .end();
        }
    }
}
