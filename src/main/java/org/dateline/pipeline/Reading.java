package org.dateline.pipeline;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/**
 * An article with its dates and places.
 *
 * @param article with the publication date that its dates were counted from
 * @param dates in order of their place in the text
 * @param places in order of their place in the text
 */
public record Reading(Article article, List<DateMention> dates, List<PlaceMention> places) {
    public Reading {
        dates = List.copyOf(dates);
        places = List.copyOf(places);
    }

    /** What is shown like an article, and of which nothing is read. */
    static Reading unread(Article article) {
        return new Reading(article, List.of(), List.of());
    }

    static Reading of(AnnotatedArticle article) {
        return new Reading(article.article(), article.dates(), article.places());
    }
}
