package org.dateline.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.claim.EventKind.ARRIVAL;
import static org.dateline.claim.EventKind.DEPARTURE;
import static org.dateline.claim.EventKind.MEETING;
import static org.dateline.claim.EventKind.VISIT;
import static org.dateline.itinerary.Places.CUSCO;
import static org.dateline.itinerary.Places.LIMA;
import static org.dateline.itinerary.Places.PERU;
import static org.dateline.itinerary.Places.QUITO;
import static org.dateline.itinerary.Told.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.person.Traveller;
import org.junit.jupiter.api.Test;

class TripWindowTest {
    private static Optional<String> window(Told... all) {
        return window(Traveller.Kind.PERSON, all);
    }

    private static Optional<String> window(Traveller.Kind kind, Told... all) {
        List<Presence> presences = new ArrayList<>();
        for (Told told : all) {
            presences.addAll(told.presences());
        }
        return TripWindow.of(presences, kind).map(window -> window.first() + "/" + window.last());
    }

    /** Told of so much later that none is news. */
    private static Told[] days(String... days) {
        Told[] told = new Told[days.length];
        for (int i = 0; i < days.length; i++) {
            told[i] = told(MEETING, LIMA).on(days[i]).by("late", "2024-12-31");
        }
        return told;
    }

    @Test
    void daysNearEachOtherAreOneRun() {
        assertThat(window(days("2024-03-05", "2024-03-11", "2024-03-13"))).contains("2024-03-05/2024-03-13");
        assertThat(window()).isEmpty();
    }

    @Test
    void aLongGapEndsTheRunAndTheBetterSupportedOneIsTaken() {
        assertThat(window(days("2024-03-05", "2024-03-12", "2024-03-13"))).contains("2024-03-12/2024-03-13");
        assertThat(window(days("2024-03-05", "2024-03-06", "2024-03-13"))).contains("2024-03-05/2024-03-06");
    }

    @Test
    void whatIsAtHomeNowhereIsUnderWayInALongGap() {
        Told[] voyage = days("2024-03-05", "2024-04-10", "2024-04-12");
        assertThat(window(voyage)).contains("2024-04-10/2024-04-12");
        assertThat(window(Traveller.Kind.SHIP, voyage)).contains("2024-03-05/2024-04-12");
        assertThat(window(Traveller.Kind.SHIP, days("2024-03-05", "2024-05-10", "2024-05-12")))
                .contains("2024-05-10/2024-05-12");
    }

    @Test
    void whatOneArticleAnnouncesIsOneJourney() {
        Told first = told(VISIT, LIMA).on("2024-03-05").planned().by("plan", "2024-02-20");
        Told later = told(VISIT, PERU).on("2024-03-25").planned().by("plan", "2024-02-20");
        Told other = told(VISIT, PERU).on("2024-03-25").planned().by("other", "2024-02-20");
        Told next = told(VISIT, LIMA).on("2024-03-26").planned().by("other", "2024-02-20");
        Told latest = told(VISIT, PERU).on("2024-05-15").planned().by("plan", "2024-02-20");
        Told last = told(VISIT, LIMA).on("2024-05-16").planned().by("plan", "2024-02-20");
        assertThat(window(first, later)).contains("2024-03-05/2024-03-25");
        Told autumn = told(VISIT, PERU).on("2024-04-15").planned().by("plan", "2024-02-20");
        assertThat(window(first, autumn)).contains("2024-03-05/2024-04-15");
        assertThat(window(first, first, first, other, next)).contains("2024-03-05/2024-03-05");
        assertThat(window(first, first, first, latest, last)).contains("2024-03-05/2024-03-05");
    }

    @Test
    void aStayThatIsToldJoinsItsDays() {
        Told[] days = days("2024-03-05", "2024-03-13");
        assertThat(window(days)).contains("2024-03-05/2024-03-05");
        assertThat(window(days[0], days[1], told(VISIT, PERU).from("2024-03-04", "2024-03-13")))
                .contains("2024-03-05/2024-03-13");
        assertThat(window(days[0], days[1], told(VISIT, PERU).from("2024-03-07", "2024-03-09")))
                .contains("2024-03-05/2024-03-05");
    }

    @Test
    void severalSourcesSupportADayBetter() {
        assertThat(window(
                        told(MEETING, LIMA)
                                .on("2024-03-05")
                                .by("a", "2024-03-05")
                                .by("b", "2024-03-05")
                                .by("c", "2024-03-05"),
                        told(MEETING, LIMA).on("2024-03-20").by("d", "2024-12-31"),
                        told(MEETING, LIMA).on("2024-03-21").by("d", "2024-12-31")))
                .contains("2024-03-05/2024-03-05");
    }

