package org.dateline.web.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Looks places up for the desk's forms. */
@Path("/desk/places")
@Blocking
public class PlacesResource {
    private final Room room;

    PlacesResource(Room room) {
        this.room = room;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response find(@QueryParam("q") @Nullable String words) {
        return Response.ok(PlaceSearch.of(Objects.requireNonNullElse(words, ""), room.gazetteer())
                        .places())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
