package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.claim.Status;
import org.dateline.event.Conflict;
import org.dateline.event.Event;
import org.junit.jupiter.api.Test;

/** What later articles tell of a plan, of a name and of a day that only the whole set settles. */
class OvertakenPlansTest {
    private static final Pipeline PIPELINE = Loaded.pipeline();

    private static Trip trip(String... dayAndText) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < dayAndText.length; i += 2) {
            Published published = dayAndText[i].isEmpty()
                    ? Published.UNKNOWN
                    : Published.of(LocalDate.parse(dayAndText[i]), Published.From.GIVEN, dayAndText[i]);
            articles.add(ArticleText.of("0" + i, published, dayAndText[i + 1]));
        }
        return PIPELINE.trip("t", articles, List.of());
    }

    private static List<String> stops(Trip trip) {
        return trip.itinerary().stops().stream()
                .map(stop -> stop.place().name() + " " + stop.place().country().orElse("") + " " + stop.days())
                .toList();
    }

    @Test
    void aJourneyPutOffIsNotMadeTwice() {
        Trip trip = trip(
                "2024-03-01",
                "President Ada Miller will be in Lima on March 5. She will fly to Cusco on March 6.",
                "2024-03-06",
                "Ada Miller arrived in Lima on Tuesday. She will fly to Cusco tomorrow.");
        assertThat(stops(trip)).containsExactly("Lima PE [2024-03-05]", "Cusco PE [2024-03-07]");
        assertThat(trip.itinerary().events().stream()
                        .filter(e -> e.status() == Status.CANCELLED)
                        .map(Event::conflicts)
                        .flatMap(List::stream)
                        .map(Object::getClass))
                .contains(Conflict.PlanOvertaken.class);
    }

    @Test
    void whoHasLeftNeedNotStayAsPlanned() {
        Trip trip = trip(
                "2024-03-01",
                "President Ada Miller will arrive in Lima on March 5. She will visit a mill in Lima on March 8.",
                "2024-03-07",
                "Ada Miller arrived in Lima on Tuesday. She left Lima on Wednesday for Quito and arrived in Quito on"
                        + " Thursday.");
        assertThat(stops(trip)).containsExactly("Lima PE [2024-03-05, 2024-03-06]", "Quito EC [2024-03-07]");
    }

    @Test
    void aNamesakeIsChosenByWhatTheOtherArticlesName() {
        Trip trip = trip(
                "2024-03-06",
                "President Ada Miller arrived in Boston, Massachusetts, on Tuesday.",
                "2024-03-07",
                "Ada Miller spoke in Worcester on Wednesday.");
        assertThat(stops(trip)).containsExactly("Boston US [2024-03-05]", "Worcester US [2024-03-06]");
    }

    @Test
    void aDatelineWeekdayDatesAnUndatedReport() {
        Trip trip = trip(
                "2024-03-05",
                "President Ada Miller arrived in Lima on Tuesday. She will be in Quito on Saturday.",
                "",
                "QUITO, Sunday - Ada Miller met farmers in Quito on Saturday. Yesterday she toured a mill.");
        assertThat(trip.readings().stream()
                        .map(r -> r.article().published().date().orElseThrow().toString()))
                .containsExactly("2024-03-05", "2024-03-10");
    }

    @Test
    void aDayCountedFromAWrongDateIsCorrectedWithIt() {
        Trip trip = trip(
                "2024-03-15",
                "President Ada Miller arrived in Lima on Thursday, 15 March 2024. The following day she went on to"
                        + " Cusco.");
        assertThat(stops(trip)).containsExactly("Lima PE [2024-03-14]", "Cusco PE [2024-03-15]");
    }

    @Test
    void tooLittleMakesNoDayOfAStop() {
        Trip trip = trip(
                "2024-03-06",
                "President Ada Miller met President Jonas Oram in Lima on Tuesday. She toured a mill in Lima on"
                        + " Wednesday.",
                "2024-03-30",
                "Ada Miller is home. There had been smoke in Puno on March 7, and Miller was told so.");
        assertThat(stops(trip)).containsExactly("Lima PE [2024-03-05, 2024-03-06]");
    }

    @Test
    void whatWasSomewhereElseThatYearIsNoPartOfTheTrip() {
        Trip trip = trip(
                "2024-03-06",
                "President Ada Miller met President Jonas Oram in Lima on Tuesday. She toured a mill in Cusco on"
                        + " Wednesday. Miller met Oram in Oslo in 2024. Miller will visit Puno in 2024.");
        assertThat(trip.itinerary().events())
                .filteredOn(event -> event.when().edtf().equals("2024"))
                .extracting(event -> event.place().orElseThrow().name() + " " + event.related())
                .containsExactlyInAnyOrder("Oslo true", "Puno false");
    }

    @Test
    void whatCanStillBeReachedThatDayIsNotGivenUp() {
        Trip trip = trip(
                "2024-03-04",
                "President Ada Miller will meet President Jonas Oram in Lima on Tuesday, March 5, and fly to Mexico City on"
                        + " Wednesday evening.",
                "2024-03-06",
                "LIMA – President Ada Miller on Wednesday toured a mill in Lima before her flight.");
        assertThat(stops(trip)).contains("Mexico City MX [2024-03-06]");
    }
}
