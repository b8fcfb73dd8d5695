package org.dateline.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;

/** What clients of the API are told of errors: never a stack trace. */
final class ApiErrors {
    private static final Logger LOG = Logger.getLogger(ApiErrors.class);

    private ApiErrors() {}

    static Response response(Throwable fault) {
        if (fault instanceof ApiException problem) {
            return problem.response();
        }
        if (fault instanceof BusyException) {
            return ApiException.notYet(BusyException.DETAIL, BusyException.LATER)
                    .response();
        }
        if (fault instanceof WebApplicationException http) {
            Response.StatusType status = http.getResponse().getStatusInfo();
            return ProblemDetail.response(
                    status.getStatusCode(), status.getReasonPhrase(), "See /q/openapi for what can be asked.");
        }
        LOG.error("a request failed", fault);
        return ProblemDetail.response(
                Response.Status.INTERNAL_SERVER_ERROR, "A fault in Dateline; its log tells more.");
    }
}
