package org.dateline.web.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Role;
import org.dateline.web.ApiException;
import org.dateline.web.access.AccessRule.Scope;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Lets nothing by that no row of the table allows. */
class AccessFilter {
    private final DeskDoor door;
    private final Visitors visitors;
    private final RefusalPages pages;
    private final AccessTable table = AccessTable.read();

    AccessFilter(DeskDoor door, Visitors visitors, RefusalPages pages) {
        this.door = door;
        this.visitors = visitors;
        this.pages = pages;
    }

    @ServerRequestFilter(priority = 1000)
    public @Nullable Response check(ResourceInfo resource, UriInfo uri, RoutingContext routing) {
        AccessRule rule = table.find(resource.getResourceClass(), resource.getResourceMethod())
                .orElseThrow(() -> new IllegalStateException("no row in access.tsv: " + resource.getResourceMethod()));
        if (rule.need() == Need.PUBLIC) {
            return null;
        }
        if (!door.isOn()) {
            throw new NotFoundException();
        }
        if (rule.need() == Need.GUEST) {
            return null;
        }
        boolean api = rule.path().startsWith("/api/");
        Optional<Visitor> visitor = visitors.find();
        if (visitor.isEmpty()) {
            return api ? unknown() : signIn(uri, rule);
        }
        Optional<Role> role = role(visitor.get(), rule, uri);
        boolean hidden = rule.where() == Scope.TRIP && role.isEmpty();
        if (hidden) {
            throw api
                    ? ApiException.notFound("There is no such trip, or you have no part in it.")
                    : new NotFoundException();
        }
        Optional<Role> needed = rule.need().role();
        if (needed.isPresent() && !role.map(has -> has.includes(needed.get())).orElse(false)) {
            return api
                    ? ApiException.forbidden(
                                    "This needs the role " + needed.get().key() + ".")
                            .response()
                    : pages.forbidden(needed.get());
        }
        return null;
    }

    private Optional<Role> role(Visitor visitor, AccessRule rule, UriInfo uri) {
        return switch (rule.where()) {
            case NONE -> Optional.empty();
            case ALL -> visitor.role(Account.ALL_TRIPS);
            case ANY ->
                visitor.account().grants().stream()
                        .flatMap(grant -> visitor.role(grant.trip()).stream())
                        .max(Role::compareTo);
            case TRIP ->
                door.store()
                        .trips()
                        .find(uri.getPathParameters().getFirst("slug"))
                        .map(DeskTrip::id)
                        .flatMap(visitor::role);
        };
    }

    private static Response unknown() {
        Response response = ApiException.unauthorized("Show a token, as Authorization: Bearer.")
                .response();
        response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return response;
    }

    /** And back to the page, once that is done. */
    private static Response signIn(UriInfo uri, AccessRule rule) {
        String next = rule.method().equals("GET")
                ? "?next=" + URLEncoder.encode(uri.getRequestUri().getRawPath(), StandardCharsets.UTF_8)
                : "";
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/desk/sign-in" + next)
                .build();
    }
}
