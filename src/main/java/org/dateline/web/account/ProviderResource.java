package org.dateline.web.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.Account.Grant;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.store.Subjects;
import org.dateline.web.access.Cookies;
import org.dateline.web.access.DeskDoor;
import org.dateline.web.access.Visitors;
import org.dateline.web.provider.Provider;
import org.dateline.web.provider.ProviderFlow;
import org.dateline.web.provider.ProviderFlow.Step;
import org.dateline.web.provider.ProviderSettings;
import org.dateline.web.text.AccountTexts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Signing in by the newsroom's own provider: to it and, by the same address, back from it. */
@Path(Provider.PATH)
public class ProviderResource {
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int AWAY = 503;

    private final DeskDoor door;
    private final Visitors visitors;
    private final AccountPages pages;
    private final Browsers browsers;
    private final Provider provider;
    private final ProviderFlow flow;

    @Inject
    ProviderResource(
            DeskDoor door,
            Visitors visitors,
            AccountPages pages,
            Browsers browsers,
            Provider provider,
            ProviderFlow flow) {
        this.door = door;
        this.visitors = visitors;
        this.pages = pages;
        this.browsers = browsers;
        this.provider = provider;
        this.flow = flow;
    }

    private ProviderSettings settings() {
        return provider.settings().orElseThrow(NotFoundException::new);
    }

    @GET
    @Operation(hidden = true)
    public Response signIn(@QueryParam("next") @Nullable String next, @Context UriInfo uri) {
        ProviderSettings settings = settings();
        Step step = flow.go(List.of(settings.nameClaim(), "email", "name"));
        AccountTexts texts = pages.texts();
        if (step instanceof Step.Away away) {
            Response.ResponseBuilder found =
                    Response.status(Response.Status.FOUND).header(HttpHeaders.LOCATION, away.location());
            return next == null
                    ? found.build()
                    : browsers.sentOut(new Errand(Optional.empty(), SignInResource.Next.of(next)), found.build());
        }
        if (step instanceof Step.Back back) {
            return back(settings, back, uri);
        }
        return step instanceof Step.Unreachable
                ? failed(AWAY, uri, texts.providerAway(settings.label()), texts.providerAwayAdvice())
                : failed(FORBIDDEN, uri, texts.providerRefused(settings.label()), texts.providerRefusedAdvice());
    }

    private Response failed(int status, UriInfo uri, String title, String advice) {
        OnwardView view =
                new OnwardView(title, advice, "/desk/sign-in", pages.texts().signIn(), false);
        return pages.onward(status, uri, view);
    }

    private Response back(ProviderSettings settings, Step.Back back, UriInfo uri) {
        Errand errand = Errand.of(visitors.errand());
        Subjects.Result result = door.store()
                .subjects()
                .signIn(told(settings, back), errand.code(), settings.makes(), visitors.address());
        AccountTexts texts = pages.texts();
        if (result instanceof Subjects.Result.Welcome welcome) {
            String name = welcome.account().name();
            OnwardView view = new OnwardView(texts.welcome(name), texts.signedIn(), errand.next(), texts.goOn(), true);
            return browsers.signedIn(welcome.account(), exit(settings, back), pages.onward(OK, uri, view));
        }
        String advice = switch (((Subjects.Result.Refused) result).reason()) {
            case NO_ACCOUNT -> texts.noAccount();
            case NO_ROLE -> texts.noRole();
            case NAME_TAKEN -> texts.providerNameTaken();
            case LINK -> texts.linkNotYours();
        };
        return Response.fromResponse(failed(FORBIDDEN, uri, texts.noEntry(settings.label()), advice))
                .cookie(Cookies.ERRAND.gone(visitors.isSecure()))
                .build();
    }

    private Subjects.Told told(ProviderSettings settings, Step.Back back) {
        String name = List.of(settings.nameClaim(), "email", "name").stream()
                .flatMap(claim -> Optional.ofNullable(back.names().get(claim)).stream())
                .findFirst()
                .orElse("");
        Optional<List<Grant>> grants = settings.roles().isEmpty()
                ? Optional.empty()
                : Optional.of(Grants.of(
                        settings.roles(),
                        back.groups(),
                        slug -> door.store().trips().find(slug).map(DeskTrip::id)));
        return new Subjects.Told(back.issuer(), back.subject(), name.strip(), grants);
    }

    private static String exit(ProviderSettings settings, Step.Back back) {
        return back.exit().matches("https?://.*")
                ? UriBuilder.fromUri(back.exit())
                        .queryParam("client_id", settings.client())
                        .build()
                        .toString()
                : "";
    }
}
