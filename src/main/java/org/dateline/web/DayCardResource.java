package org.dateline.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.dateline.pipeline.Trip;
import org.dateline.store.TripStore;
import org.dateline.web.card.DayCard;
import org.dateline.web.text.Language;
import org.dateline.web.text.Wording;
import org.dateline.web.view.DayCards;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A day of a trip as a picture, for print and for where no page can be embedded. */
@Path("/trips/{slug}/days/{day}.{format: png|svg}")
@Tag(name = "Embedding")
public class DayCardResource {
    private final TripStore trips;
    private final Answers answers;
    private final Sites sites;

    DayCardResource(TripStore trips, Answers answers, Sites sites) {
        this.trips = trips;
        this.answers = answers;
        this.sites = sites;
    }

    @GET
    @Operation(summary = "A day as a picture, 1200 pixels wide")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = {@Content(mediaType = "image/png"), @Content(mediaType = "image/svg+xml")})
    @APIResponse(
            responseCode = "404",
            description = "No such trip, or no such day in it",
            content = @Content(mediaType = "text/html"))
    public Response day(
            @Parameter(description = "Name of the trip; /api/trips lists them", example = "seeds") @PathParam("slug")
                    String slug,
            @Parameter(description = "A day of the trip", example = "2025-10-26") @PathParam("day") String day,
            @Parameter(description = "png or svg", example = "png") @PathParam("format") String format) {
        Optional<Trip> trip = trips.findTrip(slug);
        if (trip.isEmpty()) {
            return sites.missing(Sites.Missing.TRIP);
        }
        Optional<DayCard> card = DayCards.of(trip.get(), day, Wording.of(Language.ENGLISH, false));
        if (card.isEmpty()) {
            return sites.missing(Sites.Missing.PAGE);
        }
        String file = slug + "-" + day + "." + format;
        return answers.of(trip.get(), "day " + file, () -> draw(card.get(), format, file));
    }

    private static Representation draw(DayCard card, String format, String file) {
        return format.equals("svg")
                ? Representation.of(Description.shown("image/svg+xml", file), card.svg())
                : Representation.of(Description.shown("image/png", file), card.png());
    }
}
