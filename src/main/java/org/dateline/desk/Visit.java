package org.dateline.desk;

import java.time.Instant;
import java.util.List;

/**
 * Somebody's look at a trip.
 *
 * @param at when it ended
 * @param version of the trip that was seen
 * @param articles ids of the articles that it was read from
 */
public record Visit(Instant at, int version, List<String> articles) {
    public Visit {
        articles = List.copyOf(articles);
    }
}
