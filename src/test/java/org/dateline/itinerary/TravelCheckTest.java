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
        return new TravelCheck(stops).check(events.get(0).event());
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
        TravelCheck check = new TravelCheck(stops);
        Event sameDay = told(MEETING, QUITO).on(DAY).event().event();
        Event otherDay = told(MEETING, LIMA).on("2024-03-06").event().event();
        Event related = told(MEETING, LIMA).on(DAY).related().event().event();
        Event undated = told(MEETING, LIMA).event().event();
        for (Event event : List.of(sameDay, otherDay, related, undated)) {
            assertThat(check.check(event)).isEqualTo(event);
        }
    }
}
