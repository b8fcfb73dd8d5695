package org.dateline.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.dateline.web.text.Language;
import org.dateline.web.text.PageTexts;
import org.dateline.web.text.Wording;

/** Refuses what is asked of another host (421), before anything else is done for it. */
@ApplicationScoped
class HostGuard {
    private static final int BAD_REQUEST = 400;
    private static final int MISDIRECTED = 421;

    /** Before every other filter. */
    private static final int FIRST = 1000;

    private final Hosts hosts;

    @Inject
    HostGuard(Hosts hosts) {
        this.hosts = hosts;
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, FIRST);
    }

    private void filter(RoutingContext context) {
        switch (hosts.judge(context.request())) {
            case OURS -> context.next();
            case WRONG -> problem(context, BAD_REQUEST, "Bad Request", "The request names no host, or several.");
            case STRANGE -> refuse(context);
        }
    }

    private void refuse(RoutingContext context) {
        if (ApiProblems.isApi(context.normalizedPath())) {
            problem(
                    context,
                    MISDIRECTED,
                    "Misdirected Request",
                    "This application does not answer as that host. Whoever runs it lists its hosts in"
                            + " dateline.hosts.");
            return;
        }
        String accepted = context.request().getHeader("Accept-Language");
        PageTexts texts = Wording.of(Language.accepted(accepted == null ? "" : accepted), false)
                .pages();
        String way = hosts.publicUrl()
                .map(url -> "<p><a href=\"" + EmbedCode.escape(url) + "/\">" + EmbedCode.escape(url) + "</a></p>")
                .orElse("");
        // No page of the site: where its files would be asked for is just what is not known here.
        answer(context, MISDIRECTED, "text/html;charset=UTF-8")
                .end("<!doctype html><title>" + texts.noSuchHost() + "</title><h1>" + texts.noSuchHost() + "</h1><p>"
                        + texts.noSuchHostAdvice() + "</p>" + way + "\n");
    }

    private static void problem(RoutingContext context, int status, String title, String detail) {
        answer(context, status, ProblemDetail.MEDIA_TYPE)
                .end(new JsonObject()
                        .put("type", "about:blank")
                        .put("title", title)
                        .put("status", status)
                        .put("detail", detail)
                        .encode());
    }

    private static HttpServerResponse answer(RoutingContext context, int status, String type) {
        return context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", type)
                .putHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Cache-Control", "no-store");
    }
}
