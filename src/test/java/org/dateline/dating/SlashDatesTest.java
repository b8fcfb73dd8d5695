package org.dateline.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of a diary whose days are written in figures with strokes between. */
class SlashDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a 15th elsewhere | 6/3/2006 | 6/15/2006 | 2006-06-03 Lima, 2006-06-15 Cusco
                    days of one week | 6/3/2006 | 6/4/2006 | 2006-06-03 Lima, 2006-06-04 Cusco
                    the day first | 25/6/2006 | 3/7/2006 | 2006-06-25 Lima, 2006-07-03 Cusco
                    days of one week, the day first | 3/6/2006 | 4/6/2006 | 2006-06-03 Lima, 2006-06-04 Cusco
                    a range | 6/3/2006-6/4/2006 | 6/15/2006 | 2006-06-03 Lima, 2006-06-04 Lima, 2006-06-15 Cusco
                    points are of the day first | 3.6.2006 | 3.7.2006 | 2006-06-03 Lima, 2006-07-03 Cusco
                    points in a range | 3.6.2006 - 4.6.2006 | 3.7.2006 | 2006-06-03 Lima, 2006-06-04 Lima, 2006-07-03 Cusco
                    """)
    void theOrderIsThatOfAllOfThem(String how, String first, String second, String days) {
        String text = "Our days (" + first + ")\n\nWe were in Lima and I had a cold. We slept.\n\nOur days (" + second
                + ")\n\nWe were in Cusco and I was well. We ate.";
        Article article = ArticleText.of(
                "a",
                new ArticleText.Metadata(
                        Optional.of("A trip to Peru"),
                        Optional.of("The Lagan blog"),
                        Optional.empty(),
                        Published.unknown("")),
                text);
        List<String> found = new ArrayList<>();
        Loaded.pipeline()
                .trip("t", List.of(article), List.of())
                .itinerary()
                .stops()
                .forEach(stop -> stop.days()
                        .forEach(day -> found.add(day + " " + stop.place().name())));
        assertThat(String.join(", ", found)).as(how).isEqualTo(days);
    }
}
