package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.event.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A copy of an article, with another id, outlet and header, changes nothing but the claims and articles listed. */
class CopiesTest {
    private static final Pipeline PIPELINE = Loaded.pipeline();

    static Stream<Path> trips() {
        return Stream.concat(TripSets.golden().stream(), Stream.of(Path.of("seeds")));
    }

    @ParameterizedTest
    @MethodSource("trips")
    void aCopyOfAnyArticleChangesOnlyWhatIsListed(Path folder) {
        List<Article> articles = TripSets.articles(folder);
        Trip alone = PIPELINE.trip("t", articles, List.of());
        Random random = new Random(folder.toString().length());
        List<Article> more = new ArrayList<>(articles);
        List<String> ids = new ArrayList<>();
        for (Article article : articles) {
            for (String id : List.of("0-" + article.id(), "zz-" + article.id())) {
                more.add(random.nextInt(articles.size()), copy(article, id, random.nextInt(3)));
                ids.add(id);
            }
        }
        Trip both = PIPELINE.trip("t", more, List.of());
        Trip left = without(both, Set.copyOf(ids));
        assertThat(published(left)).isEqualTo(published(alone));
        assertThat(left.itinerary().events())
                .containsExactlyElementsOf(alone.itinerary().events());
        assertThat(left.equals(alone)).isTrue();
        assertThat(both.readings()).hasSize(more.size());
        Verbatim.assertClaims(both, more);
        long listed = both.itinerary().events().stream()
                .flatMap(e -> e.claims().stream())
                .filter(c -> ids.contains(c.article()))
                .count();
        long own = alone.itinerary().events().stream()
                .mapToLong(e -> e.claims().size())
                .sum();
        assertThat(listed).isEqualTo(2 * own);
    }

    private static List<String> published(Trip trip) {
        return trip.readings().stream()
                .map(r -> r.article().id() + " " + r.article().published())
                .toList();
    }

    /**
     * The same text in another paper.
     *
     * @param header 0 for no day of publication, 1 for the same, 2 for the next; it has a headline of its own unless it
     *     may be taken for the original, which goes by day and id
     */
    private static Article copy(Article article, String id, int header) {
        Optional<LocalDate> day = article.published().date();
        Published published = header == 0 || day.isEmpty()
                ? Published.UNKNOWN
                : given(day.get().plusDays(header - 1));
        boolean tied = published.date().equals(day) && id.compareTo(article.id()) < 0;
        Article copy = ArticleText.of(id, published, article.text());
        return new Article(
                id,
                tied ? article.title() : Optional.of("Another headline"),
                Optional.of("The Other Paper"),
                Optional.empty(),
                published,
                article.text(),
                tied ? article.sentences() : copy.sentences());
    }

    private static Published given(LocalDate day) {
        return Published.of(day, Published.From.GIVEN, day.toString());
    }

    private static Trip without(Trip trip, Set<String> articles) {
        List<Event> events = trip.itinerary().events().stream()
                .map(e -> e.withClaims(e.claims().stream()
                        .filter(c -> !articles.contains(c.article()))
                        .toList()))
                .toList();
        var i = trip.itinerary();
        return new Trip(
                trip.slug(),
                new org.dateline.itinerary.Itinerary(
                        i.title(), i.traveller(), i.start(), i.end(), i.stops(), i.legs(), events),
                trip.readings().stream()
                        .filter(r -> !articles.contains(r.article().id()))
                        .toList(),
                trip.problems().stream()
                        .filter(p -> !articles.contains(p.article().orElse("")))
                        .toList());
    }
}
