package org.dateline.web.account;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.BiFunction;
import org.dateline.web.Site;
import org.dateline.web.Sites;
import org.dateline.web.access.Visitors;
import org.dateline.web.text.AccountTexts;

/** Writes the pages: each knows where it stands, and what its forms carry. */
@Singleton
class AccountPages {
    private static final String ENTRY = "src/desk/desk.ts";

    private final Sites sites;
    private final Visitors visitors;

    AccountPages(Sites sites, Visitors visitors) {
        this.sites = sites;
        this.visitors = visitors;
    }

    /** This server's address, as browsers have it. */
    String base() {
        return sites.page("/").base();
    }

    /** The name by which devices know this server. */
    String host() {
        return String.valueOf(URI.create(base()).getHost());
    }

    AccountTexts texts() {
        return MessageBundles.get(AccountTexts.class);
    }

    /** @param template of the page's place, and of what its forms carry */
    Response answer(int status, UriInfo uri, BiFunction<Site, String, TemplateInstance> template) {
        return answer(status, uri, visitors.formToken(), template);
    }

    Response answer(int status, UriInfo uri, String token, BiFunction<Site, String, TemplateInstance> template) {
        Site site = sites.of(uri.getPath(), ENTRY);
        return Sites.answer(
                Response.status(status),
                site,
                template.apply(site, token).setLocale(site.lang()).render());
    }

    /** A page that says one thing, and leads on. */
    Response onward(int status, UriInfo uri, OnwardView view) {
        return answer(status, uri, "", (site, token) -> AccountTemplates.onward(view, site));
    }

    /** To a page, after something was done: reloading it does nothing twice. */
    static Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
