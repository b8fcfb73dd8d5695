package org.dateline.export;

import java.util.HashMap;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;

/** How a trip's articles are named, by id. */
final class Sources {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();

    private Sources() {}

    static Sources of(Trip trip) {
        Sources sources = new Sources();
        for (Reading reading : trip.readings()) {
            Article article = reading.article();
            sources.names.put(article.id(), EventText.source(article));
            sources.sources.put(article.id(), article.source().orElse(article.displayTitle()));
        }
        return sources;
    }

    /** As below a quote: "The Example Times, “Leaders meet” (2025-10-26)"; the id of an article that the trip does not have. */
    String name(String articleId) {
        return names.getOrDefault(articleId, articleId);
    }

    /** "The Example Times"; the title of an article that names no source. */
    String source(String articleId) {
        return sources.getOrDefault(articleId, articleId);
    }
}
