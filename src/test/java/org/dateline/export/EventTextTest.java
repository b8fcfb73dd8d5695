package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class EventTextTest {
    @Test
    void whatNoStatementTellsAsAWholeSaysSo() {
        When day = When.of(LocalDate.of(2031, 3, 3));
        Event apart = TripFixtures.event("e", "Meets", EventKind.MEETING, day, Status.HAPPENED, TripFixtures.HONOLULU);
        assertThat(EventText.status(apart))
                .isEqualTo("Happened. Date: 3 March 2031. No statement gives both this day and this place; they were"
                        + " put together from several.");
        Event whole = apart.withClaims(apart.claims().stream()
                .map(claim -> claim.withPlace(TripFixtures.HONOLULU))
                .toList());
        assertThat(EventText.status(whole)).isEqualTo("Happened. Date: 3 March 2031.");
    }
}
