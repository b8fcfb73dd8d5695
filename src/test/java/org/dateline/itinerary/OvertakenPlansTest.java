package org.dateline.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.claim.EventKind.ARRIVAL;
import static org.dateline.claim.EventKind.DEPARTURE;
import static org.dateline.claim.EventKind.MEETING;
import static org.dateline.claim.EventKind.TRAVEL;
import static org.dateline.claim.EventKind.VISIT;
import static org.dateline.itinerary.Places.CALLAO;
import static org.dateline.itinerary.Places.CUSCO;
import static org.dateline.itinerary.Places.JAPAN;
import static org.dateline.itinerary.Places.LIMA;
import static org.dateline.itinerary.Places.QUITO;
import static org.dateline.itinerary.Places.TOKYO;
import static org.dateline.itinerary.Told.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.EventKind;
import org.dateline.claim.Rule;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.dateline.export.ConflictText;
import org.junit.jupiter.api.Test;

class OvertakenPlansTest {
    /** How the others overtake the first, in words. */
    private static Optional<String> overtaken(Told first, Told... others) {
        List<Presence> all = new ArrayList<>(first.presences());
        for (Told other : others) {
            all.addAll(other.presences());
        }
        return new OvertakenPlans()
                .leavesOut(all.get(0), new PresenceDays(all))
                .map(leftOut ->
                        leftOut.reason() + " " + leftOut.place().orElseThrow().name() + " "
                                + leftOut.day().orElseThrow());
    }

    private static Told plan() {
        return told(VISIT, LIMA).on("2024-03-05").planned().by("plan", "2024-03-01");
    }

    @Test
    void aLaterArticlePutsTheTravellerElsewhere() {
        assertThat(overtaken(plan(), told(MEETING, TOKYO).on("2024-03-05").by("news", "2024-03-06")))
                .contains("ELSEWHERE Tokyo 2024-03-05");
        assertThat(overtaken(
                        plan(), told(MEETING, TOKYO).on("2024-03-05").planned().by("news", "2024-03-02")))
                .isPresent();
    }

    @Test
    void twoPlacesWithinAnEasyFlightMayBeOfOneDayUnlessTheJourneyIsReordered() {
        Told near = told(MEETING, QUITO).on("2024-03-05").by("news", "2024-03-06");
        assertThat(overtaken(plan(), near)).isEmpty();
        assertThat(overtaken(
                        plan(),
                        near,
                        told(VISIT, LIMA).on("2024-03-08").planned().by("news", "2024-03-06")))
                .contains("ELSEWHERE Quito 2024-03-05");
        assertThat(overtaken(
                        plan(),
                        near,
                        told(VISIT, LIMA).on("2024-03-08").planned().by("plan", "2024-03-01")))
                .isEmpty();
    }

    @Test
    void onlyALaterOneDoes() {
        assertThat(overtaken(
                        plan(), told(MEETING, TOKYO).on("2024-03-05").planned().by("news", "2024-03-01")))
                .isEmpty();
        assertThat(overtaken(plan(), told(MEETING, TOKYO).on("2024-03-06").by("news", "2024-03-07")))
                .isEmpty();
        assertThat(overtaken(plan(), told(MEETING, TOKYO).on("2024-03-05").byUndated("news")))
                .isEmpty();
        Told undated = told(VISIT, LIMA).on("2024-03-05").planned().byUndated("plan");
        assertThat(overtaken(undated, told(MEETING, TOKYO).on("2024-03-05").by("news", "2024-03-06")))
                .isEmpty();
    }

    @Test
    void onlyPlansAreOvertaken() {
        Told happened = told(VISIT, LIMA).on("2024-03-05").by("report", "2024-03-01");
        assertThat(overtaken(happened, told(MEETING, TOKYO).on("2024-03-05").by("news", "2024-03-06")))
                .isEmpty();
    }

    @Test
    void whoPlansToLeaveMayBeElsewhereOnThatDay() {
        Told leave = told(DEPARTURE, LIMA).on("2024-03-05").planned().by("plan", "2024-03-01");
        for (EventKind kind : List.of(ARRIVAL, MEETING, VISIT)) {
            assertThat(overtaken(leave, told(kind, TOKYO).on("2024-03-05").by("news", "2024-03-06")))
                    .isEmpty();
        }
        assertThat(overtaken(leave, told(DEPARTURE, LIMA).on("2024-03-03").by("news", "2024-03-04")))
                .contains("LEFT_BEFORE Lima 2024-03-03");
    }

