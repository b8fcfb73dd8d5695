package org.dateline.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a reader sees at an address that no page owns, and where a page fails. */
class PageErrors {
    private static final Logger LOG = Logger.getLogger(PageErrors.class);

    private final Sites sites;

    PageErrors(Sites sites) {
        this.sites = sites;
    }

    @ServerExceptionMapper
    public Response missing(NotFoundException nowhere) {
        return sites.missing(Sites.Missing.PAGE);
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException fault) {
        if (fault instanceof ApiException problem) {
            return problem.response();
        }
        if (fault instanceof jakarta.ws.rs.WebApplicationException http) {
            return http.getResponse();
        }
        if (fault instanceof BusyException) {
            return sites.busy();
        }
        LOG.error("a page failed", fault);
        return sites.fault();
    }
}
