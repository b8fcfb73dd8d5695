package org.dateline.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;

/** Ends a request of the API with a problem document. */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Response.Status status;
    private final String detail;
    private final transient Optional<Duration> later;

    private ApiException(Response.Status status, String detail) {
        this(status, detail, Optional.empty());
    }

    private ApiException(Response.Status status, String detail, Optional<Duration> later) {
        super(detail, null, false, false);
        this.status = status;
        this.detail = detail;
        this.later = later;
    }

    public static ApiException notFound(String detail) {
        return new ApiException(Response.Status.NOT_FOUND, detail);
    }

    public static ApiException badRequest(String detail) {
        return new ApiException(Response.Status.BAD_REQUEST, detail);
    }

    /** Nobody has signed in, and no token is shown. */
    public static ApiException unauthorized(String detail) {
        return new ApiException(Response.Status.UNAUTHORIZED, detail);
    }

    /** Who asks may not. */
    public static ApiException forbidden(String detail) {
        return new ApiException(Response.Status.FORBIDDEN, detail);
    }

    public static ApiException notImplemented(String detail) {
        return new ApiException(Response.Status.NOT_IMPLEMENTED, detail);
    }

    /** What will be there before long. */
    public static ApiException notYet(String detail, Duration later) {
        return new ApiException(Response.Status.SERVICE_UNAVAILABLE, detail, Optional.of(later));
    }

    /** The problem document. */
    public Response response() {
        Response response = ProblemDetail.response(status, detail);
        later.ifPresent(time -> response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, time.toSeconds()));
        return response;
    }
}
