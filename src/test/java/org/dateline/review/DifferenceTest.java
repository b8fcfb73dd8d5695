package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.Status;
import org.dateline.decision.Act;
import org.dateline.decision.KestrelTrip;
import org.dateline.decision.Spot;
import org.dateline.time.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceTest {
    @SuppressWarnings("NullAway.Init")
    private KestrelTrip trip;

    @BeforeEach
    void read() throws IOException {
        trip = KestrelTrip.asWritten();
    }

    private static Difference between(KestrelTrip before, KestrelTrip after) {
        return Difference.of(TripState.of(before.trip()), TripState.of(after.trip()));
    }

    private static List<String> words(List<EventState> events) {
        return events.stream().map(EventState::title).toList();
    }

    private static Optional<Difference.Change> change(Difference difference, String words) {
        return difference.changed().stream()
                .filter(change -> change.after().title().contains(words))
                .findFirst();
    }

    @Test
    void whatIsTheSameDiffersInNothing() {
        Difference none = between(trip, trip);
        assertThat(none.isEmpty()).isTrue();
        assertThat(DifferenceText.lines(none)).containsExactly("nothing differs");
        assertThat(DifferenceDocument.list(none)).isEmpty();
    }

    @Test
    void anArticleBringsAnEventAndTellsOfOthersAgain() {
        Difference added = between(
                trip,
                trip.with(
                        "late",
                        "Title: Later\nPublished: 2031-05-08\n\nAda Kestrel met President Ben Oram in Lima on Tuesday. "
                                + "She visited a mine in Arequipa on Thursday."));
        assertThat(added.articles().came()).containsExactly("Later");
        assertThat(words(added.came())).hasSize(1).first().asString().contains("Arequipa");
        assertThat(change(added, "meets Ben Oram").orElseThrow().shifts())
                .containsExactly(new Shift(Shift.Matter.SOURCES, "2", "3"));
        assertThat(change(added, "meets Ben Oram").orElseThrow().isOther()).isFalse();
    }

    /** Its id comes from its day, and is another. */
    @Test
    void anEventOfTheSameSentencesOnAnotherDayHasMoved() {
        KestrelTrip later =
                trip.with("gazette", trip.text("gazette").replace("Published: 2031-05-07", "Published: 2031-05-14"));
        Difference moved = between(trip, later);
        Difference.Change change = change(moved, "Carla Ruiz").orElseThrow();
        assertThat(change.before().id()).isNotEqualTo(change.after().id());
        assertThat(change.shifts()).contains(new Shift(Shift.Matter.DAY, "2031-05-10", "2031-05-17"));
        assertThat(DifferenceText.lines(moved)).contains("    day: 17 May 2031, not 10 May 2031");
        assertThat(words(moved.came())).noneMatch(title -> title.contains("Carla Ruiz"));
        assertThat(words(moved.went())).noneMatch(title -> title.contains("Carla Ruiz"));
    }

    @Test
    void whatIsDecidedIsToldValueByValue() {
        Difference decided = Difference.of(
                TripState.of(trip.trip()),
                TripState.of(trip.trip(
                        KestrelTrip.decision("p", 1, new Act.SetPlace(trip.of("Carla Ruiz"), new Spot.Known(3946083))),
                        KestrelTrip.decision("s", 2, new Act.SetStatus(trip.of("Carla Ruiz"), Status.CANCELLED)),
                        KestrelTrip.decision("t", 3, new Act.SetPart(trip.of("dinner"), false)),
                        KestrelTrip.decision(
                                "n", 4, new Act.SetParticipants(trip.of("dinner"), List.of("Dan Soto"))))));
        assertThat(decided.changed()).hasSize(2);
        assertThat(DifferenceText.lines(decided))
                .anyMatch(line -> line.startsWith("    place: ") && line.endsWith(", not Valparaíso, Chile"))
                .contains("    status: cancelled, not planned")
                .contains("    not part of the trip any more")
                .contains("    participants: Dan Soto, not none");
        assertThat(DifferenceDocument.list(decided))
                .anyMatch(document -> document.shifts()
                        .filter(shifts ->
                                shifts.contains(new DifferenceDocument.ShiftDocument("status", "planned", "cancelled")))
                        .isPresent());
    }

    @Test
    void doubtsThatAreSettledAndNewOnesAreTold() {
        Difference settled = Difference.of(
                TripState.of(trip.trip()),
                TripState.of(trip.trip(KestrelTrip.decision(
                        "d",
                        1,
                        new Act.SetDay(
                                trip.of("sign a trade agreement"), When.of(java.time.LocalDate.of(2031, 5, 10)))))));
        assertThat(DifferenceText.lines(settled)).anyMatch(line -> line.startsWith("    no longer in doubt: "));
        Difference back = Difference.of(
                TripState.of(trip.trip(KestrelTrip.decision(
                        "d",
                        1,
                        new Act.SetDay(
                                trip.of("sign a trade agreement"), When.of(java.time.LocalDate.of(2031, 5, 10)))))),
                TripState.of(trip.trip()));
        assertThat(DifferenceText.lines(back)).anyMatch(line -> line.startsWith("    in doubt: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"events\":1}",
                "{\"title\":\"x\",\"events\":[{}]}",
                "no",
                "{\"title\":1,\"events\":[]}"
            })
    void whatIsNoTripIsToldSo(String json) {
        assertThatThrownBy(() -> TripStateReader.read(json)).isInstanceOf(NoTripException.class);
    }
}
