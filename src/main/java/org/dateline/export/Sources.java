package org.dateline.export;

import java.util.HashMap;
import java.util.Map;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;

/** A trip's articles as they are named below a quote, by id. */
final class Sources {
    private final Map<String, String> names = new HashMap<>();

    private Sources() {}

    static Sources of(Trip trip) {
        Sources sources = new Sources();
        for (Reading reading : trip.readings()) {
            sources.names.put(reading.article().id(), EventText.source(reading.article()));
        }
        return sources;
    }

    /** "The Example Times, “Leaders meet” (2025-10-26)"; the id of an article that the trip does not have. */
    String name(String articleId) {
        return names.getOrDefault(articleId, articleId);
    }
}
