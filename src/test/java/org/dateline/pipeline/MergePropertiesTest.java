package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.event.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole generated trips: neither the order of articles nor giving one twice under another name changes a trip. */
class MergePropertiesTest {
    private static final Pipeline PIPELINE = Loaded.pipeline();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 13, 21})
    void theOrderOfArticlesChangesNothing(int number) {
        List<Article> articles = new ArrayList<>(GeneratedTrips.trip(number));
        Trip trip = PIPELINE.trip("t", articles, List.of());
        assertThat(trip.itinerary().stops()).hasSizeGreaterThanOrEqualTo(3);
        Random random = new Random(number);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(articles, random);
            assertThat(PIPELINE.trip("t", articles, List.of()).equals(trip)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 5, 21})
    void anArticleThatRepeatsAllClaimsAddsNoEvent(int number) {
        List<Article> articles = GeneratedTrips.trip(number);
        List<String> once = ids(articles);
        List<Article> twice = new ArrayList<>(articles);
        for (Article a : articles) {
            twice.add(new Article(
                    "again-" + a.id(), a.title(), a.source(), a.url(), a.published(), a.text(), a.sentences()));
        }
        assertThat(ids(twice)).isEqualTo(once);
    }

    private static List<String> ids(List<Article> articles) {
        return PIPELINE.trip("t", articles, List.of()).itinerary().events().stream()
                .map(Event::id)
                .toList();
    }
}
