package org.dateline.web.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.dateline.desk.store.SignIn;
import org.dateline.web.access.Cookies;
import org.dateline.web.access.DeskDoor;
import org.dateline.web.access.Visitor;
import org.dateline.web.access.Visitors;
import org.dateline.web.provider.Provider;
import org.dateline.web.provider.ProviderSettings;
import org.dateline.web.text.AccountTexts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Path("/desk")
public class SignInResource {
    private static final String SIGN_IN = "/desk/sign-in";
    private static final int OK = 200;
    private static final int WRONG = 401;
    private static final int TOO_MANY = 429;

    private final DeskDoor door;
    private final Visitors visitors;
    private final AccountPages pages;
    private final Browsers browsers;
    private final Provider provider;

    @Inject
    SignInResource(DeskDoor door, Visitors visitors, AccountPages pages, Browsers browsers, Provider provider) {
        this.provider = provider;
        this.door = door;
        this.visitors = visitors;
        this.pages = pages;
        this.browsers = browsers;
    }

    @GET
    @Path("sign-in")
    @Operation(hidden = true)
    public Response form(@QueryParam("next") @Nullable String next, @Context UriInfo uri) {
        return visitors.find().isPresent() ? AccountPages.goTo(Next.of(next)) : page(OK, uri, view("", next, ""));
    }

    private SignInView view(String typed, @Nullable String next, String fault) {
        String label = provider.settings().map(ProviderSettings::label).orElse("");
        return new SignInView(typed, Next.of(next), fault, label);
    }

    private Response page(int status, UriInfo uri, SignInView view) {
        return browsers.withForm(token ->
                pages.answer(status, uri, token, (site, carried) -> AccountTemplates.signIn(view, site, carried)));
    }

    @POST
    @Path("sign-in")
    @Operation(hidden = true)
    public Response signIn(
            @FormParam("name") @Nullable String name,
            @FormParam("password") @Nullable String password,
            @FormParam("next") @Nullable String next,
            @Context UriInfo uri) {
        String typed = Objects.requireNonNullElse(name, "");
        SignIn.Result result =
                door.store().signIn().check(typed, Objects.requireNonNullElse(password, ""), visitors.address());
        if (result instanceof SignIn.Result.Welcome welcome) {
            return browsers.signedIn(welcome.account(), Next.of(next));
        }
        AccountTexts texts = pages.texts();
        if (result instanceof SignIn.Result.Later later) {
            Duration delay = later.delay();
            String fault = texts.later(Long.toString(delay.toMinutes() + 1));
            Response response = page(TOO_MANY, uri, view(typed, next, fault));
            response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, delay.toSeconds() + 1);
            return response;
        }
        return page(WRONG, uri, view(typed, next, texts.wrong()));
    }

    @POST
    @Path("sign-out")
    @Operation(hidden = true)
    public Response signOut(@Context UriInfo uri) {
        Visitor visitor = visitors.get();
        Optional<String> exit =
                visitor.session().flatMap(session -> door.store().sessions().end(session, visitor.actor()));
        return signedOut(exit.map(address -> stillThere(address, uri)).orElseGet(() -> AccountPages.goTo(SIGN_IN)));
    }

    /** By a link: a form's answer may not lead to another site. */
    private Response stillThere(String exit, UriInfo uri) {
        AccountTexts texts = pages.texts();
        String label = provider.settings().map(ProviderSettings::label).orElse("");
        OnwardView view =
                new OnwardView(texts.signedOut(), texts.stillThere(label), exit, texts.signOutAt(label), false);
        return pages.onward(OK, uri, view);
    }

    @POST
    @Path("sign-out-everywhere")
    @Operation(hidden = true)
    public Response signOutEverywhere() {
        Visitor visitor = visitors.get();
        door.store().sessions().endAll(visitor.account().id(), visitor.actor());
        return signedOut(AccountPages.goTo(SIGN_IN));
    }

    private Response signedOut(Response page) {
        return Response.fromResponse(page)
                .cookie(Cookies.SESSION.gone(visitors.isSecure()), Cookies.GUEST.gone(visitors.isSecure()))
                .build();
    }

    /** The page to go on to: one of the desk's own, for addresses may come from anybody. */
    static final class Next {
        private static final String FIRST = "/desk";

        private Next() {}

        static String of(@Nullable String wish) {
            return Optional.ofNullable(wish)
                    .filter(path -> path.matches("/desk(/[A-Za-z0-9._~-]+)*"))
                    .orElse(FIRST);
        }
    }
}
