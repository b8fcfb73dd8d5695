package org.dateline.web.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.dateline.desk.Account;
import org.dateline.desk.store.SignIn;
import org.dateline.web.access.DeskDoor;
import org.dateline.web.access.Visitors;
import org.dateline.web.provider.Provider;
import org.dateline.web.provider.ProviderSettings;
import org.dateline.web.text.AccountTexts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Letting the provider sign one's own account in, and ending that. */
@Path("/desk/account/provider")
public class ProviderAccountResource {
    private static final String ACCOUNT = "/desk/account";
    private static final int UNFIT = 422;

    private final DeskDoor door;
    private final Visitors visitors;
    private final AccountPages pages;
    private final Browsers browsers;
    private final Provider provider;

    @Inject
    ProviderAccountResource(
            DeskDoor door, Visitors visitors, AccountPages pages, Browsers browsers, Provider provider) {
        this.door = door;
        this.visitors = visitors;
        this.pages = pages;
        this.browsers = browsers;
        this.provider = provider;
    }

    /** The password is asked for: who finds a browser open can't make the account theirs. */
    @POST
    @Operation(hidden = true)
    public Response link(@FormParam("current") @Nullable String current, @Context UriInfo uri) {
        String label = provider.settings().map(ProviderSettings::label).orElseThrow(NotFoundException::new);
        AccountTexts texts = pages.texts();
        Account account = visitors.get().account();
        SignIn.Result result = door.store()
                .signIn()
                .check(account.name(), Objects.requireNonNullElse(current, ""), visitors.address());
        if (result instanceof SignIn.Result.Later later) {
            return unchanged(texts.later(Long.toString(later.delay().toMinutes() + 1)), uri);
        }
        if (result instanceof SignIn.Result.Wrong) {
            return unchanged(texts.wrong(), uri);
        }
        String code = door.store().invitations().make(account.id(), account.actor());
        return browsers.sentOut(label, code, ACCOUNT, uri);
    }

    private Response unchanged(String why, UriInfo uri) {
        AccountTexts texts = pages.texts();
        return pages.onward(
                UNFIT, uri, new OnwardView(texts.nothingChanged(), why, ACCOUNT, texts.yourAccount(), false));
    }

    @POST
    @Path("remove")
    @Operation(hidden = true)
    public Response unlink(@Context UriInfo uri) {
        return door.store().subjects().unlink(visitors.get().account())
                ? AccountPages.goTo(ACCOUNT)
                : unchanged(pages.texts().passwordFirst(), uri);
    }
}
