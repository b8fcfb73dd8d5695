package org.dateline.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.claim.EventKind.ARRIVAL;
import static org.dateline.claim.EventKind.DEPARTURE;
import static org.dateline.claim.EventKind.MEETING;
import static org.dateline.itinerary.Places.LIMA;
import static org.dateline.itinerary.Places.QUITO;
import static org.dateline.itinerary.Places.TOKYO;
import static org.dateline.itinerary.Told.told;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.junit.jupiter.api.Test;

class VisitsTest {
    private static Visits of(MergedEvent... told) {
        List<Event> events = Stream.of(told).map(MergedEvent::event).toList();
        return Visits.of(stops(told), events);
    }

    private static List<Stop> stops(MergedEvent... told) {
        return Stream.of(told)
                .map(event -> StopBuilder.build(Presences.list(List.of(event), Places::stopOf))
                        .get(0))
                .toList();
    }

    @Test
    void whereATripSetsOutAndComesBackToIsNotVisited() {
        Visits visits = of(
                told(DEPARTURE, LIMA).on("2024-03-05").event(),
                told(MEETING, QUITO).on("2024-03-06").event(),
                told(MEETING, TOKYO).on("2024-03-08").event(),
                told(ARRIVAL, LIMA).on("2024-03-09").event());
        assertThat(visits.from()).contains(LIMA);
        assertThat(visits.stops()).extracting(stop -> stop.place().name()).containsExactly("Quito", "Tokyo");
        assertThat(visits.countries()).containsExactly("EC", "JP");
    }

    @Test
    void aFirstStopWhereSomethingBeginsIsVisited() {
        Visits visits = of(
                told(MEETING, LIMA).on("2024-03-05").event(),
                told(MEETING, QUITO).on("2024-03-06").event());
        assertThat(visits.from()).isEmpty();
        assertThat(visits.countries()).containsExactly("PE", "EC");
    }

    @Test
    void theOnlyStopIsVisitedThoughItIsOnlyLeft() {
        assertThat(of(told(DEPARTURE, LIMA).on("2024-03-05").event()).countries())
                .containsExactly("PE");
        assertThat(Visits.of(List.of(), List.of()).stops()).isEmpty();
    }

    @Test
    void aStopIsAsSureAsTheSurestThatIsToldOfItAndAWayAsWhereItLeads() {
        MergedEvent met = told(MEETING, LIMA).on("2024-03-05").event();
        List<Stop> stops = stops(met);
        Event off = met.event().cancelled();
        assertThat(new Certainty(stops, List.of(met.event())).of(stops.get(0))).isEqualTo(Status.HAPPENED);
        assertThat(new Certainty(stops, List.of(off)).of(stops.get(0))).isEqualTo(Status.CANCELLED);
        assertThat(new Certainty(stops, List.of()).of(stops.get(0))).isEqualTo(Status.POSSIBLE);
        Leg leg = new Leg("s0", stops.get(0).id(), stops.get(0).arrive(), 100);
        assertThat(new Certainty(stops, List.of(off)).of(leg)).isEqualTo(Status.CANCELLED);
    }
}
