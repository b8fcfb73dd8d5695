package org.dateline.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Where pages stand and which built files they use; and the page for what goes wrong. */
@ApplicationScoped
class Sites {
    /** The text face; embedded trips do without, to be light. */
    private static final String FONT = "node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2";

    private static final String ERRORS = "src/story/page.ts";

    private final Assets assets;
    private final Documents documents;

    @Inject
    Sites(Assets assets, Documents documents) {
        this.assets = assets;
        this.documents = documents;
    }

    Site of(UriInfo uri, String path, String entry) {
        String base = documents.base(uri);
        return new Site(
                base,
                base + path,
                assets.css(entry),
                assets.script(entry),
                entry.contains("/embed/") ? "" : assets.file(FONT));
    }

    Response error(UriInfo uri, int status, String title, String advice) {
        ErrorView view = new ErrorView(status, title, advice, List.of(new ErrorView.WayOn("/", "All trips")));
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(Templates.error(view, of(uri, "/", ERRORS)).render())
                .build();
    }
}
