package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.event.Event;
import org.dateline.itinerary.Stop;
import org.dateline.place.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of the news: what they tell above a text that takes it as known. */
class HeadlinesTest {
    private static final LocalDate DAY = LocalDate.of(2011, 5, 4);
    private static final String TEXT =
            "Foreign Minister Ada Miller said that she was glad. \"We have waited long,\" she said.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ada Miller arrives in Lima | Lima
                    Ada Miller Arrives In Lima For Talks | Lima
                    MILLER ARRIVES IN LIMA FOR TALKS | Lima
                    Miller meets Oram in Quito | Quito
                    Miller visits Peru's Cusco | Cusco
                    Miller Opens Hospital in Arequipa | Arequipa
                    Miller holds talks in Lima with Oram | Lima
                    Miller lands in Santiago on surprise visit | Santiago
                    Miller in Lima | Lima
                    Miller in Lima for talks with Oram | Lima
                    Foreign minister in Lima for talks | Lima
                    Norwegian foreign minister addresses students in Lima | Lima
                    Foreign minister arrives in Quito | Quito
                    Miller leaves Santiago | Santiago
                    Miller makes unannounced visit to Bolivia | Bolivia
                    Miller to visit Lima | -
                    Miller may visit Lima | -
                    Miller cancels visit to Lima | -
                    Oram arrives in Lima | -
                    Miller condemns attack in Lima | -
                    Miller: Lima must pay | -
                    Miller calls for calm in Lima | -
                    President arrives in Lima | -
                    Will Miller go to Lima? | -
                    Miller visited Lima in 1997 | -
                    Lima prepares for Miller's visit | -
                    """)
    void aTitleTellsWhereSheIs(String title, String place) {
        assertThat(stops(article(title, TEXT), told()))
                .containsExactlyElementsOf(place.equals("-") ? List.of() : List.of(place));
    }

    @Test
    void itsDayIsThatOfWhichItsTextIsNews() {
        String text = "Foreign Minister Ada Miller was met at the airport on Tuesday. She said that she was glad.";
        List<LocalDate> days = trip(article("Miller arrives in Lima", text), told())
                .filter(stop -> stop.place().name().equals("Lima"))
                .flatMap(stop -> stop.days().stream())
                .toList();
        assertThat(days).containsExactly(DAY.minusDays(1));
    }

    @Test
    void whatTheTextTellsIsNotToldTwice() {
        String text = "Foreign Minister Ada Miller arrived in Lima on Tuesday. She will stay for talks.";
        List<Event> events = Loaded.pipeline()
                .trip("t", List.of(article("Miller Arrives in Lima", text)), List.of())
                .itinerary()
                .events();
        assertThat(events).hasSize(1);
        assertThat(events.get(0).claims().get(0).quote()).startsWith("Foreign Minister Ada Miller arrived");
    }

    @Test
    void aTitleInTheTextIsTheQuote() {
        Article article = ArticleText.of(
                "a", Published.of(DAY, Published.From.GIVEN, DAY.toString()), "Miller arrives in Lima\n\n" + TEXT);
        List<Event> events = Loaded.pipeline()
                .trip("t", List.of(article), List.of())
                .itinerary()
                .events();
        assertThat(events).hasSize(1);
        assertThat(events.get(0).claims().get(0).quote()).isEqualTo("Miller arrives in Lima");
        assertThat(events.get(0).claims().get(0).placeSpan().orElseThrow().in(article.text()))
                .isEqualTo("Lima");
    }

    private static Article told() {
        return article(
                "Week ahead",
                DAY.minusDays(6),
                "Foreign Minister Ada Miller arrived in Arica on Wednesday. Miller will travel for two weeks.");
    }

    private static List<String> stops(Article... articles) {
        return trip(articles)
                .filter(stop -> stop.days().contains(DAY))
                .map(Stop::place)
                .map(Place::name)
                .toList();
    }

    private static Stream<Stop> trip(Article... articles) {
        return Loaded.pipeline().trip("t", List.of(articles), List.of()).itinerary().stops().stream();
    }

    private static Article article(String title, String text) {
        return article(title, DAY, text);
    }

    private static Article article(String title, LocalDate day, String text) {
        return ArticleText.of(
                title,
                new ArticleText.Metadata(
                        Optional.of(title),
                        Optional.empty(),
                        Optional.empty(),
                        Published.of(day, Published.From.GIVEN, day.toString())),
                text);
    }
}
