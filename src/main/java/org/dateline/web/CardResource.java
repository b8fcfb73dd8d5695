package org.dateline.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.pipeline.Trip;
import org.dateline.store.TripStore;
import org.dateline.web.card.Card;
import org.dateline.web.text.Language;
import org.dateline.web.text.Wording;
import org.dateline.web.view.TripView;
import org.dateline.web.view.TripViews;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The drawn route, for those who show a picture beside a link (OpenGraph). */
@Path("/trips/{slug}/card.png")
@Tag(name = "Embedding")
public class CardResource {
    private final TripStore trips;
    private final Answers answers;
    private final Sites sites;

    CardResource(TripStore trips, Answers answers, Sites sites) {
        this.trips = trips;
        this.answers = answers;
        this.sites = sites;
    }

    @GET
    @Operation(summary = "The route as a picture of 1200 by 630 pixels")
    @APIResponse(responseCode = "200", description = "The picture", content = @Content(mediaType = "image/png"))
    @APIResponse(responseCode = "404", description = "No such trip", content = @Content(mediaType = "text/html"))
    public Response card(
            @Parameter(description = "Name of the trip; /api/trips lists them", example = "seeds") @PathParam("slug")
                    String slug) {
        Optional<Trip> trip = trips.findTrip(slug);
        if (trip.isEmpty()) {
            return sites.missing(Sites.Missing.TRIP);
        }
        return answers.of(trip.get(), "card", () -> draw(trip.get()));
    }

    /** A picture is packed by its own format already. */
    private static Representation draw(Trip trip) {
        Wording wording = Wording.of(Language.ENGLISH, false);
        TripView view = TripViews.of(trip, wording, "");
        List<String> facts = new ArrayList<>();
        if (!view.dates().isEmpty()) {
            facts.add(view.dates());
        }
        facts.add(String.join(" · ", view.facts()));
        if (!view.asOf().isEmpty()) {
            facts.add(view.asOf());
        }
        byte[] png =
                Card.png(view.title(), facts, TripViews.picture(trip, wording, Card.MAP, Card.HEIGHT, Card.ENLARGED));
        return Representation.of(Description.shown("image/png", trip.slug() + ".png"), png);
    }
}
