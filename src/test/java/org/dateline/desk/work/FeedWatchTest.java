package org.dateline.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.Actor;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.FeedEntry;
import org.dateline.desk.FeedEntry.State;
import org.dateline.desk.WatchedFeed;
import org.dateline.desk.store.DatabaseSettings;
import org.dateline.desk.store.DeskStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How feeds are looked at: when, and what comes of it. */
class FeedWatchTest {
    private static final Actor ADA = new Actor("a1", "Ada");
    private static final String ADDRESS = "https://news.test/feed";
    private static final Duration EVERY = Duration.ofMinutes(30);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Instant now = Instant.parse("2031-05-08T12:00:00Z");
    private String feed = rss(item("One", "1"));
    private Optional<FeedWatch.Refused> refused = Optional.empty();
    private boolean same;
    private final List<WatchedFeed.Known> asked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private DeskStore store;

    @SuppressWarnings("NullAway.Init")
    private DeskTrip trip;

    @SuppressWarnings("NullAway.Init")
    private FeedWatch watch;

    @BeforeEach
    void open() {
        store = DeskStore.open(new DatabaseSettings.Sqlite(folder.resolve("desk.db")), () -> now);
        trip = store.trips().create("Lima", ADA);
        watch = new FeedWatch(store, this::ask, () -> now, EVERY);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Optional<FeedWatch.Answer> ask(String address, WatchedFeed.Known known) throws FeedWatch.Refused {
        asked.add(known);
        if (refused.isPresent()) {
            throw refused.get();
        }
        return same
                ? Optional.empty()
                : Optional.of(new FeedWatch.Answer(
                        feed.getBytes(StandardCharsets.UTF_8),
                        new WatchedFeed.Known(Optional.of("\"v1\""), Optional.empty())));
    }

    private static String item(String title, String number) {
        return "<item><title>" + title + "</title><link>https://news.test/" + number + "</link></item>";
    }

    private static String rss(String... items) {
        return "<rss><channel><title>Gazette</title>" + String.join("", items) + "</channel></rss>";
    }

    private Optional<String> add() {
        return watch.add(trip, ADDRESS, this::ask, ADA);
    }

    private WatchedFeed watched() {
        return store.feeds().list(trip.id()).get(0);
    }

    private List<String> waiting() {
        return store.feedEntries().list(trip.id(), State.WAITING, 1000).stream()
                .map(FeedEntry::title)
                .toList();
    }

    @Test
    void aFeedIsLookedAtWhenItIsNamedAndThenAgain() {
        assertThat(add()).isEmpty();
        assertThat(waiting()).containsExactly("One");
        assertThat(watch.lookAtNext()).as("at once").isFalse();
        feed = rss(item("Two", "2"), item("One", "1"));
        now = now.plus(EVERY);
        assertThat(watch.lookAtNext()).isTrue();
        assertThat(waiting()).containsExactly("Two", "One");
        assertThat(asked).extracting(WatchedFeed.Known::etag).containsExactly(Optional.empty(), Optional.of("\"v1\""));
    }

    @Test
    void whatIsTheSameIsLeftAsItIs() {
        assertThat(add()).isEmpty();
        same = true;
        now = now.plus(EVERY);
        watch.lookAtNext();
        assertThat(waiting()).containsExactly("One");
        assertThat(watched().looked()).contains(now);
        assertThat(watched().next()).isEqualTo(now.plus(EVERY));
        assertThat(watched().known().etag()).contains("\"v1\"");
    }

    @Test
    void aFeedThatDoesNotAnswerIsAskedLessAndLess() {
        assertThat(add()).isEmpty();
        refused = Optional.of(new FeedWatch.Refused("cannot be reached now", false));
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            now = watched().next();
            watch.lookAtNext();
            waits.add(Duration.between(now, watched().next()));
        }
        assertThat(waits)
                .containsExactly(
                        EVERY.multipliedBy(2),
                        EVERY.multipliedBy(4),
                        EVERY.multipliedBy(8),
                        EVERY.multipliedBy(16),
                        EVERY.multipliedBy(32),
                        Duration.ofDays(1),
                        Duration.ofDays(1),
                        Duration.ofDays(1));
        assertThat(watched().fault()).isEqualTo("cannot be reached now");
        refused = Optional.empty();
        now = watched().next();
        watch.lookAtNext();
        assertThat(watched().fault()).isEmpty();
        assertThat(watched().next()).isEqualTo(now.plus(EVERY));
    }

