package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.decision.KestrelTrip;
import org.dateline.event.Event;
import org.dateline.pipeline.Explanation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueueTest {
    @SuppressWarnings("NullAway.Init")
    private KestrelTrip trip;

    @BeforeEach
    void read() throws IOException {
        trip = KestrelTrip.asWritten();
    }

    private static Explanation explain(KestrelTrip trip, Decision... decisions) {
        return KestrelTrip.pipeline(List.of(decisions))
                .explain("kestrel", trip.articles(), List.of(), Optional.empty());
    }

    private static Queue queue(KestrelTrip trip, Decision... decisions) {
        return Queue.of(explain(trip, decisions), Optional.empty());
    }

    private static Optional<Queue.Item> find(Queue queue, String words) {
        return queue.items().stream()
                .filter(item -> item.event().map(Event::title).orElse("").contains(words))
                .findFirst();
    }

    private static List<Queue.Reason> reasons(Queue queue, String words) {
        return find(queue, words).map(Queue.Item::because).orElse(List.of()).stream()
                .map(Queue.Because::reason)
                .toList();
    }

    private Decision confirm(String id, String words) {
        Event event = KestrelTrip.get(trip.trip(), words);
        return KestrelTrip.decision(id, 1, Act.Confirm.of(trip.of(words), event));
    }

    @Test
    void whatIsInDoubtComesFirstAndWhatIsPlainLast() {
        Queue queue = queue(trip);
        assertThat(queue.signed()).isZero();
        assertThat(queue.items()).hasSize(queue.all());
        assertThat(queue.items()).extracting(Queue.Item::first).isSorted().contains(Queue.Reason.UNSIGNED);
        assertThat(reasons(queue, "sign a trade agreement")).contains(Queue.Reason.CONFLICT);
        assertThat(find(queue, "sign a trade agreement").orElseThrow().why())
                .anyMatch(line -> line.startsWith("day: ") && line.contains("“Friday, 10 May 2031”"));
    }

    @Test
    void whatIsConfirmedIsSignedAndGone() {
        Queue queue = queue(trip, confirm("c", "sign a trade agreement"));
        assertThat(queue.signed()).isOne();
        assertThat(find(queue, "sign a trade agreement")).isEmpty();
        assertThat(QueueWriter.progress(queue)).isEqualTo("1 of " + queue.all() + " signed");
    }

    /** A title mended is not a day that was looked at. */
    @Test
    void whoMendsATitleHasNotSigned() {
        Queue queue = queue(
                trip, KestrelTrip.decision("t", 1, new Act.SetTitle(trip.of("Carla Ruiz"), "Talks with Carla Ruiz")));
        assertThat(queue.signed()).isZero();
        assertThat(find(queue, "Carla Ruiz")).isPresent();
    }

    @Test
    void whatArticlesSpeakAgainstLaterIsOnTopAgain() {
        KestrelTrip more = trip.with(
                "late",
                "Title: Later\n"
                        + "Published: 2031-05-08\n\n"
                        + "Ada Kestrel will hold talks with Carla Ruiz in Valparaiso on Sunday, 11 May 2031.");
        Decision confirm = confirm("c", "Carla Ruiz");
        assertThat(reasons(queue(trip, confirm), "Carla Ruiz")).isEmpty();
        Queue queue = queue(more, confirm);
        assertThat(queue.items().get(0).first()).isEqualTo(Queue.Reason.AGAINST_DECISION);
        assertThat(queue.items().get(0).event().orElseThrow().title()).contains("Carla Ruiz");
        assertThat(queue.signed()).isZero();
    }

    @Test
    void aDecisionWithoutEffectIsListedWithWhy() {
        Decision confirm = confirm("c", "Carla Ruiz");
        Queue queue = queue(trip.without("gazette"), confirm);
        assertThat(queue.items())
                .filteredOn(item -> item.decision().isPresent())
                .singleElement()
                .satisfies(item -> assertThat(item.because().get(0).detail())
                        .contains("c (confirm")
                        .contains("its words stand in no article any more"));
    }

    @Test
    void aPlanThatIsGivenUpOrNeverToldAgainIsTold() {
        Queue queue = queue(trip);
        assertThat(reasons(queue, "dinner with business leaders")).contains(Queue.Reason.UNCONFIRMED);
    }

    @Test
    void whatCameSinceIsNew() {
        TripState seen = TripState.of(trip.without("gazette").trip());
        Queue queue = Queue.of(explain(trip), Optional.of(seen));
        assertThat(reasons(queue, "Carla Ruiz")).contains(Queue.Reason.NEW);
        assertThat(reasons(queue, "dinner with business leaders")).doesNotContain(Queue.Reason.NEW);
    }

    @Test
    void aListForPeopleAndOneForPrograms() throws IOException {
        Explanation explanation = explain(trip);
        Queue queue = Queue.of(explanation, Optional.empty());
        StringWriter text = new StringWriter();
        QueueWriter.writeText(explanation.trip(), queue, text);
        assertThat(text.toString()).startsWith("Ada Kestrel in").contains(": 0 of " + queue.all() + " signed\n");
        StringWriter json = new StringWriter();
        QueueWriter.writeJson(explanation.trip(), queue, json);
        assertThat(json.toString().lines())
                .hasSize(queue.items().size())
                .allMatch(line -> line.startsWith("{\"trip\":\"kestrel\",\"event\":\"e"));
    }
}
