package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.pipeline.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFilterTest {
    private static final Trip TRIP = TripFixtures.trip();
    private static final LocalDate FIRST = LocalDate.of(2031, 3, 1);

    @Test
    void eventsInNoCountryAreAskedForByName() {
        assertThat(ids(new EventFilter(Set.of(), Set.of("none"), Set.of(), EventFilter.Part.ALL)))
                .containsExactly("visit-1", "summit-1");
    }

    @Test
    void theTripIsToldFromWhatIsAroundIt() {
        assertThat(ids(new EventFilter(Set.of(), Set.of(), Set.of(), EventFilter.Part.RELATED)))
                .containsExactly("summit-1");
        assertThat(ids(new EventFilter(Set.of(), Set.of(), Set.of(), EventFilter.Part.TRIP)))
                .hasSize(6)
                .doesNotContain("summit-1");
    }

    @ParameterizedTest
    @CsvSource({
        "'The Example, Times', 7",
        "a2, 1",
        "The Example, 0",
    })
    void sourcesAreNamedInFullOrByTheirArticle(String source, int events) {
        assertThat(ids(of(Set.of(source), ""))).hasSize(events);
    }

    @ParameterizedTest
    @CsvSource({"malaysia, 1", "' KIM ', 0", "김하늘, 7", "fell THROUGH, 1", "through fell, 1", "ñèw zéaland, 2"})
    void wordsAreFoundWhateverTheirCaseAndAccents(String words, int events) {
        assertThat(ids(of(Set.of(), words))).hasSize(events);
    }

    @Test
    void anAddressAsksForTheSameAgain() {
        EventFilter filter = new EventFilter(
                Set.of(EventKind.MEAL, EventKind.MEETING),
                Set.of("JP", "none"),
                Set.of(Status.PLANNED),
                EventFilter.Part.RELATED,
                Set.of("b & c", "a, b"),
                " São 100% ",
                new DayFilter(Optional.of(FIRST), Optional.of(FIRST.plusDays(2)), Set.of(FIRST.plusDays(1), FIRST)));
        assertThat(filter.query())
                .isEqualTo(
                        "?kind=meal,meeting&country=JP,none&status=planned&related=only"
                                + "&source=a%2C%20b&source=b%20%26%20c&q=S%C3%A3o%20100%25&from=2031-03-01&to=2031-03-03&day=2031-03-01,2031-03-02");
        assertThat(EventFilter.ALL.query()).isEmpty();
    }

    @Test
    void aChoiceIsToldInWords() {
        EventFilter filter = new EventFilter(
                Set.of(EventKind.MEETING),
                Set.of("JP"),
                Set.of(),
                EventFilter.Part.TRIP,
                Set.of(),
                "trade",
                of(FIRST, FIRST));
        assertThat(filter.label()).isEqualTo("meeting; Japan; “trade”; from 2031-03-01 to 2031-03-01; the trip alone");
        assertThat(EventFilter.ALL.label()).isEmpty();
    }

    private static EventFilter of(Set<String> sources, String words) {
        return new EventFilter(Set.of(), Set.of(), Set.of(), EventFilter.Part.ALL, sources, words, DayFilter.ANY);
    }

    private static DayFilter of(LocalDate from, LocalDate to) {
        return new DayFilter(Optional.of(from), Optional.of(to), Set.of());
    }

    @Test
    void daysAreThoseOfAnEventOrOfAStretchOfAMonthAtMost() {
        Event march = TRIP.itinerary().events().get(0);
        LocalDate day = march.when().first().orElseThrow();
        assertThat(of(day, day).accepts(march)).isTrue();
        assertThat(of(day.plusDays(1), day.plusDays(2)).accepts(march)).isFalse();
        assertThat(new DayFilter(Optional.empty(), Optional.empty(), Set.of(day.plusDays(1))).accepts(march))
                .isFalse();
        assertThat(new DayFilter(Optional.empty(), Optional.of(day), Set.of(day, day.plusDays(1))).accepts(march))
                .isTrue();
        assertThat(TRIP.itinerary().events())
                .filteredOn(event -> event.when().first().isEmpty()
                        || event.when()
                                .first()
                                .get()
                                .plusDays(40)
                                .isBefore(event.when().last().orElse(LocalDate.MAX)))
                .isNotEmpty()
                .noneMatch(of(LocalDate.MIN, LocalDate.MAX)::accepts);
    }

    private static List<String> ids(EventFilter filter) {
        List<String> ids = new ArrayList<>();
        TRIP.itinerary().events().stream()
                .filter(filter.on(TRIP))
                .map(Event::id)
                .forEach(ids::add);
        return ids;
    }
}
