package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.dateline.desk.Actor;
import org.dateline.desk.Visit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When somebody looked at a trip, and what they saw, on both databases. */
class VisitsTest {
    private static final Actor ADA = new Actor("a1", "Ada");

    @TempDir
    Path folder;

    private final Stores.Clock clock = new Stores.Clock();

    @ParameterizedTest
    @EnumSource
    void aVisitGoesOnUntilAnHourIsPast(Stores.Kind kind) throws Exception {
        try (DeskStore store = DeskStore.open(Stores.settings(kind, folder), clock, Stores.COST)) {
            String trip = store.trips().create("Lima", ADA).id();
            String ada = store.accounts().create("Ada", ADA).orElseThrow().id();
            String ben = store.accounts().create("Ben", ADA).orElseThrow().id();
            assertThat(store.visits().come(ada, trip, 0, List.of())).isEmpty();
            clock.advance(Duration.ofMinutes(50));
            assertThat(store.visits().come(ada, trip, 1, List.of("a"))).isEmpty();
            clock.advance(Duration.ofMinutes(50));
            assertThat(store.visits().come(ada, trip, 2, List.of("a", "b")))
                    .as("it goes on")
                    .isEmpty();
            Visit first = new Visit(clock.instant(), 2, List.of("a", "b"));
            clock.advance(Duration.ofMinutes(61));
            assertThat(store.visits().come(ada, trip, 5, List.of("a", "b", "c")))
                    .contains(first);
            assertThat(store.visits().come(ada, trip, 6, List.of("a", "b", "c")))
                    .as("what is new stays new during a visit")
                    .contains(first);
            Visit second = new Visit(clock.instant(), 6, List.of("a", "b", "c"));
            clock.advance(Duration.ofDays(1));
            assertThat(store.visits().come(ada, trip, 6, List.of("a", "b", "c")))
                    .contains(second);
            assertThat(store.visits().come(ben, trip, 6, List.of("a", "b", "c")))
                    .as("another's")
                    .isEmpty();
        }
    }
}
