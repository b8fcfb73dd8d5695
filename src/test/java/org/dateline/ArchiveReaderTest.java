package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.ArchiveReader.Told;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.pipeline.GeneratedTrips;
import org.junit.jupiter.api.Test;

class ArchiveReaderTest {
    private static final ArchiveReader READER = ArchiveReader.load();

    /** Three travellers take turns, each with a trip every month or two. */
    private static final List<Article> ARTICLES = GeneratedTrips.articles(60, 3);

    @Test
    void eachTripOfEachTravellerIsALine() {
        assertThat(lines(ARTICLES))
                .hasSize(12)
                .allSatisfy(line -> assertThat(line).startsWith("{\"slug\":\"").doesNotContain("\n"));
    }

    @Test
    void theOrderOfArticlesChangesNothing() {
        List<Article> shuffled = new ArrayList<>(ARTICLES);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(lines(shuffled)).isEqualTo(lines(ARTICLES));
    }

    @Test
    void anArticleWithoutADayGoesToTheJourneyWhoseCitiesItNames() {
        List<Told> told = told(GeneratedTrips.articles(10, 1));
        Told open = told.stream()
                .filter(each -> each.article().published().date().isEmpty())
                .findFirst()
                .orElseThrow();
        String trip = open.article().id().substring(0, open.article().id().lastIndexOf('-'));
        List<Told> journey = READER.journeys(told).stream()
                .filter(one -> one.contains(open))
                .findFirst()
                .orElseThrow();
        assertThat(journey).hasSize(5).allMatch(each -> each.article().id().startsWith(trip + "-"));
    }

    @Test
    void whoTellsOfNobodyIsOfNoJourney() {
        assertThat(READER.told(ArticleText.of("prices", Published.UNKNOWN, "Prices of grain rose by four percent.")))
                .isEmpty();
    }

    @Test
    void whatIsLeftAloneIsLeftOut() {
        assertThat(READER.journeys(told(ARTICLES.subList(0, 1)))).isEmpty();
    }

    private static List<Told> told(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> READER.told(article).stream())
                .toList();
    }

    private static List<String> lines(List<Article> articles) {
        Map<String, List<Told>> byTraveller = told(articles).stream()
                .collect(Collectors.groupingBy(Told::traveller, TreeMap::new, Collectors.toList()));
        return byTraveller.values().stream()
                .flatMap(told -> READER.journeys(told).stream())
                .flatMap(journey -> READER.trips(journey).stream())
                .toList();
    }
}
