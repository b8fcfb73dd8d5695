package org.dateline.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives errors that no resource was asked for, like a method that is not allowed, the form of the API's others. */
class ApiProblems {
    private static final Pattern API =
            Pattern.compile("/?(?:api(?:/.*)?|oembed|trips/.*\\.(?:json|geojson|csv|ics|kml|md|jsonld))");
    private static final int FIRST_ERROR = 400;

    /** Whether it is programs that ask at an address. */
    static boolean isApi(String path) {
        return API.matcher(path).matches();
    }

    @ServerResponseFilter
    public void explain(ContainerRequestContext request, ContainerResponseContext response) {
        boolean problem = response.getEntity() instanceof ProblemDetail
                || MediaType.valueOf(ProblemDetail.MEDIA_TYPE).equals(response.getMediaType());
        if (response.getStatus() < FIRST_ERROR
                || problem
                || !isApi(request.getUriInfo().getPath())) {
            return;
        }
        Response.StatusType status = response.getStatusInfo();
        response.setEntity(
                new ProblemDetail(
                        "about:blank",
                        status.getReasonPhrase(),
                        status.getStatusCode(),
                        "See /q/openapi for what can be asked."),
                null,
                MediaType.valueOf(ProblemDetail.MEDIA_TYPE));
    }
}