    @Test
    void nearbyOrBroadOrCarriedPlacesOvertakeNothing() {
        assertThat(overtaken(plan(), told(MEETING, CALLAO).on("2024-03-05").by("news", "2024-03-06")))
                .isEmpty();
        assertThat(overtaken(plan(), told(VISIT, JAPAN).on("2024-03-05").by("news", "2024-03-06")))
                .isEmpty();
        assertThat(overtaken(
                        plan(),
                        told(MEETING, TOKYO)
                                .on("2024-03-05")
                                .placed(Rule.CARRIED)
                                .by("news", "2024-03-06")))
                .isEmpty();
        assertThat(overtaken(
                        plan(),
                        told(VISIT, TOKYO).from("2024-03-04", "2024-03-06").by("news", "2024-03-06")))
                .isEmpty();
    }

    @Test
    void whoPlannedBothPlacesOrTellsOfBothHasNotChangedPlans() {
        Told news = told(MEETING, TOKYO).on("2024-03-05").by("news", "2024-03-06");
        assertThat(overtaken(
                        plan(),
                        news,
                        told(VISIT, TOKYO).on("2024-03-05").planned().by("plan", "2024-03-01")))
                .isEmpty();
        assertThat(overtaken(plan(), news, told(MEETING, LIMA).on("2024-03-05").by("news", "2024-03-06")))
                .isEmpty();
    }

    @Test
    void whoHasLeftDoesNotStay() {
        Told left = told(DEPARTURE, LIMA).on("2024-03-03").by("news", "2024-03-04");
        assertThat(overtaken(plan(), left)).contains("LEFT_BEFORE Lima 2024-03-03");
        assertThat(overtaken(plan(), told(DEPARTURE, CUSCO).on("2024-03-03").by("news", "2024-03-04")))
                .isEmpty();
        assertThat(overtaken(plan(), told(DEPARTURE, LIMA).on("2024-02-28").by("news", "2024-03-02")))
                .isEmpty();
        assertThat(overtaken(
                        plan(),
                        told(DEPARTURE, LIMA)
                                .on("2024-03-03")
                                .of(Status.POSSIBLE)
                                .by("news", "2024-03-04")))
                .isEmpty();
        assertThat(overtaken(plan(), left, told(ARRIVAL, LIMA).on("2024-03-04").by("news", "2024-03-04")))
                .isEmpty();
    }

    @Test
    void whoGoesThereLaterIsNotThereYet() {
        Told puts = told(TRAVEL, LIMA).on("2024-03-06").by("news", "2024-03-06");
        assertThat(overtaken(plan(), puts)).contains("GOES_LATER Lima 2024-03-06");
        assertThat(overtaken(plan(), told(ARRIVAL, LIMA).on("2024-03-07").by("news", "2024-03-08")))
                .isPresent();
        assertThat(overtaken(plan(), told(ARRIVAL, LIMA).on("2024-03-08").by("news", "2024-03-09")))
                .isEmpty();
        assertThat(overtaken(plan(), puts, told(MEETING, LIMA).on("2024-03-05").by("news", "2024-03-06")))
                .isEmpty();
        Told leaves = told(DEPARTURE, LIMA).on("2024-03-05").planned().by("plan", "2024-03-01");
        assertThat(overtaken(leaves, puts)).isEmpty();
    }

    @Test
    void theEventOfAnOvertakenPlanIsCancelledAndSaysWhy() {
        MergedEvent plan = plan().event();
        MergedEvent news =
                told(MEETING, TOKYO).on("2024-03-05").by("news", "2024-03-06").event();
        PresenceDays days = new PresenceDays(Presences.list(List.of(plan, news), Places::stopOf));
        Event marked = OvertakenPlans.mark(plan, days, plan.event());
        assertThat(marked.status()).isEqualTo(Status.CANCELLED);
        assertThat(marked.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(ConflictText.of(conflict)).contains("Tuesday 5 March 2024 in Lima", "in Tokyo", "given up");
            assertThat(conflict.candidates()).containsExactly("Tokyo", "Lima");
        });
        assertThat(OvertakenPlans.mark(news, days, news.event())).isEqualTo(news.event());
    }
}
