package org.dateline.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.claim.EventKind.MEETING;
import static org.dateline.itinerary.Places.LIMA;
import static org.dateline.itinerary.Places.QUITO;
import static org.dateline.itinerary.Places.TOKYO;
import static org.dateline.itinerary.Told.told;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.claim.Status;
import org.dateline.event.MergedEvent;
import org.dateline.itinerary.Encounters.Nearness;
import org.junit.jupiter.api.Test;

class EncountersTest {
    private static Itinerary trip(MergedEvent... told) {
        List<Stop> stops = StopBuilder.build(Presences.list(List.of(told), Places::stopOf));
        return new Itinerary(
                "A trip",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                stops,
                List.of(),
                Stream.of(told).map(MergedEvent::event).toList());
    }

    /** The same trip, of which nothing is told but what was called off. */
    private static Itinerary calledOff(Itinerary trip, MergedEvent off) {
        List<Stop> stops = trip.stops().stream()
                .map(stop -> new Stop(
                        stop.id(),
                        stop.place(),
                        stop.arrive(),
                        stop.depart(),
                        stop.days(),
                        List.of(off.event().id())))
                .toList();
        return new Itinerary(
                trip.title(), trip.traveller(), trip.start(), trip.end(), stops, List.of(), List.of(off.event()));
    }

    @Test
    void whoIsInOneTownOnOneDayMeets() {
        Itinerary first = trip(
                told(MEETING, LIMA).on("2024-03-05").event(),
                told(MEETING, QUITO).on("2024-03-06").event());
        Itinerary other = trip(
                told(MEETING, QUITO).on("2024-03-05").event(),
                told(MEETING, QUITO).on("2024-03-06").event());
        assertThat(Encounters.of(first, other))
                .extracting(each -> each.day() + " " + each.nearness())
                .containsExactly("2024-03-05 APART", "2024-03-06 TOGETHER");
    }

    @Test
    void itIsTheSameWhicheverTripComesFirst() {
        Itinerary first = trip(told(MEETING, LIMA).on("2024-03-05").event());
        Itinerary other = trip(told(MEETING, TOKYO).on("2024-03-05").event());
        Encounters.Encounter there = Encounters.of(first, other).get(0);
        Encounters.Encounter back = Encounters.of(other, first).get(0);
        assertThat(there.km()).isEqualTo(back.km());
        assertThat(there.nearness()).isEqualTo(back.nearness()).isEqualTo(Nearness.APART);
        assertThat(there.first()).isEqualTo(back.other());
    }

    @Test
    void daysOfOneAloneAndWhatWasCalledOffAreNoEncounters() {
        Itinerary first = trip(told(MEETING, LIMA).on("2024-03-05").event());
        assertThat(Encounters.of(
                        first, trip(told(MEETING, LIMA).on("2024-03-06").event())))
                .isEmpty();
        MergedEvent off =
                told(MEETING, LIMA).on("2024-03-05").of(Status.CANCELLED).event();
        assertThat(Encounters.of(first, calledOff(first, off))).isEmpty();
        assertThat(Encounters.of(first, first)).hasSize(1);
    }
}
