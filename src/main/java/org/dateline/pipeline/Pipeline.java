package org.dateline.pipeline;

import java.util.List;
import org.dateline.article.Article;

/** The stages, from articles to an itinerary. */
public final class Pipeline {
    private Pipeline() {}

    /** Loads the gazetteer and the word lists; the result may be shared between threads. */
    public static Pipeline load() {
        return new Pipeline();
    }

    /** One article with its dates and places. */
    public Reading annotate(Article article) {
        return new Reading(article, List.of(), List.of());
    }

    /**
     * The trip that the articles tell of, whatever their order.
     *
     * @param slug the trip's name in addresses
     * @param problems what was met while reading the articles; the result holds them and those of later stages
     */
    public Trip trip(String slug, List<Article> articles, List<Problem> problems) {
        throw new UnsupportedOperationException("the stages are not joined yet");
    }
}
