package org.dateline.web.desk;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.dateline.desk.DeskTrip;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** How far the reading of articles is, as events that the server sends while it goes on. */
@Path("/desk/trips/{slug}/progress")
public class ProgressResource {
    private static final Duration PACE = Duration.ofMillis(300);

    /** Ten minutes; then a browser asks again. */
    private static final int MOST = 2_000;

    private final Access access;
    private final Room room;
    private final Readings readings;

    ProgressResource(Access access, Room room, Readings readings) {
        this.access = access;
        this.room = room;
        this.readings = readings;
    }

    /** @param over whether it is done; the last event says so */
    public record Step(int done, int all, boolean over) {}

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Multi<Step> progress(@PathParam("slug") String slug, @Context UriInfo uri) {
        DeskTrip trip = access.trip(slug).trip();
        Set<String> files = Readings.chosen(
                room.desk().draft(trip), uri.getQueryParameters().getOrDefault("look", List.of()));
        Multi<Step> steps = Multi.createFrom()
                .ticks()
                .every(PACE)
                .select()
                .first(MOST)
                .map(tick -> step(trip, files))
                .select()
                .first(step -> !step.over());
        return Multi.createBy()
                .concatenating()
                .streams(steps, Multi.createFrom().item(() -> step(trip, files)));
    }

    private Step step(DeskTrip trip, Set<String> files) {
        return readings.going(trip, files)
                .map(state -> new Step(state.done(), state.all(), false))
                .orElse(new Step(0, 0, true));
    }
}
