package org.dateline.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.claim.EventKind.DEPARTURE;
import static org.dateline.claim.EventKind.MEETING;
import static org.dateline.claim.EventKind.OTHER;
import static org.dateline.claim.EventKind.VISIT;
import static org.dateline.itinerary.Places.LIMA;
import static org.dateline.itinerary.Places.PERU;
import static org.dateline.itinerary.Places.QUITO;
import static org.dateline.itinerary.Told.told;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysBetweenTest {
    /** The days that are added. */
    private static List<String> filled(Told... all) {
        List<Presence> told = new ArrayList<>();
        for (Told one : all) {
            told.addAll(one.presences());
        }
        List<Presence> filled = DaysBetween.fill(told);
        assertThat(filled).startsWith(told.toArray(new Presence[0]));
        return filled.subList(told.size(), filled.size()).stream()
                .map(p -> p.day() + " " + p.place().name() + (p.stay() ? " of a stay" : ""))
                .toList();
    }

    @Test
    void theDayBetweenTwoInOneCityIsSpentThere() {
        assertThat(filled(
                        told(MEETING, LIMA).on("2024-03-04"),
                        told(MEETING, LIMA).on("2024-03-06")))
                .containsExactly("2024-03-05 Lima of a stay");
        assertThat(filled(
                        told(MEETING, LIMA).on("2024-03-04"),
                        told(DEPARTURE, LIMA).on("2024-03-06")))
                .containsExactly("2024-03-05 Lima of a stay");
    }

    @Test
    void neitherAfterALongerSilenceNorBetweenTwoCities() {
        assertThat(filled(
                        told(MEETING, LIMA).on("2024-03-04"),
                        told(MEETING, LIMA).on("2024-03-05")))
                .isEmpty();
        assertThat(filled(
                        told(MEETING, LIMA).on("2024-03-04"),
                        told(MEETING, LIMA).on("2024-03-07")))
                .isEmpty();
        assertThat(filled(
                        told(MEETING, LIMA).on("2024-03-04"),
                        told(MEETING, QUITO).on("2024-03-06")))
                .isEmpty();
        assertThat(filled(
                        told(MEETING, LIMA).on("2024-03-04"),
                        told(MEETING, QUITO).on("2024-03-05"),
                        told(MEETING, LIMA).on("2024-03-06")))
                .isEmpty();
    }

    @Test
    void whoHasLeftAndWhatIsNoStayFillNothing() {
        assertThat(filled(
                        told(DEPARTURE, LIMA).on("2024-03-04"),
                        told(MEETING, LIMA).on("2024-03-06")))
                .isEmpty();
        assertThat(filled(
                        told(OTHER, LIMA).on("2024-03-04"), told(MEETING, LIMA).on("2024-03-06")))
                .isEmpty();
        assertThat(filled(told(VISIT, PERU).on("2024-03-04"), told(VISIT, PERU).on("2024-03-06")))
                .isEmpty();
    }
}
