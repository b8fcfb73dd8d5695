package org.dateline.web.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.itinerary.Itinerary;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;

/** Which articles a page lists: all, or of very many those whose statements it shows. */
final class Cited {
    private static final int MANY = 150;

    private Cited() {}

    /** @param part what of the trip the page tells */
    static List<Reading> of(Trip trip, Itinerary part) {
        if (trip.readings().size() <= MANY) {
            return trip.readings();
        }
        Set<String> cited = new HashSet<>();
        part.events()
                .forEach(event -> event.claims().stream()
                        .limit(EventViews.SHOWN)
                        .map(Claim::article)
                        .forEach(cited::add));
        return trip.readings().stream()
                .filter(reading -> cited.contains(reading.article().id()))
                .toList();
    }
}
