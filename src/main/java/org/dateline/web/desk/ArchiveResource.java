package org.dateline.web.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A trip to take along. */
@Path("/desk/trips/{slug}/archive")
@Blocking
public class ArchiveResource {
    private final Access access;
    private final Archives archives;

    ArchiveResource(Access access, Archives archives) {
        this.access = access;
        this.archives = archives;
    }

    @GET
    @Operation(hidden = true)
    public Response archive(@PathParam("slug") String slug) throws IOException {
        return archives.send(access.trip(slug).trip());
    }
}