    @Test
    void whereTooMuchIsAskedForAFeedComesInAMinute() {
        assertThat(add()).isEmpty();
        refused = Optional.of(new FeedWatch.Refused("not now", true));
        now = now.plus(EVERY);
        watch.lookAtNext();
        assertThat(watched().failures()).isZero();
        assertThat(watched().next()).isEqualTo(now.plusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>Lima</body></html>", "Lima", "<rss", ""})
    void whatIsNoFeedIsNotWatchedAndTold(String text) {
        feed = text;
        assertThat(add()).isPresent();
        assertThat(store.feeds().list(trip.id())).isEmpty();
    }

    @Test
    void aFeedThatIsNoneAnyMoreIsTold() {
        assertThat(add()).isEmpty();
        feed = "<html><body>Gone</body></html>";
        now = now.plus(EVERY);
        watch.lookAtNext();
        assertThat(watched().fault()).contains("no feed");
        assertThat(waiting()).containsExactly("One");
    }

    @Test
    void aFullInboxIsNotFilledFurther() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            many.append(item("Title " + i, "a" + i));
        }
        feed = rss(many.toString());
        assertThat(add()).isEmpty();
        assertThat(waiting()).hasSize(FeedWatch.MOST_ITEMS);
        for (int look = 1; look < 5; look++) {
            feed = rss(many.toString().replace("/a", "/" + look + "-"));
            now = watched().next();
            watch.lookAtNext();
        }
        assertThat(waiting()).hasSize(600);
        assertThat(watched().fault()).contains("take or leave some first");
        assertThat(asked).hasSize(3);
    }

    @Test
    void aTripHasSoManyFeedsAndNoMore() {
        for (int i = 0; i < FeedWatch.MOST_FEEDS; i++) {
            assertThat(watch.add(trip, ADDRESS + i, this::ask, ADA)).isEmpty();
        }
        assertThat(add()).isPresent();
    }

    @Test
    void anEntryIsTheSameWhateverItsAddressHangsOn() {
        feed = rss(
                item("One", "1?utm_source=rss&amp;utm_medium=feed"),
                "<item><title>Two</title><link>https://NEWS.test/a?id=2&amp;utm_campaign=x</link></item>");
        assertThat(add()).isEmpty();
        feed = rss(
                item("One", "1/"),
                "<item><title>Two</title><link>http://news.test/a?id=2</link></item>",
                "<item><title>Three</title><link>http://news.test/a?id=3</link></item>",
                "<item><title>Of no page</title></item>",
                "<item><title>Upper</title><link>https://news.test/A?id=3</link></item>");
        now = now.plus(EVERY);
        watch.lookAtNext();
        assertThat(waiting()).containsExactlyInAnyOrder("One", "Two", "Three", "Upper");
    }

    @Test
    void whatNoDatabaseHoldsIsLeftOut() {
        feed = rss("<item><title>A&#0;b" + "é".repeat(400) + "</title><description>x\0y</description></item>");
        assertThat(add()).isEmpty();
        FeedEntry only = store.feedEntries().list(trip.id(), State.WAITING, 10).get(0);
        assertThat(only.title())
                .hasSizeLessThanOrEqualTo(300)
                .doesNotContain("\0")
                .endsWith("…");
        assertThat(only.text()).doesNotContain("\0");
    }
}
