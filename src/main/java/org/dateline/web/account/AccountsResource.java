package org.dateline.web.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.Account.Grant;
import org.dateline.desk.Role;
import org.dateline.desk.store.Accounts;
import org.dateline.web.Site;
import org.dateline.web.access.DeskDoor;
import org.dateline.web.access.Visitors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Everybody's accounts, for those who give roles in all trips. */
@Path("/desk/accounts")
public class AccountsResource {
    private static final String PATH = "/desk/accounts";
    private static final int OK = 200;
    private static final int UNFIT = 422;

    private final DeskDoor door;
    private final Visitors visitors;
    private final AccountPages pages;
    private final AccountViews views;

    @Inject
    AccountsResource(DeskDoor door, Visitors visitors, AccountPages pages, AccountViews views) {
        this.door = door;
        this.visitors = visitors;
        this.pages = pages;
        this.views = views;
    }

    @GET
    @Operation(hidden = true)
    public Response accounts(@Context UriInfo uri) {
        return page(OK, uri, "");
    }

    private Response page(int status, UriInfo uri, String fault) {
        AccountsView view = views.all(visitors.get().account(), "", "", fault);
        return pages.answer(status, uri, (site, token) -> AccountTemplates.accounts(view, site, token));
    }

    /** The link is shown by the answer itself: it is kept nowhere. */
    private Response linked(UriInfo uri, Account account) {
        String code =
                door.store().invitations().make(account.id(), visitors.get().actor());
        return pages.answer(
                OK,
                uri,
                (site, token) -> AccountTemplates.accounts(
                        views.all(visitors.get().account(), link(site, code), account.name(), ""), site, token));
    }

    private static String link(Site site, String code) {
        return site.base() + "/desk/link/" + code;
    }

    @POST
    @Operation(hidden = true)
    public Response make(
            @FormParam("name") @Nullable String name,
            @FormParam("role") @Nullable String role,
            @FormParam("trip") @Nullable String trip,
            @Context UriInfo uri) {
        String typed = Objects.requireNonNullElse(name, "").strip();
        if (!Accounts.isName(typed)) {
            return page(UNFIT, uri, pages.texts().unfitName());
        }
        Grant grant = grant(role, trip);
        Optional<Account> made =
                door.store().accounts().create(typed, visitors.get().actor());
        if (made.isEmpty()) {
            return page(UNFIT, uri, pages.texts().nameTaken());
        }
        door.store().accounts().give(made.get().id(), grant, visitors.get().actor());
        return linked(uri, made.get());
    }

    /** A role that there is, in a trip that there is. */
    private Grant grant(@Nullable String role, @Nullable String trip) {
        String where = Objects.requireNonNullElse(trip, Account.ALL_TRIPS);
        boolean known = where.equals(Account.ALL_TRIPS)
                || door.store().trips().list().stream()
                        .anyMatch(each -> each.id().equals(where));
        return Role.find(Objects.requireNonNullElse(role, ""))
                .filter(found -> known)
                .map(found -> new Grant(where, found))
                .orElseThrow(NotFoundException::new);
    }

    private Account account(String id) {
        return door.store().accounts().find(id).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("{id}/link")
    @Operation(hidden = true)
    public Response link(@PathParam("id") String id, @Context UriInfo uri) {
        return linked(uri, account(id));
    }

    @POST
    @Path("{id}/disable")
    @Operation(hidden = true)
    public Response disable(@PathParam("id") String id, @Context UriInfo uri) {
        return done(
                uri,
                door.store()
                        .accounts()
                        .setDisabled(account(id).id(), true, visitors.get().actor()));
    }

    @POST
    @Path("{id}/enable")
    @Operation(hidden = true)
    public Response enable(@PathParam("id") String id, @Context UriInfo uri) {
        return done(
                uri,
                door.store()
                        .accounts()
                        .setDisabled(account(id).id(), false, visitors.get().actor()));
    }

    @POST
    @Path("{id}/sign-out")
    @Operation(hidden = true)
    public Response signOut(@PathParam("id") String id) {
        door.store().sessions().endAll(account(id).id(), visitors.get().actor());
        return AccountPages.goTo(PATH);
    }

    /** Gives the role; without one, takes away what the account has in the trip. */
    @POST
    @Path("{id}/roles")
    @Operation(hidden = true)
    public Response roles(
            @PathParam("id") String id,
            @FormParam("role") @Nullable String role,
            @FormParam("trip") @Nullable String trip,
            @Context UriInfo uri) {
        Accounts accounts = door.store().accounts();
        String where = Objects.requireNonNullElse(trip, Account.ALL_TRIPS);
        return done(
                uri,
                role == null || role.isEmpty()
                        ? accounts.take(account(id).id(), where, visitors.get().actor())
                        : accounts.give(
                                account(id).id(),
                                grant(role, trip),
                                visitors.get().actor()));
    }

    private Response done(UriInfo uri, boolean done) {
        return done ? AccountPages.goTo(PATH) : page(UNFIT, uri, pages.texts().lastAdministrator());
    }
}
