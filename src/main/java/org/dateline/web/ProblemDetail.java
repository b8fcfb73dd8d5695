package org.dateline.web;

import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error of the API as RFC 9457 has it.
 *
 * @param type {@code about:blank}: the status says what kind of problem it is
 * @param title the status in words
 * @param detail what is wrong, and what to do
 */
@Schema(
        name = "Problem",
        description = "RFC 9457",
        examples = "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,"
                + "\"detail\":\"There is no trip 'mars-2026'; /api/trips lists them.\"}")
public record ProblemDetail(String type, String title, int status, String detail) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static Response response(Response.Status status, String detail) {
        return response(status.getStatusCode(), status.getReasonPhrase(), detail);
    }

    static Response response(int status, String title, String detail) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Access-Control-Allow-Origin", "*")
                .entity(new ProblemDetail("about:blank", title, status, detail))
                .build();
    }
}
