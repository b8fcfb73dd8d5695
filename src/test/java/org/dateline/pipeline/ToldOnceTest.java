package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.event.Event;
import org.dateline.itinerary.Stop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What several sentences tell of one part of a trip is told once; each of told-once.txt, with all that is then told of the traveller. */
class ToldOnceTest {
    private static final Pipeline PIPELINE = Loaded.pipeline();

    /**
     * A trip of the list.
     *
     * @param articles day and text, by turns
     */
    record Told(List<String> articles, List<String> events) {
        Trip trip() {
            List<Article> read = new ArrayList<>();
            for (int i = 0; i < articles.size(); i += 2) {
                Published published =
                        Published.of(LocalDate.parse(articles.get(i)), Published.From.GIVEN, articles.get(i));
                read.add(ArticleText.of("0" + i, published, articles.get(i + 1)));
            }
            return PIPELINE.trip("t", read, List.of());
        }
    }

    static Stream<Told> trips() throws IOException {
        String file = new String(
                ToldOnceTest.class.getResourceAsStream("told-once.txt").readAllBytes(), StandardCharsets.UTF_8);
        return Stream.of(file.replaceAll("(?m)^#.*\n", "").split("\n\n")).map(ToldOnceTest::told);
    }

    private static Told told(String block) {
        List<String> articles = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (String line : block.strip().split("\n")) {
            if (line.startsWith("= ")) {
                events.add(line.substring(2));
            } else {
                articles.add(line.startsWith("@ ") ? line.substring(2) : line);
            }
        }
        return new Told(articles, events);
    }

    @ParameterizedTest
    @MethodSource("trips")
    void eachPartIsToldOnce(Told told) {
        assertThat(told.trip().itinerary().events().stream()
                        .filter(event -> !event.related())
                        .map(event -> event.when().edtf() + " | " + event.title()))
                .containsExactlyElementsOf(told.events());
    }

    @ParameterizedTest
    @MethodSource("trips")
    void eachStopIsOfEventsThatAreTold(Told told) {
        Trip trip = told.trip();
        List<String> ids = trip.itinerary().events().stream().map(Event::id).toList();
        assertThat(ids)
                .containsAll(trip.itinerary().stops().stream()
                        .map(Stop::events)
                        .flatMap(List::stream)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("trips")
    void theOrderOfArticlesIsNoMatter(Told told) {
        List<Article> articles = new ArrayList<>(
                told.trip().readings().stream().map(Reading::article).toList());
        Trip once = PIPELINE.trip("t", articles, List.of());
        Collections.reverse(articles);
        assertThat(PIPELINE.trip("t", articles, List.of()).itinerary()).isEqualTo(once.itinerary());
    }
}
