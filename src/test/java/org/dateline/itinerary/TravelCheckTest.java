package org.dateline.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.claim.EventKind.MEETING;
import static org.dateline.itinerary.Places.LIMA;
import static org.dateline.itinerary.Places.QUITO;
import static org.dateline.itinerary.Places.TOKYO;
import static org.dateline.itinerary.Told.told;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.claim.EventKind;
import org.dateline.event.Conflict;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.dateline.export.ConflictText;
import org.dateline.place.Place;
import org.junit.jupiter.api.Test;

class TravelCheckTest {
    private static final String DAY = "2024-03-05";

    /** The first place's event, checked where the traveller stops at all of them on one day. */
    private static Event check(Place... places) {
        List<MergedEvent> events = new ArrayList<>();
        for (Place place : places) {
            events.add(told(MEETING, place).on(DAY).event());
        }
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            // one after the other: StopBuilder would choose an order of its own
            Stop stop = StopBuilder.build(Presences.list(List.of(events.get(i)), Places::stopOf))
                    .get(0);
            stops.add(new Stop("s" + i, stop.place(), stop.arrive(), stop.depart(), stop.days(), stop.events()));
        }
        return new TravelCheck(stops, events).check(events.get(0).event());
    }

    @Test
    void toTheOtherSideOfTheWorldAndBackIsTooFarForADay() {
        assertThat(check(LIMA, TOKYO, LIMA).conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.TRAVEL);
            assertThat(ConflictText.of(conflict))
                    .matches("On one day the articles tell of Lima and Tokyo and Lima, which are"
                            + " [0-9]{2},[0-9]{3} km of travel\\.");
            assertThat(conflict.candidates()).containsExactly("Lima", "Tokyo", "Lima");
        });
    }

    @Test
    void whatAnAirlinerCoversIsNot() {
        assertThat(check(LIMA, QUITO, LIMA).conflicts()).isEmpty();
        assertThat(check(LIMA).conflicts()).isEmpty();
    }

    @Test
    void itConcernsTheEventsOfThoseStopsAlone() {
        List<Stop> stops = Stream.of(LIMA, TOKYO, LIMA)
                .map(place -> StopBuilder.build(told(MEETING, place).on(DAY).presences())
                        .get(0))
                .toList();
        TravelCheck check = new TravelCheck(stops, List.of());
        Event sameDay = told(MEETING, QUITO).on(DAY).event().event();
        Event otherDay = told(MEETING, LIMA).on("2024-03-06").event().event();
        Event related = told(MEETING, LIMA).on(DAY).related().event().event();
        Event undated = told(MEETING, LIMA).event().event();
        for (Event event : List.of(sameDay, otherDay, related, undated)) {
            assertThat(check.check(event)).isEqualTo(event);
        }
    }

    /** Lima, Tokyo, Quito on three days or fewer; the event in Tokyo, checked. */
    private static Event detour(EventKind kind, String first, String second, String third) {
        List<MergedEvent> events = List.of(
                told(MEETING, LIMA).on(first).event(),
                told(kind, TOKYO).on(second).event(),
                told(MEETING, QUITO).on(third).event());
        List<Stop> stops = events.stream()
                .map(event -> StopBuilder.build(Presences.list(List.of(event), Places::stopOf))
                        .get(0))
                .toList();
        return new TravelCheck(stops, events).check(events.get(1).event());
    }

    @Test
    void aWayAcrossAnOceanAndBackThatNobodyTellsOfIsInDoubt() {
        Event doubted = detour(MEETING, "2024-03-05", "2024-03-05", "2024-03-06");
        assertThat(doubted.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(ConflictText.of(conflict))
                        .startsWith("No sentence tells of the way to Tokyo, ")
                        .contains(" from Lima to Quito within a day"));
        assertThat(doubted.confidence())
                .isEqualTo(told(MEETING, TOKYO).on("2024-03-05").event().event().confidence() / 2);
    }

    @Test
    void aWayThatIsToldOrHasItsTimeIsNot() {
        assertThat(detour(EventKind.ARRIVAL, "2024-03-05", "2024-03-06", "2024-03-06")
                        .conflicts())
                .noneMatch(Conflict.Detour.class::isInstance);
        assertThat(detour(MEETING, "2024-03-05", "2024-03-07", "2024-03-09").conflicts())
                .isEmpty();
    }
}
