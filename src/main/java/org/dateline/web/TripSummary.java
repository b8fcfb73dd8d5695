package org.dateline.web;

import java.time.LocalDate;
import org.dateline.itinerary.Itinerary;
import org.dateline.pipeline.Trip;
import org.jspecify.annotations.Nullable;

/**
 * A trip in the list of trips.
 *
 * @param events how many, related ones included
 * @param url where the whole is
 */
record TripSummary(
        String slug,
        String title,
        @Nullable String traveller,
        @Nullable String start,
        @Nullable String end,
        int stops,
        int events,
        int articles,
        String url) {
    static TripSummary of(Trip trip) {
        Itinerary itinerary = trip.itinerary();
        return new TripSummary(
                trip.slug(),
                itinerary.title(),
                itinerary.traveller().orElse(null),
                itinerary.start().map(LocalDate::toString).orElse(null),
                itinerary.end().map(LocalDate::toString).orElse(null),
                itinerary.stops().size(),
                itinerary.events().size(),
                trip.readings().size(),
                "/api/trips/" + trip.slug());
    }
}
