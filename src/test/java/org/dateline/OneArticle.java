package org.dateline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Explanation;
import org.dateline.place.Place;

/** A trip of which one article tells. */
public final class OneArticle {
    private OneArticle() {}

    public static Explanation read(String title, String source, LocalDate published, String text) {
        Article article = ArticleText.of(
                "a",
                new ArticleText.Metadata(
                        Optional.of(title),
                        Optional.of(source),
                        Optional.empty(),
                        Published.of(published, Published.From.GIVEN, published.toString())),
                text);
        return Loaded.pipeline().explain("t", List.of(article), List.of(), Optional.empty());
    }

    /** "2016-07-03 Lima", in the order of the stops. */
    public static List<String> stopDays(Explanation explanation) {
        List<String> days = new ArrayList<>();
        explanation
                .trip()
                .itinerary()
                .stops()
                .forEach(stop -> stop.days()
                        .forEach(day -> days.add(day + " " + stop.place().name())));
        return days;
    }

    /** The names of the places where it stops. */
    public static List<String> places(Explanation explanation) {
        return explanation.trip().itinerary().stops().stream()
                .map(Stop::place)
                .map(Place::name)
                .toList();
    }
}
