package org.dateline.web.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.Role;
import org.dateline.desk.store.ApiTokens;
import org.dateline.desk.store.Passwords;
import org.dateline.desk.store.SignIn;
import org.dateline.web.access.DeskDoor;
import org.dateline.web.access.Visitor;
import org.dateline.web.access.Visitors;
import org.dateline.web.text.AccountTexts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One's own account: password, sessions, tokens. */
@Path("/desk/account")
public class AccountResource {
    private static final int OK = 200;
    private static final int UNFIT = 422;
    private static final int TOO_MANY = 429;
    private static final int LONGEST_LABEL = 100;

    private final DeskDoor door;
    private final Visitors visitors;
    private final AccountPages pages;
    private final AccountViews views;
    private final Browsers browsers;

    @Inject
    AccountResource(DeskDoor door, Visitors visitors, AccountPages pages, AccountViews views, Browsers browsers) {
        this.door = door;
        this.visitors = visitors;
        this.pages = pages;
        this.views = views;
        this.browsers = browsers;
    }

    @GET
    @Operation(hidden = true)
    public Response account(@Context UriInfo uri) {
        return page(OK, uri, "", "");
    }

    private Response page(int status, UriInfo uri, String secret, String fault) {
        AccountView view = views.own(visitors.get().account(), secret, fault);
        return pages.answer(status, uri, (site, token) -> AccountTemplates.account(view, site, token));
    }

    /** The old password is asked for: who finds a browser open can't keep the account. The session goes on as another. */
    @POST
    @Path("password")
    @Operation(hidden = true)
    public Response changePassword(
            @FormParam("current") @Nullable String current,
            @FormParam("password") @Nullable String password,
            @FormParam("again") @Nullable String again,
            @Context UriInfo uri) {
        AccountTexts texts = pages.texts();
        Account account = visitors.get().account();
        String chosen = Objects.requireNonNullElse(password, "");
        if (!Passwords.isFit(chosen)) {
            return page(UNFIT, uri, "", texts.unfitPassword());
        }
        if (!chosen.equals(again)) {
            return page(UNFIT, uri, "", texts.notTheSame());
        }
        SignIn.Result result = door.store()
                .signIn()
                .check(account.name(), Objects.requireNonNullElse(current, ""), visitors.address());
        if (result instanceof SignIn.Result.Later later) {
            String minutes = Long.toString(later.delay().toMinutes() + 1);
            return page(TOO_MANY, uri, "", texts.later(minutes));
        }
        if (result instanceof SignIn.Result.Wrong) {
            return page(UNFIT, uri, "", texts.wrong());
        }
        door.store().signIn().change(account, chosen);
        return browsers.signedIn(account, "/desk/account");
    }

    @POST
    @Path("tokens")
    @Operation(hidden = true)
    public Response makeToken(
            @FormParam("label") @Nullable String label,
            @FormParam("role") @Nullable String role,
            @FormParam("trip") @Nullable String trip,
            @FormParam("days") @Nullable String days,
            @Context UriInfo uri) {
        Visitor visitor = visitors.get();
        String name = Objects.requireNonNullElse(label, "").strip();
        String where = Objects.requireNonNullElse(trip, Account.ALL_TRIPS);
        Optional<Role> most =
                Role.find(Objects.requireNonNullElse(role, "")).filter(each -> each != Role.ADMINISTRATOR);
        boolean fits = !name.isEmpty()
                && name.length() <= LONGEST_LABEL
                && most.isPresent()
                && days != null
                && days.matches("[1-9][0-9]{0,2}")
                && Long.parseLong(days) <= ApiTokens.LONGEST.toDays()
                && (where.equals(Account.ALL_TRIPS) || visitor.role(where).isPresent());
        if (!fits) {
            return page(UNFIT, uri, "", pages.texts().unfitToken());
        }
        ApiTokens.Scope scope =
                new ApiTokens.Scope(name, most.orElseThrow(), where, Duration.ofDays(Long.parseLong(days)));
        ApiTokens.Made made = door.store().tokens().make(visitor.account(), scope);
        return page(OK, uri, made.secret(), "");
    }

    @POST
    @Path("tokens/{id}/revoke")
    @Operation(hidden = true)
    public Response revoke(@PathParam("id") String id) {
        Visitor visitor = visitors.get();
        door.store().tokens().revoke(id, visitor.account().id(), visitor.actor());
        return AccountPages.goTo("/desk/account");
    }
}
