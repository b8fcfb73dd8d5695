package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several trips in one set of articles. */
class TripsApartTest {
    private static final Pipeline PIPELINE = Loaded.pipeline();

    private static List<Trip> trips(List<Article> articles, Optional<String> traveller) {
        return PIPELINE
                .explainAll(
                        "set",
                        articles,
                        List.of(),
                        traveller,
                        name -> name.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .stream()
                .map(Explanation::trip)
                .toList();
    }

    private static List<String> stops(Trip trip) {
        return trip.itinerary().stops().stream()
                .map(stop -> stop.place().name() + " " + stop.days())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6, 9, 14})
    void tripsOfTwoTravellersAreThoseThatEachOfTheirArticlesTells(int number) {
        List<Article> one = GeneratedTrips.trip(number);
        List<Article> two = GeneratedTrips.trip(number + 1);
        Trip first = PIPELINE.trip("t", one, List.of());
        Trip second = PIPELINE.trip("t", two, List.of());
        List<Article> both = new ArrayList<>(one);
        both.addAll(two);
        Collections.shuffle(both, new Random(number));
        List<Trip> trips = trips(both, Optional.empty());
        assertThat(trips).hasSize(2);
        assertThat(trips.stream().map(TripsApartTest::stops)).containsExactlyInAnyOrder(stops(first), stops(second));
        assertThat(trips.get(0).slug()).isEqualTo("set");
        assertThat(trips.get(1).slug()).startsWith("set-").isNotEqualTo("set-");
        assertThat(new HashSet<>(
                        trips.stream().map(t -> t.itinerary().traveller()).toList()))
                .isEqualTo(
                        Set.of(first.itinerary().traveller(), second.itinerary().traveller()));
    }

    @Test
    void theOtherTripIsRelatedInTheFirst() {
        List<Article> both = new ArrayList<>(GeneratedTrips.trip(3));
        GeneratedTrips.trip(4).forEach(both::add);
        Trip main = trips(both, Optional.empty()).get(0);
        Set<String> own = new HashSet<>();
        main.itinerary().events().stream()
                .filter(event -> !event.related())
                .flatMap(event -> event.claims().stream())
                .forEach(claim -> own.add(claim.article().substring(0, 7)));
        assertThat(own).hasSize(1);
        assertThat(main.readings()).hasSize(both.size());
        assertThat(main.itinerary().events()).anyMatch(Event::related);
    }

    @Test
    void aNameChoosesTheTrip() {
        List<Article> both = new ArrayList<>(GeneratedTrips.trip(3));
        both.addAll(GeneratedTrips.trip(4));
        for (int number : new int[] {3, 4}) {
            Trip alone = PIPELINE.trip("t", GeneratedTrips.trip(number), List.of());
            List<Trip> named = trips(both, alone.itinerary().traveller());
            assertThat(named.get(0).itinerary().traveller())
                    .isEqualTo(alone.itinerary().traveller());
            assertThat(stops(named.get(0))).isEqualTo(stops(alone));
            assertThat(named).hasSize(2);
        }
    }

    @Test
    void tripsOfOneTravellerMonthsApartAreEachLaidOut() {
        List<Article> articles = new ArrayList<>();
        List<List<String>> alone = new ArrayList<>();
        for (Article article : GeneratedTrips.articles(15, 1)) {
            articles.add(article);
        }
        for (int i = 0; i < 3; i++) {
            alone.add(stops(PIPELINE.trip("t", articles.subList(5 * i, 5 * i + 5), List.of())));
        }
        List<Trip> trips = trips(articles, Optional.empty());
        assertThat(trips.stream().map(TripsApartTest::stops)).containsExactlyInAnyOrderElementsOf(alone);
        assertThat(trips.stream().map(Trip::slug).distinct()).hasSize(3).first().isEqualTo("set");
        Collections.reverse(articles);
        assertThat(trips(articles, Optional.empty()).equals(trips)).isTrue();
    }

    @Test
    void oneTripIsOneTrip() {
        assertThat(trips(GeneratedTrips.trip(2), Optional.empty())).hasSize(1);
        Itinerary nobody = trips(List.of(), Optional.empty()).get(0).itinerary();
        assertThat(nobody.stops()).isEmpty();
    }
}
