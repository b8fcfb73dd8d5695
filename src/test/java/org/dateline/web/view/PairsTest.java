package org.dateline.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.pipeline.Trip;
import org.junit.jupiter.api.Test;

class PairsTest {
    private static Trip trip(String slug, int firstDay, int days) {
        StringBuilder text = new StringBuilder();
        List<String> cities = List.of("Vienna", "Prague", "Berlin", "Oslo", "Rome", "Madrid", "Lisbon");
        for (int i = 0; i < days; i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "President Ida Keller arrived in %s on %d March 2031.%n%n",
                    cities.get(i),
                    firstDay + i));
        }
        LocalDate published = LocalDate.of(2031, 3, 31);
        return Loaded.pipeline()
                .trip(
                        slug,
                        List.of(ArticleText.of(
                                slug,
                                Published.of(published, Published.From.GIVEN, published.toString()),
                                text.toString())),
                        List.of(),
                        Optional.empty());
    }

    @Test
    void tripsOfTheSameDaysAreOfferedWhoSetsOutEarlierFirst() {
        Map<String, List<Pairs.Pair>> pairs = Pairs.of(List.of(trip("b", 3, 3), trip("a", 5, 2), trip("c", 8, 1)));
        assertThat(pairs)
                .containsOnlyKeys("a", "b")
                .containsEntry("a", List.of(new Pairs.Pair("b", 1, "/trips/b/beside/a")))
                .containsEntry("b", List.of(new Pairs.Pair("a", 1, "/trips/b/beside/a")));
    }

    @Test
    void ofManyThoseOfMostDaysInCommonAreOffered() {
        List<Trip> trips = Stream.concat(
                        Stream.of(trip("one", 3, 7)),
                        IntStream.rangeClosed(1, 7).mapToObj(days -> trip("of-" + days, 3, days)))
                .toList();
        assertThat(Pairs.of(trips).get("one"))
                .extracting(Pairs.Pair::slug)
                .containsExactly("of-7", "of-6", "of-5", "of-4", "of-3");
    }

    /** Side by side even the longest trip is as light as a page: of each day and place one event is told. */
    @Test
    void ofATripInSeveralPartsOneEventOfEachDayAndPlaceIsTold() {
        String day =
                "President Ida Keller met Leo Brandt in Vienna on 3 March 2031. She spoke of trade in Vienna on 3 March"
                        + " 2031. She had dinner with Omar Haddad in Vienna on 3 March 2031.\n\n";
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 28; i++) {
            for (String other : List.of("Vienna", "Prague", "Berlin")) {
                text.append(day.replace("Vienna", other)
                        .replace("3 March", i + " March")
                        .replace("Leo", "Leo" + (char) ('a' + i)));
            }
        }
        Trip trip = Loaded.pipeline()
                .trip(
                        "long",
                        List.of(ArticleText.of(
                                "a",
                                Published.of(LocalDate.of(2031, 3, 31), Published.From.GIVEN, "2031-03-31"),
                                text.toString())),
                        List.of(),
                        Optional.empty());
        Parts parts = Parts.of(trip, Parts.Size.PAGE);
        assertThat(parts.count()).isGreaterThan(1);
        List<String> told = parts.thinned().story().events().stream()
                .map(event ->
                        event.when().first() + " " + event.place().orElseThrow().name())
                .toList();
        assertThat(told).hasSizeGreaterThan(60);
        assertThat(new HashSet<>(told)).hasSameSizeAs(told);
    }
}
