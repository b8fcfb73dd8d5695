package org.dateline.web.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Who did what, to be read and not changed. */
@Path("/desk/audit")
public class AuditResource {
    private static final int OK = 200;
    private static final int PAGE = 100;

    private final AccountPages pages;
    private final AccountViews views;

    @Inject
    AuditResource(AccountPages pages, AccountViews views) {
        this.pages = pages;
        this.views = views;
    }

    @GET
    @Operation(hidden = true)
    public Response audit(@QueryParam("before") @Nullable String before, @Context UriInfo uri) {
        boolean given = before != null && before.matches("[1-9][0-9]{0,17}");
        AuditView view = views.audit(given ? Long.parseLong(before) : Long.MAX_VALUE, PAGE);
        return pages.answer(OK, uri, (site, token) -> AccountTemplates.audit(view, site, token));
    }
}