    @Test
    void ofEqualRunsTheEarlierIsTaken() {
        assertThat(window(days("2024-03-05", "2024-04-05"))).contains("2024-03-05/2024-03-05");
    }

    @Test
    void aTourThatPlaysSeldomMayRestLonger() {
        assertThat(window(days(
                        "2024-03-01",
                        "2024-03-05",
                        "2024-03-09",
                        "2024-03-13",
                        "2024-03-17",
                        "2024-03-21",
                        "2024-04-02")))
                .contains("2024-03-01/2024-04-02");
        assertThat(window(days("2024-03-01", "2024-03-05", "2024-03-09", "2024-03-21")))
                .contains("2024-03-01/2024-03-09");
    }

    @Test
    void longStaysMakeTheRunOnlyWhereNoDayIsToldByItself() {
        Told stay = told(VISIT, LIMA).from("2024-03-05", "2024-03-12");
        assertThat(window(stay)).contains("2024-03-05/2024-03-12");
        assertThat(window(stay, told(MEETING, LIMA).on("2024-03-06"))).contains("2024-03-06/2024-03-06");
    }

    @Test
    void aFewDaysInATownCountAsDaysToldByThemselves() {
        assertThat(window(
                        told(MEETING, LIMA).on("2024-03-04"),
                        told(VISIT, CUSCO).from("2024-03-08", "2024-03-10"),
                        told(MEETING, LIMA).on("2024-03-15")))
                .contains("2024-03-04/2024-03-15");
    }

    @Test
    void aDayThatIsNewsOfItsOwnArticleGoesWithTheTripHoweverLongTheSilence() {
        assertThat(window(
                        told(MEETING, LIMA).on("2024-03-05").by("a", "2024-03-05"),
                        told(MEETING, LIMA).on("2024-03-06").by("b", "2024-03-06"),
                        told(ARRIVAL, QUITO).on("2024-05-20").by("c", "2024-05-21")))
                .contains("2024-03-05/2024-05-20");
    }

    @Test
    void aLoneDepartureSomeWeeksBeforeBeginsTheTrip() {
        Told here = told(MEETING, LIMA).on("2024-03-05").by("a", "2024-03-05");
        Told there = told(MEETING, CUSCO).on("2024-03-06").by("a", "2024-03-06");
        assertThat(window(here, there, told(DEPARTURE, QUITO).on("2024-02-15").by("a", "2024-03-06")))
                .contains("2024-02-15/2024-03-06");
        assertThat(window(here, there, told(MEETING, QUITO).on("2024-02-15").by("a", "2024-03-06")))
                .contains("2024-03-05/2024-03-06");
        assertThat(window(here, there, told(DEPARTURE, QUITO).on("2024-01-15").by("a", "2024-03-06")))
                .contains("2024-03-05/2024-03-06");
    }

    @Test
    void historyAndAnotherTripDoNot() {
        Told here = told(MEETING, LIMA).on("2024-03-05").by("a", "2024-03-05");
        Told there = told(MEETING, LIMA).on("2024-03-06").by("b", "2024-03-06");
        assertThat(window(here, there, told(ARRIVAL, QUITO).on("2024-01-20").by("b", "2024-03-06")))
                .contains("2024-03-05/2024-03-06");
        assertThat(window(here, there, told(ARRIVAL, QUITO).on("2024-07-20").by("c", "2024-07-20")))
                .contains("2024-03-05/2024-03-06");
        assertThat(window(
                        here,
                        there,
                        told(MEETING, CUSCO).on("2024-03-07").by("b", "2024-03-07"),
                        told(ARRIVAL, QUITO).on("2024-05-20").by("c", "2024-05-20"),
                        told(MEETING, LIMA).on("2024-05-21").by("d", "2024-05-21")))
                .contains("2024-03-05/2024-03-07");
    }

    @Test
    void knowsItsDaysAndThoseNearIt() {
        TripWindow window =
                new TripWindow(List.of(new TripWindow.Run(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 8))));
        assertThat(window.contains(LocalDate.of(2024, 3, 5))).isTrue();
        assertThat(window.contains(LocalDate.of(2024, 3, 8))).isTrue();
        assertThat(window.contains(LocalDate.of(2024, 3, 9))).isFalse();
        assertThat(window.isNear(LocalDate.of(2024, 3, 14))).isTrue();
        assertThat(window.isNear(LocalDate.of(2024, 3, 15))).isFalse();
        assertThat(window.isNear(LocalDate.of(2024, 2, 28))).isTrue();
        assertThat(window.isNear(LocalDate.of(2024, 2, 27))).isFalse();
    }
}
