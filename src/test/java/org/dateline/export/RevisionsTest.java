package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.pipeline.Trip;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class RevisionsTest {
    private static final Event PLAN = event("plan", 3, Status.PLANNED);

    @Test
    void anEventThatMovesKeepsItsNameAndCountsTheChange() {
        Event moved = event("moved", 4, Status.PLANNED);
        assertThat(last(moved, List.of(PLAN), List.of(moved)).uid()).isEqualTo("plan");
        assertThat(last(moved, List.of(PLAN), List.of(moved)).sequence()).isEqualTo(1);
        assertThat(last(moved, List.of(PLAN), List.of(moved)).at()).isEqualTo("2031-03-04T00:00:01Z");
    }

    @Test
    void anEventThatStaysStays() {
        assertThat(last(PLAN, List.of(PLAN), List.of(PLAN), List.of(PLAN)))
                .isEqualTo(last(PLAN, List.of(PLAN)))
                .isEqualTo(new Revisions.Revision(
                        "plan",
                        LocalDate.of(2031, 3, 4)
                                .atStartOfDay(java.time.ZoneOffset.UTC)
                                .toInstant(),
                        0));
    }

    @Test
    void anEventThatComesBackGoesOnCounting() {
        Event cancelled = event("plan", 3, Status.CANCELLED);
        assertThat(last(cancelled, List.of(PLAN), List.of(), List.of(cancelled)).sequence())
                .isEqualTo(1);
        assertThat(last(PLAN, List.of(PLAN), List.of(cancelled), List.of(), List.of(PLAN))
                        .sequence())
                .isEqualTo(2);
    }

    /** The plan moved; later another event gets the id that it had. */
    @Test
    void noTwoEventsHaveOneName() {
        Event moved = event("moved", 4, Status.PLANNED);
        Revisions revisions = revisions(List.of(PLAN), List.of(moved), List.of(moved, PLAN));
        assertThat(revisions.of(moved).uid()).isEqualTo("plan");
        assertThat(revisions.of(PLAN).uid()).isEqualTo("plan-2");
    }

    @Test
    void ofTwoHeirsOneInherits() {
        Event one = event("one", 4, Status.PLANNED);
        Event two = event("two", 5, Status.PLANNED);
        Revisions revisions = revisions(List.of(PLAN), List.of(two, one));
        assertThat(List.of(revisions.of(one).uid(), revisions.of(two).uid())).containsExactly("plan", "two");
    }

    /** Of a large trip the past takes longer to read than a client waits. */
    @Test
    void whoAsksWhileThePastIsReadIsTold() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        Revisions revisions = Revisions.of(() -> {
            reading.countDown();
            try {
                read.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return Stream.of(TripFixtures.trip(List.of(PLAN)));
        });
        CompletableFuture<Boolean> reader = CompletableFuture.supplyAsync(() -> prepare(revisions, Duration.ZERO));
        reading.await();
        assertThat(revisions.prepare(Duration.ofMillis(10))).isFalse();
        read.countDown();
        assertThat(revisions.prepare(Duration.ofMinutes(10))).isTrue();
        assertThat(reader.get()).isTrue();
        assertThat(revisions.of(PLAN).uid()).isEqualTo("plan");
    }

    private static boolean prepare(Revisions revisions, Duration patience) {
        try {
            return revisions.prepare(patience);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Event event(String id, int day, Status status) {
        return TripFixtures.event(
                id, "Meets", EventKind.MEETING, When.of(LocalDate.of(2031, 3, day)), status, TripFixtures.HONOLULU);
    }

    @SafeVarargs
    private static Revisions.Revision last(Event event, List<Event>... editions) {
        return revisions(editions).of(event);
    }

    @SafeVarargs
    private static Revisions revisions(List<Event>... editions) {
        List<Trip> trips = Stream.of(editions).map(TripFixtures::trip).toList();
        return Revisions.of(trips::stream);
    }
}
