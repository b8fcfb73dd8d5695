package org.dateline.web;

import jakarta.ws.rs.core.Response;

/** Ends a request of the API with a problem document. */
final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Response.Status status;
    private final String detail;

    private ApiException(Response.Status status, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.detail = detail;
    }

    static ApiException notFound(String detail) {
        return new ApiException(Response.Status.NOT_FOUND, detail);
    }

    static ApiException badRequest(String detail) {
        return new ApiException(Response.Status.BAD_REQUEST, detail);
    }

    static ApiException notImplemented(String detail) {
        return new ApiException(Response.Status.NOT_IMPLEMENTED, detail);
    }

    Response response() {
        return ProblemDetail.response(status, detail);
    }
}
