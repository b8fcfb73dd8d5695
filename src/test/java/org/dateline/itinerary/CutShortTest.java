package org.dateline.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.claim.EventKind.MEETING;
import static org.dateline.claim.EventKind.OTHER;
import static org.dateline.claim.EventKind.VISIT;
import static org.dateline.itinerary.Places.LIMA;
import static org.dateline.itinerary.Told.told;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutShortTest {
    private static final LocalDate CUT = LocalDate.of(2024, 3, 5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Miller cut her trip short after the flood.",
                "The president is cutting short a tour of the Andes.",
                "She broke off her visit on Tuesday.",
                "Miller flew home early.",
                "They go home ahead of time.",
                "The tour was aborted.",
                "Miller shortens her journey.",
            })
    void readsThatATripIsBrokenOff(String quote) {
        assertThat(CutShort.day(List.of(told(OTHER)
                        .saying(quote)
                        .by("a", "2024-03-06")
                        .by("b", "2024-03-05")
                        .event())))
                .contains(CUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Miller flew home.",
                "A short trip by cutter.",
                "The lights were broken; she went off.",
                "She heads home on Friday.",
            })
    void takesNoOtherWordsForIt(String quote) {
        assertThat(CutShort.day(
                        List.of(told(OTHER).saying(quote).by("a", "2024-03-05").event())))
                .isEmpty();
    }

    @Test
    void whatHasNoDayOfPublicationTellsNoDay() {
        assertThat(CutShort.day(List.of(
                        told(OTHER).saying("She cut it short.").byUndated("a").event())))
                .isEmpty();
    }

    private static boolean drops(Told told) {
        return CutShort.drops(told.presence(), CUT);
    }

    @Test
    void dropsOlderPlansForLaterDays() {
        assertThat(drops(told(VISIT, LIMA).on("2024-03-06").planned().by("a", "2024-03-01")))
                .isTrue();
        assertThat(drops(told(VISIT, LIMA).on("2024-03-06").planned().byUndated("a")))
                .isTrue();
    }

    @Test
    void keepsWhatHappenedOrIsToldAgainOrIsNotLater() {
        assertThat(drops(told(VISIT, LIMA).on("2024-03-05").planned().by("a", "2024-03-01")))
                .isFalse();
        assertThat(drops(told(MEETING, LIMA).on("2024-03-06").by("a", "2024-03-01")))
                .isFalse();
        assertThat(drops(told(VISIT, LIMA)
                        .on("2024-03-06")
                        .planned()
                        .by("a", "2024-03-01")
                        .by("b", "2024-03-05")))
                .isFalse();
    }
}
