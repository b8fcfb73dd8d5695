package org.dateline.pipeline;

import java.util.List;
import java.util.Optional;
import org.dateline.itinerary.Itinerary;

/**
 * A trip with all that it was read from.
 *
 * @param slug the trip's name in addresses: lower-case letters, digits and hyphens
 * @param readings the articles, by id
 */
public record Trip(String slug, Itinerary itinerary, List<Reading> readings, List<Problem> problems) {
    public Trip {
        readings = List.copyOf(readings);
        problems = List.copyOf(problems);
    }

    /** The same trip under another name. */
    public Trip withSlug(String other) {
        return new Trip(other, itinerary, readings, problems);
    }

    public Optional<Reading> findReading(String articleId) {
        return readings.stream().filter(r -> r.article().id().equals(articleId)).findFirst();
    }
}
