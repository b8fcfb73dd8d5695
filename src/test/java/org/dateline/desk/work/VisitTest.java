package org.dateline.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.decision.Act;
import org.dateline.decision.KestrelTrip;
import org.dateline.desk.Account;
import org.dateline.desk.Actor;
import org.dateline.desk.Visit;
import org.dateline.desk.store.Articles;
import org.dateline.desk.store.DatabaseSettings;
import org.dateline.desk.store.DeskStore;
import org.dateline.event.Event;
import org.dateline.review.Queue;
import org.dateline.review.Queue.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is new to an editor who comes back. */
class VisitTest {
    private static final Actor BEN = new Actor("b1", "Ben");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Instant now = Instant.parse("2031-05-08T12:00:00Z");

    @SuppressWarnings("NullAway.Init")
    private DeskStore store;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private String trip;

    @SuppressWarnings("NullAway.Init")
    private Account ada;

    @BeforeEach
    void open() throws IOException {
        store = DeskStore.open(new DatabaseSettings.Sqlite(folder.resolve("desk.db")), () -> now);
        desk = new Desk(store, new DraftReader(store, Loaded.pipeline().remembering()), () -> now);
        trip = store.trips().create("Kestrel in the Andes", BEN).id();
        ada = store.accounts().create("Ada", BEN).orElseThrow();
        for (String name : List.of("andes", "gazette", "post")) {
            add(name + ".txt", KestrelTrip.asWritten().text(name));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void add(String name, String text) {
        store.articles()
                .add(
                        trip,
                        new Articles.File(name, "text/plain", Optional.empty(), text.getBytes(StandardCharsets.UTF_8)),
                        BEN);
    }

    private Draft draft() {
        return desk.draft(store.trips().get(trip));
    }

    private List<String> titles(Reason reason) {
        Optional<Visit> last = desk.come(draft(), ada);
        return desk.queue(draft(), last).orElseThrow().items().stream()
                .filter(item -> item.because().stream().anyMatch(because -> because.reason() == reason))
                .map(Queue.Item::event)
                .map(event -> event.orElseThrow().title())
                .toList();
    }

    private void comesBack() {
        now = now.plus(Duration.ofDays(1));
    }

    @Test
    void whatAnArticleToldSinceTheLastVisitIsNew() {
        assertThat(titles(Reason.NEW)).as("the first visit").isEmpty();
        comesBack();
        assertThat(titles(Reason.NEW)).as("nothing came").isEmpty();
        comesBack();
        add("more.txt", "Published: 2031-05-08\n\nAda Kestrel will open a mine in Arequipa on Sunday, 11 May 2031.");
        assertThat(titles(Reason.NEW)).singleElement().asString().contains("Arequipa");
        assertThat(titles(Reason.NEW)).as("as long as the visit goes on").hasSize(1);
        comesBack();
        assertThat(titles(Reason.NEW)).isEmpty();
    }

    @Test
    void whatSomebodyElseDecidedIsReadOtherwise() {
        assertThat(titles(Reason.CHANGED)).isEmpty();
        comesBack();
        Event event = draft().events().stream()
                .filter(each -> each.title().contains("Carla Ruiz"))
                .findFirst()
                .orElseThrow();
        desk.decide(
                draft(),
                List.of(new Desk.Intent(new Act.SetTitle(draft().target(event), "Talks with Carla Ruiz"), "")),
                0,
                BEN);
        assertThat(titles(Reason.CHANGED)).containsExactly("Talks with Carla Ruiz");
        comesBack();
        assertThat(titles(Reason.CHANGED)).isEmpty();
    }
}
