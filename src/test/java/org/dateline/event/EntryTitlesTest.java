package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.person.Traveller;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTitlesTest {
    private static final Traveller MILLER =
            new Traveller("Ada Miller", "Miller", Set.of("ada", "miller"), Set.of("president"), false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CEREMONY | PLANNED | — Celebrates Mass in Cusco. | Miller to celebrate Mass in Cusco",
                "CEREMONY | HAPPENED | Lays a wreath at the gate. | Miller lays a wreath at the gate",
                "MEETING | PLANNED | Meets with bishops at the seminary. | Miller to meet with bishops at the seminary",
                "MEETING | POSSIBLE | Meets bakers. | Miller may meet bakers",
                "MEETING | PLANNED | Visits a school in Cusco, meets with families. | Miller to visit a school in"
                        + " Cusco",
                "SPEECH | PLANNED | Addresses parliament. | Miller to address parliament",
                "MEETING | PLANNED | Visits with bishops, bakers and youth. | Miller: Visits with bishops, bakers and youth",
                "MEETING | PLANNED | Talks with the mayor in Cusco. | Miller: Talks with the mayor in Cusco",
                "CEREMONY | PLANNED | 9 a.m.: Mass in the old town. | Miller: Mass in the old town",
                "SPEECH | PLANNED | 11 a.m.: Speech in Cusco. | Miller: Speech in Cusco",
            })
    void sayWhoDoesIt(EventKind kind, Status status, String entry, String title) {
        assertThat(EntryTitles.of(MILLER, kind, status, entry)).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VISIT | Visits a mill in Cusco.",
                "MEETING | She will meet the bishops.",
                "MEETING | Ada Miller meets the bishops.",
                "MEETING | The president meets the bishops.",
                "MEAL | We had lunch in Cusco.",
                "MEAL | I had lunch in Cusco.",
                "SPEECH | They are at the mill.",
                "CEREMONY | Mass at the shrine in the old town of Cusco, with bakers, bishops, mayors, and all who"
                        + " helped to build the great mill.",
                "DEPARTURE | Leaves Cusco.",
                "ARRIVAL | Arrival in Cusco.",
            })
    void areNoneOfOtherWords(EventKind kind, String entry) {
        assertThat(EntryTitles.of(MILLER, kind, Status.PLANNED, entry)).isEmpty();
    }
}
