package org.dateline.web;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every document of a trip is asked for by. */
@SuppressWarnings("NullAway.Init") // filled by the framework
class DocumentRequest {
    @Parameter(description = "Name of the trip; /api/trips lists them", example = "seeds")
    @PathParam("slug")
    String slug;
}
