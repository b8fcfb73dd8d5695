package org.dateline.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.claim.EventKind.ARRIVAL;
import static org.dateline.claim.EventKind.DEPARTURE;
import static org.dateline.claim.EventKind.MEAL;
import static org.dateline.claim.EventKind.MEETING;
import static org.dateline.claim.EventKind.OTHER;
import static org.dateline.claim.EventKind.VISIT;
import static org.dateline.itinerary.Places.ECUADOR;
import static org.dateline.itinerary.Places.GUAM;
import static org.dateline.itinerary.Places.HONOLULU;
import static org.dateline.itinerary.Places.LIMA;
import static org.dateline.itinerary.Places.QUITO;
import static org.dateline.itinerary.Places.TOKYO;
import static org.dateline.itinerary.Told.told;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class EventOrderTest {
    /** Countries beside a city of theirs make no stop, as in a trip. */
    private static List<Stop> stops(MergedEvent... told) {
        List<Presence> all = Presences.list(List.of(told), Places::stopOf);
        PresenceRules rules = new PresenceRules(all);
        rules.ask(List.of(new CityTold()));
        return StopBuilder.build(rules.standing());
    }

    /** "DEPARTURE Guam, ARRIVAL Honolulu" */
    private static List<String> order(MergedEvent... told) {
        List<Event> events = Stream.of(told).map(MergedEvent::event).toList();
        return EventOrder.sort(events, stops(told)).stream().map(Event::title).toList();
    }

    private static List<String> names(List<Stop> stops) {
        return stops.stream().map(stop -> stop.place().name()).toList();
    }

    private static Told at(Told told, String day, int hour) {
        return told.when(When.at(LocalDate.parse(day), LocalTime.of(hour, 0)));
    }

    @Test
    void whoCrossesTheDateLineEastwardArrivesAfterLeavingThoughOnTheDayBefore() {
        MergedEvent landed = told(ARRIVAL, HONOLULU).on("2024-03-08").event();
        MergedEvent left = told(DEPARTURE, GUAM).on("2024-03-09").event();
        MergedEvent met = told(MEETING, HONOLULU).on("2024-03-09").event();
        assertThat(names(stops(landed, left, met))).containsExactly("Guam", "Honolulu");
        assertThat(order(landed, left, met)).containsExactly("DEPARTURE Guam", "ARRIVAL Honolulu", "MEETING Honolulu");
    }

    @Test
    void theDayAfterTheDaysThatComeTwiceIsBehindThem() {
        MergedEvent left = told(DEPARTURE, GUAM).on("2024-03-09").event();
        MergedEvent landed = told(ARRIVAL, HONOLULU).on("2024-03-08").event();
        MergedEvent met = told(MEETING, HONOLULU).on("2024-03-09").event();
        MergedEvent ate = told(MEAL, HONOLULU).on("2024-03-10").event();
        assertThat(order(left, landed, met, ate))
                .containsExactly("DEPARTURE Guam", "ARRIVAL Honolulu", "MEETING Honolulu", "MEAL Honolulu");
    }

    @Test
    void whatWasCalledOffCrossesNothing() {
        MergedEvent met = told(MEETING, TOKYO).on("2024-03-09").event();
        MergedEvent off =
                told(MEETING, HONOLULU).on("2024-03-08").of(Status.CANCELLED).event();
        LocalDate day = LocalDate.parse("2024-03-08");
        Stop there = new Stop(
                "s2",
                HONOLULU,
                Optional.of(day),
                Optional.of(day),
                List.of(day),
                List.of(off.event().id()));
        List<Stop> stops = List.of(stops(met).get(0), there);
        List<Event> events = List.of(met.event(), off.event());
        assertThat(DateLine.of(stops, new Certainty(stops, events)).arrivals()).isEmpty();
        assertThat(DateLine.of(stops, new Certainty(stops, List.of(met.event())))
                        .arrivals())
                .containsExactly(day);
    }

    @Test
    void whoStaysOnTheOneSideUntilTheDayAfterDoesSoToo() {
        MergedEvent before = told(VISIT, GUAM).on("2024-03-08").event();
        MergedEvent there = told(VISIT, HONOLULU).on("2024-03-08").event();
        MergedEvent last = told(MEETING, GUAM).on("2024-03-09").event();
        assertThat(order(before, there, last)).containsExactly("VISIT Guam", "MEETING Guam", "VISIT Honolulu");
    }

    @Test
    void whoCrossesItWestwardOrNotAtAllGoesByTheCalendar() {
        MergedEvent there = told(ARRIVAL, HONOLULU).on("2024-03-08").event();
        MergedEvent west = told(ARRIVAL, GUAM).on("2024-03-09").event();
        assertThat(order(there, west)).containsExactly("ARRIVAL Honolulu", "ARRIVAL Guam");
        MergedEvent lima = told(ARRIVAL, LIMA).on("2024-03-08").event();
        MergedEvent quito = told(DEPARTURE, QUITO).on("2024-03-09").event();
        assertThat(order(lima, quito)).containsExactly("ARRIVAL Lima", "DEPARTURE Quito");
    }

    @Test
    void aDayGoesStopByStopFromArrivalToDeparture() {
        MergedEvent away = told(DEPARTURE, LIMA).on("2024-03-08").event();
        MergedEvent lunch = told(MEAL, LIMA).on("2024-03-08").event();
        MergedEvent dinner = told(MEAL, QUITO).on("2024-03-08").event();
        MergedEvent talks = told(MEETING, ECUADOR).on("2024-03-08").event();
        MergedEvent landed = told(ARRIVAL, QUITO).on("2024-03-08").event();
        assertThat(order(away, dinner, talks, landed, lunch))
                .containsExactly("MEAL Lima", "DEPARTURE Lima", "ARRIVAL Quito", "MEAL Quito", "MEETING Ecuador");
    }

    @Test
    void hoursDecideWhereTheyAreTold() {
        MergedEvent dinner = told(MEAL, QUITO).on("2024-03-08").event();
        MergedEvent landed = at(told(ARRIVAL, QUITO), "2024-03-08", 18).event();
        MergedEvent late = at(told(MEETING, QUITO), "2024-03-08", 21).event();
        assertThat(order(dinner, late, landed)).containsExactly("ARRIVAL Quito", "MEAL Quito", "MEETING Quito");
    }

    @Test
    void withoutAPlaceItGoesByTheHourAtTheOnlyStopOfItsDay() {
        MergedEvent away = at(told(DEPARTURE, LIMA), "2024-03-08", 14).event();
        MergedEvent met = at(told(MEETING), "2024-03-08", 11).event();
        assertThat(order(away, met)).containsExactly("MEETING ", "DEPARTURE Lima");
        MergedEvent landed = at(told(ARRIVAL, QUITO), "2024-03-08", 18).event();
        assertThat(order(away, met, landed)).containsExactly("DEPARTURE Lima", "ARRIVAL Quito", "MEETING ");
    }

    @Test
    void whatIsBesideTheTripOrWithoutADayComesBehind() {
        MergedEvent beside = told(OTHER, TOKYO).on("2024-03-08").related().event();
        MergedEvent undated = told(VISIT, QUITO).event();
        MergedEvent met = told(MEETING, LIMA).on("2024-03-08").event();
        assertThat(order(undated, beside, met)).containsExactly("MEETING Lima", "OTHER Tokyo", "VISIT Quito");
    }
}
