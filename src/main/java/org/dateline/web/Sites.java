package org.dateline.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.web.text.Language;
import org.dateline.web.text.PageTexts;
import org.dateline.web.text.Wording;

/** Where pages stand, how they speak, and which built files they use; and the page for what goes wrong. */
@ApplicationScoped
public class Sites {
    /** The text face; embedded trips do without, to be light. */
    private static final String FONT = "node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2";

    private static final String PAGE = "src/story/page.ts";

    private final Assets assets;
    private final Documents documents;
    private final RoutingContext routing;
    private final MapStyle mapStyle;

    @Inject
    Sites(Assets assets, Documents documents, RoutingContext routing, MapStyle mapStyle) {
        this.mapStyle = mapStyle;
        this.assets = assets;
        this.documents = documents;
        this.routing = routing;
    }

    /** An ordinary page. */
    public Site page(String path) {
        return of(path, PAGE);
    }

    /** A page of its own scripts and styles. */
    public Site of(String path, String entry) {
        return new Site(
                documents.base(),
                path,
                assets.css(entry),
                assets.script(entry),
                entry.contains("/embed/frame") ? "" : assets.file(FONT),
                mapStyle.address(),
                wording(),
                Optional.empty());
    }

    /** The language of the address, else the one that the browser asks for. */
    private Wording wording() {
        Optional<Language> chosen = routing.queryParam("lang").stream()
                .findFirst()
                .filter(Objects::nonNull)
                .flatMap(Language::find);
        String accepted = Objects.requireNonNullElse(routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE), "");
        return Wording.of(chosen.orElseGet(() -> Language.accepted(accepted)), chosen.isPresent());
    }

    /** What a page that is not there is answered with. */
    enum Missing {
        PAGE,
        TRIP,
        ARTICLE
    }

    Response missing(Missing what) {
        Site site = page("/");
        PageTexts texts = site.wording().pages();
        return error(
                site,
                404,
                switch (what) {
                    case PAGE -> texts.noSuchPage();
                    case TRIP -> texts.noSuchTrip();
                    case ARTICLE -> texts.noSuchArticle();
                },
                switch (what) {
                    case PAGE -> texts.noSuchPageAdvice();
                    case TRIP -> texts.noSuchTripAdvice();
                    case ARTICLE -> texts.noSuchArticleAdvice();
                });
    }

    Response fault() {
        Site site = page("/");
        PageTexts texts = site.wording().pages();
        return error(site, 500, texts.fault(), texts.faultAdvice());
    }

    /** Where there is more to do than can be done now. */
    Response busy() {
        Site site = page("/");
        PageTexts texts = site.wording().pages();
        Response answer = error(site, 503, texts.busy(), texts.busyAdvice());
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, BusyException.LATER.toSeconds());
        return answer;
    }

    private static Response error(Site site, int status, String title, String advice) {
        return error(
                site,
                new ErrorView(
                        status,
                        title,
                        advice,
                        List.of(new ErrorView.WayOn(
                                "/" + site.query(), site.wording().pages().allTrips()))));
    }

    /** A page that says what went wrong. */
    public Response error(ErrorView view) {
        return error(page("/"), view);
    }

    private static Response error(Site site, ErrorView view) {
        return answer(
                Response.status(view.status()),
                site,
                Templates.error(view, site).setLocale(site.lang()).render());
    }

    /** Tells caches that the page depends on the reader's language. */
    public static Response answer(Response.ResponseBuilder response, Site site, String html) {
        return response.type(Description.HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, site.lang())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.ACCEPT_ENCODING)
                .entity(html)
                .build();
    }
}
