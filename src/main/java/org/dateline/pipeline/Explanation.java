package org.dateline.pipeline;

import java.util.Map;
import java.util.Optional;
import org.dateline.itinerary.ExplainedItinerary;

/**
 * Why a trip is as it is: its events with the claims behind them, weighed, and what became of each day that they tell of.
 *
 * @param copies by id of an article whose text is another's, the id of that other
 * @param layout empty where the articles name nobody who travels
 */
public record Explanation(Trip trip, Map<String, String> copies, Optional<ExplainedItinerary> layout) {
    public Explanation {
        copies = Map.copyOf(copies);
    }

    Explanation withTrip(Trip other) {
        return new Explanation(other, copies, layout);
    }

    Explanation withSlug(String slug) {
        return new Explanation(trip.withSlug(slug), copies, layout);
    }
}
