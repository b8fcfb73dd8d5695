package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dateline.ArchiveReader.Journey;
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
        List<Article> articles = GeneratedTrips.articles(10, 1);
        Article open = articles.stream()
                .filter(article -> article.published().date().isEmpty())
                .findFirst()
                .orElseThrow();
        String trip = open.id().substring(0, open.id().lastIndexOf('-'));
        assertThat(journeys(articles).values())
                .filteredOn(journey -> journey.contains(open))
                .singleElement(list(Article.class))
                .hasSize(5)
                .allMatch(article -> article.id().startsWith(trip + "-"));
    }

    @Test
    void whoTellsOfNobodyIsOfNoJourney() {
        assertThat(READER.told(ArticleText.of("prices", Published.UNKNOWN, "Prices of grain rose by four percent.")))
                .isEmpty();
    }

    @Test
    void whatIsLeftAloneIsLeftOut() {
        assertThat(journeys(ARTICLES.subList(0, 1))).isEmpty();
    }

    /** Of the 300 the last 44 have the last names of the first, and go in the same weeks. */
    @Test
    void namesakesAreToldApart() {
        assertThat(lines(GeneratedTrips.articles(1500, 300))).hasSize(300);
    }

    @Test
    void whoIsCalledByTheLastNameIsWhoWasInThoseCitiesThen() {
        List<Article> articles = List.of(
                article("a1", 1, "President Ada Moreno arrived in Lima on Monday."),
                article("a2", 3, "President Ada Moreno arrived in Quito on Wednesday."),
                article("b1", 1, "Foreign Minister Jonas Moreno arrived in Oslo on Monday."),
                article("b2", 3, "Foreign Minister Jonas Moreno arrived in Warsaw on Wednesday."),
                article("b3", 4, "Mr. Moreno left Warsaw for Oslo on Thursday."));
        assertThat(journeys(articles).entrySet())
                .extracting(
                        each -> each.getKey().slug(),
                        each -> each.getValue().stream().map(Article::id).toList())
                .containsExactlyInAnyOrder(
                        tuple("ada-moreno-2024-01-01", List.of("a1", "a2")),
                        tuple("jonas-moreno-2024-01-01", List.of("b1", "b2", "b3")));
    }

    /** "Ada" alone is one name, and one article with another is no person yet. */
    @Test
    void aNameThatIsToldOnceIsNobodyElse() {
        List<Article> articles = List.of(
                article("a1", 1, "President Ada Miller arrived in Lima on Monday."),
                article("a2", 3, "President Ada Miller arrived in Quito on Wednesday."),
                article("a3", 4, "President Adda B. Miller arrived in Oslo on Thursday."),
                article("a4", 5, "President Aida Miller arrived in Warsaw on Friday."));
        assertThat(journeys(articles)).hasSize(1);
    }

    @Test
    void whatNobodyCouldHoldIsPartedAtItsSilence() {
        Map<Told, Integer> told = new HashMap<>();
        for (int day = 1; day <= 28; day++) {
            told.put(told("ada", day == 9 ? 8 : day), 150);
        }
        assertThat(Set.copyOf(READER.journeys(told).values()))
                .extracting(Journey::slug)
                .containsExactlyInAnyOrder("ada-miller-2024-01-01", "ada-miller-2024-01-10", "ada-miller-2024-01-19");
    }

    private static Told told(String given, int day) {
        return new Told("miller", given, Set.of(), Optional.of(LocalDate.of(2024, 1, day)));
    }

    private static Article article(String id, int day, String text) {
        LocalDate on = LocalDate.of(2024, 1, day);
        return ArticleText.of(id, Published.of(on, Published.From.GIVEN, on.toString()), text);
    }

    private static Map<Journey, List<Article>> journeys(List<Article> articles) {
        Map<String, Map<Told, List<Article>>> byName = new HashMap<>();
        for (Article article : articles) {
            READER.told(article)
                    .ifPresent(told -> byName.computeIfAbsent(told.traveller(), name -> new LinkedHashMap<>())
                            .computeIfAbsent(told, t -> new ArrayList<>())
                            .add(article));
        }
        Map<Journey, List<Article>> journeys = new HashMap<>();
        for (Map<Told, List<Article>> ofOneName : byName.values()) {
            Map<Told, Integer> counts = new HashMap<>();
            ofOneName.forEach((told, some) -> counts.put(told, some.size()));
            Map<Told, Journey> found = READER.journeys(counts);
            ofOneName.forEach((told, some) -> {
                if (found.containsKey(told)) {
                    journeys.computeIfAbsent(found.get(told), journey -> new ArrayList<>())
                            .addAll(some);
                }
            });
        }
        return journeys;
    }

    private static List<String> lines(List<Article> articles) {
        return journeys(articles).entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().slug()))
                .flatMap(each -> READER.trips(each.getKey().slug(), each.getValue()).stream())
                .toList();
    }
}
