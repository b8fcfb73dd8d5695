package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.dating.PlacesSetting;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceReader;
import org.dateline.time.DateExpression;
import org.dateline.time.DateMention;
import org.dateline.time.DateReader;

/**
 * Finds the dates and places of some articles: of all the places first, and then their dates, since what a core does at a stretch it does
 * quicker than all that is done of one article in turn.
 */
final class Annotator {
    private Annotator() {}

    static List<Reading> read(List<Article> articles, DateReader dates, PlaceReader places) {
        List<List<PlaceMention>> where = new ArrayList<>(articles.size());
        articles.forEach(article -> where.add(places.read(article)));
        List<List<DateExpression>> found = new ArrayList<>(articles.size());
        articles.forEach(article -> found.add(dates.find(article)));
        List<Reading> readings = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            List<DateMention> when =
                    dates.resolve(article, found.get(i), article.published(), new PlacesSetting(where.get(i)));
            readings.add(new Reading(article, when, where.get(i)));
        }
        return readings;
    }
}
