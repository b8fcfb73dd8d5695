package org.dateline.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.claim.EventKind.ARRIVAL;
import static org.dateline.claim.EventKind.DEPARTURE;
import static org.dateline.claim.EventKind.MEETING;
import static org.dateline.claim.EventKind.TRAVEL;
import static org.dateline.claim.EventKind.VISIT;
import static org.dateline.itinerary.Places.CUSCO;
import static org.dateline.itinerary.Places.LIMA;
import static org.dateline.itinerary.Places.LIMA_AIRPORT;
import static org.dateline.itinerary.Places.LORETO;
import static org.dateline.itinerary.Places.PERU;
import static org.dateline.itinerary.Places.QUITO;
import static org.dateline.itinerary.Told.told;

import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.Status;
import org.dateline.event.MergedEvent;
import org.junit.jupiter.api.Test;

class OnlyCityTest {
    /** Where the first, told of a country or region, is put beside the others. */
    private static String refined(Told first, Told... others) {
        List<MergedEvent> events = new ArrayList<>(List.of(first.event()));
        for (Told other : others) {
            events.add(other.event());
        }
        List<Presence> told = Presences.list(events, Places::stopOf);
        List<Presence> refined = OnlyCity.refine(told, events, Places::stopOf);
        assertThat(refined).hasSameSizeAs(told);
        return refined.get(0).place().name();
    }

    private static Told peru() {
        return told(TRAVEL, PERU).on("2024-03-03");
    }

    @Test
    void theOnlyCityToldOfIsWhereTheCountrysDayIsSpent() {
        assertThat(refined(peru(), told(MEETING, LIMA).on("2024-03-05"))).isEqualTo("Lima");
        assertThat(refined(peru(), told(VISIT, LIMA))).isEqualTo("Lima");
        assertThat(refined(peru(), told(ARRIVAL, LIMA_AIRPORT).on("2024-03-04"), told(MEETING, LIMA)))
                .isEqualTo("Lima");
    }

    @Test
    void ofTwoCitiesNobodyKnowsWhich() {
        assertThat(refined(peru(), told(MEETING, LIMA), told(MEETING, CUSCO))).isEqualTo("Peru");
    }

    @Test
    void citiesOfOtherCountriesOnlyLeftPossibleOrCalledOffDoNotCount() {
        assertThat(refined(peru(), told(MEETING, QUITO))).isEqualTo("Peru");
        assertThat(refined(peru(), told(DEPARTURE, LIMA).on("2024-03-05"))).isEqualTo("Peru");
        assertThat(refined(peru(), told(VISIT, LIMA).of(Status.POSSIBLE))).isEqualTo("Peru");
        assertThat(refined(peru(), told(VISIT, LIMA).of(Status.CANCELLED))).isEqualTo("Peru");
        assertThat(refined(peru(), told(VISIT, LIMA).related())).isEqualTo("Peru");
    }

    @Test
    void regionsAndStaysStayAsTheyAre() {
        assertThat(refined(told(VISIT, LORETO).on("2024-03-03"), told(MEETING, LIMA)))
                .isEqualTo("Loreto");
        assertThat(refined(told(VISIT, PERU).from("2024-03-03", "2024-03-06"), told(MEETING, LIMA)))
                .isEqualTo("Peru");
    }
}
