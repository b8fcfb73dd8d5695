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
import java.util.Objects;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.store.Accounts;
import org.dateline.desk.store.Invitations.Invited;
import org.dateline.desk.store.Passwords;
import org.dateline.web.access.DeskDoor;
import org.dateline.web.provider.Provider;
import org.dateline.web.provider.ProviderSettings;
import org.dateline.web.text.AccountTexts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where a link leads that works once. Opening it uses nothing up: programs that look at links in letters do that, too. */
@Path("/desk/link/{code}")
public class LinkResource {
    private static final int OK = 200;
    private static final int GONE = 410;
    private static final int UNFIT = 422;

    private final DeskDoor door;
    private final AccountPages pages;
    private final Browsers browsers;
    private final Provider provider;

    @Inject
    LinkResource(DeskDoor door, AccountPages pages, Browsers browsers, Provider provider) {
        this.provider = provider;
        this.door = door;
        this.pages = pages;
        this.browsers = browsers;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@PathParam("code") String code, @Context UriInfo uri) {
        Optional<Invited> invited = door.store().invitations().find(code);
        return invited.map(found -> page(OK, uri, view(code, found, "", "")))
                .orElseGet(() -> page(GONE, uri, LinkView.gone()));
    }

    private LinkView view(String code, Invited invited, String typed, String fault) {
        return new LinkView(
                true,
                invited.account().isEmpty(),
                invited.account().map(Account::name).orElse(typed),
                fault,
                code,
                invited.account()
                        .flatMap(account -> provider.settings())
                        .map(ProviderSettings::label)
                        .orElse(""));
    }

    private Response page(int status, UriInfo uri, LinkView view) {
        return browsers.withForm(token ->
                pages.answer(status, uri, token, (site, carried) -> AccountTemplates.link(view, site, carried)));
    }

    @POST
    @Operation(hidden = true)
    public Response follow(
            @PathParam("code") String code,
            @FormParam("name") @Nullable String name,
            @FormParam("password") @Nullable String password,
            @FormParam("again") @Nullable String again,
            @Context UriInfo uri) {
        Optional<Invited> invited = door.store().invitations().find(code);
        if (invited.isEmpty()) {
            return page(GONE, uri, LinkView.gone());
        }
        String typed = Objects.requireNonNullElse(name, "").strip();
        String chosen = Objects.requireNonNullElse(password, "");
        Optional<String> fault = fault(invited.get(), typed, chosen, Objects.requireNonNullElse(again, ""));
        if (fault.isPresent()) {
            return page(UNFIT, uri, view(code, invited.get(), typed, fault.get()));
        }
        return door.store()
                .invitations()
                .follow(code, typed, chosen)
                .map(account -> browsers.signedIn(account, SignInResource.Next.of("")))
                .orElseGet(() -> page(
                        UNFIT,
                        uri,
                        view(code, invited.get(), typed, pages.texts().nameTaken())));
    }

    private Optional<String> fault(Invited invited, String name, String password, String again) {
        AccountTexts texts = pages.texts();
        if (invited.account().isEmpty() && !Accounts.isName(name)) {
            return Optional.of(texts.unfitName());
        }
        if (!Passwords.isFit(password)) {
            return Optional.of(texts.unfitPassword());
        }
        return password.equals(again) ? Optional.empty() : Optional.of(texts.notTheSame());
    }
}
