package org.dateline.web.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.Loaded;
import org.dateline.desk.Actor;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.FeedEntry;
import org.dateline.desk.FeedEntry.State;
import org.dateline.desk.StoredArticle;
import org.dateline.desk.WatchedFeed;
import org.dateline.desk.store.DatabaseSettings;
import org.dateline.desk.store.DeskStore;
import org.dateline.desk.work.Desk;
import org.dateline.desk.work.DraftReader;
import org.dateline.desk.work.FeedWatch;
import org.dateline.desk.work.Intake;
import org.dateline.desk.work.ReadingProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a server's feed over HTTP to an event of the trip; 127.0.0.1 stands for the public internet, as nowhere but in tests. */
class FeedOverHttpTest {
    private static final Actor ADA = new Actor("a1", "Ada");
    private static final Duration EVERY = Duration.ofMinutes(30);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final Listener server = Listener.at("127.0.0.1");
    private final Fetcher fetcher = new Fetcher(
            vertx,
            host -> List.of(InetAddress.getByName("127.0.0.1")),
            address -> address.getHostAddress().equals("127.0.0.1"),
            new FetchLimits(1 << 20, Duration.ofMinutes(10), 3));
    private Instant now = Instant.parse("2031-05-08T12:00:00Z");
    private final Fetching fetching = new Fetching(fetcher, fetcher, true, () -> now);

    @SuppressWarnings("NullAway.Init")
    private DeskStore store;

    @SuppressWarnings("NullAway.Init")
    private DeskTrip trip;

    @BeforeEach
    void open() {
        store = DeskStore.open(new DatabaseSettings.Sqlite(folder.resolve("desk.db")), () -> now);
        trip = store.trips().create("Kestrel in the Andes", ADA);
    }

    @AfterEach
    void close() {
        store.close();
        server.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private String at(String path) {
        return "http://news.test:" + server.port() + path;
    }

    private Optional<FeedWatch.Answer> ask(String address, WatchedFeed.Known known) throws FeedWatch.Refused {
        try {
            return fetching.fetchFeed(address, new Validators(known.etag(), known.lastModified()), Optional.empty())
                    .map(fetched -> new FeedWatch.Answer(
                            fetched.bytes(),
                            new WatchedFeed.Known(
                                    fetched.validators().etag(),
                                    fetched.validators().lastModified())));
        } catch (FetchException refused) {
            throw new FeedWatch.Refused(refused.describe(), refused.reason() == FetchException.Reason.RATE);
        }
    }

    private static String item(String title, String link) {
        return "<item><title>" + title + "</title><link>" + link + "</link><guid>" + title + "</guid></item>";
    }

    private List<FeedEntry> waiting() {
        return store.feedEntries().list(trip.id(), State.WAITING, 10);
    }

    @Test
    void whatAFeedAnnouncesBecomesAnEvent() throws FetchException {
        server.page(
                        "/lima",
                        "text/html; charset=utf-8",
                        "<html><head><title>Kestrel in Lima</title><meta property=\"article:published_time\""
                                + " content=\"2031-05-06T08:00:00Z\"></head><body><article><h1>Kestrel in Lima</h1><p>Ada Kestrel"
                                + " arrived in Lima on Tuesday. The prime minister met fishermen there, and spoke of the sea.</p>"
                                + "<p>Ada Kestrel will fly to Cusco on Thursday, her office said.</p></article></body></html>")
                .tagged(
                        "/feed",
                        "\"v1\"",
                        "<rss version=\"2.0\"><channel><title>Gazette</title>" + item("Kestrel in Lima", at("/lima"))
                                + item("Inside", "http://127.0.0.2/secret") + "</channel></rss>");
        FeedWatch watch = new FeedWatch(store, this::ask, () -> now, EVERY);
        assertThat(watch.add(trip, at("/feed"), this::ask, ADA)).isEmpty();
        assertThat(waiting()).extracting(FeedEntry::title).containsExactlyInAnyOrder("Kestrel in Lima", "Inside");

        assertThat(watch.lookAtNext()).as("not due").isFalse();
        now = now.plus(EVERY);
        assertThat(watch.lookAtNext()).isTrue();
        assertThat(server.asked).as("it tells what is known").contains("/feed \"v1\" " + Listener.MODIFIED);
        assertThat(waiting()).as("the same is not announced again").hasSize(2);

        Intake intake = new Intake(store.articles(), trip, ADA);
        for (FeedEntry entry : waiting()) {
            take(entry, intake);
        }
        assertThat(intake.told()).singleElement().asString().contains("not public");
        Set<String> ids = intake.taken().stream().map(StoredArticle::id).collect(Collectors.toSet());
        Desk desk = new Desk(store, new DraftReader(store, Loaded.pipeline().remembering()), () -> now);
        DeskTrip seen = store.trips().get(trip.id());
        assertThat(desk.draft(seen).events()).as("what is taken waits").isEmpty();
        assertThat(desk.with(desk.draft(seen), ids, new ReadingProgress()).came())
                .isNotEmpty();
        ids.forEach(id -> store.articles().setHidden(id, false, ADA));
        assertThat(desk.draft(store.trips().get(trip.id())).events())
                .anyMatch(event -> event.when().edtf().equals("2031-05-06")
                        && event.place().map(place -> place.name()).equals(Optional.of("Lima")));
        assertThat(waiting()).extracting(FeedEntry::title).containsExactly("Inside");
    }

    private void take(FeedEntry entry, Intake intake) throws FetchException {
        String address = entry.address().orElseThrow();
        try {
            Fetched fetched = fetching.fetch(address, "a1");
            if (intake.fetched(fetched.address().toString(), fetched.name(), fetched.mediaType(), fetched.bytes())) {
                store.feedEntries().set(trip.id(), entry.id(), State.TAKEN);
            }
        } catch (FetchException refused) {
            intake.tell(address + " " + refused.describe());
        }
    }

    @Test
    void aFeedThatIsAwayIsLookedAtLessOftenAndComesBack() {
        server.answer("/feed", 500, List.of(), out -> {});
        FeedWatch watch = new FeedWatch(store, this::ask, () -> now, EVERY);
        assertThat(watch.add(trip, at("/feed"), this::ask, ADA))
                .hasValueSatisfying(why -> assertThat(why).contains("500"));
        store.feeds().add(trip.id(), at("/feed"), now, ADA);
        assertThat(watch.lookAtNext()).isTrue();
        WatchedFeed feed = store.feeds().list(trip.id()).get(0);
        assertThat(feed.failures()).isOne();
        assertThat(feed.fault()).contains("500");
        assertThat(feed.next()).isEqualTo(now.plus(EVERY.multipliedBy(2)));
    }
}
