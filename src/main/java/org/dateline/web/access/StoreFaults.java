package org.dateline.web.access;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.dateline.desk.store.StoreException;
import org.dateline.web.ApiException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says what is the matter with the store. Readers don't notice: their pages need none. */
class StoreFaults {
    private static final Logger LOG = Logger.getLogger(StoreFaults.class);
    private static final Duration LATER = Duration.ofSeconds(5);

    private final RefusalPages pages;

    StoreFaults(RefusalPages pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    public Response failed(StoreException fault, UriInfo uri) {
        if (fault.reason() == StoreException.Reason.FAULT) {
            LOG.error("the store failed", fault);
        } else {
            LOG.warn(fault.getMessage());
        }
        Response response = uri.getPath().startsWith("/api/")
                ? ApiException.notYet("The store cannot be used now; nothing was changed.", LATER)
                        .response()
                : pages.failed(fault);
        response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, LATER.toSeconds());
        return response;
    }
}
