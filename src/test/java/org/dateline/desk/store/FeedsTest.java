package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.Actor;
import org.dateline.desk.FeedEntry;
import org.dateline.desk.FeedEntry.State;
import org.dateline.desk.WatchedFeed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of feeds, on both databases. */
class FeedsTest {
    private static final Actor ADA = new Actor("a1", "Ada");
    private static final String ADDRESS = "https://news.test/feed";
    private static final Duration HOLD = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final Stores.Clock clock = new Stores.Clock();
    private final List<DeskStore> open = new ArrayList<>();

    private DeskStore open(DatabaseSettings settings) {
        DeskStore store = DeskStore.open(settings, clock, Stores.COST);
        open.add(store);
        return store;
    }

    private DeskStore open(Stores.Kind kind) throws Exception {
        return open(Stores.settings(kind, folder));
    }

    @AfterEach
    void close() {
        open.forEach(DeskStore::close);
    }

    private static FeedEntries.Announced entry(String item, String address) {
        return new FeedEntries.Announced(
                item,
                Optional.of(address),
                "Title of " + item,
                Optional.of(address),
                Optional.of(LocalDate.of(2026, 3, 1)),
                "Told of " + item + ".");
    }

    private static List<String> titles(DeskStore store, String trip, State state) {
        return store.feedEntries().list(trip, state, 100).stream()
                .map(FeedEntry::title)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void eachEntryComesOnceHoweverOftenAndByWhicheverFeedItIsTold(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String trip = store.trips().create("Lima", ADA).id();
        WatchedFeed one = store.feeds().add(trip, ADDRESS, clock.instant(), ADA);
        WatchedFeed two = store.feeds().add(trip, ADDRESS + "/2", clock.instant(), ADA);
        for (int i = 0; i < 2; i++) {
            store.feedEntries().add(one, List.of(entry("a", "news.test/a"), entry("b", "news.test/b")));
            store.feedEntries().add(two, List.of(entry("x", "news.test/a"), entry("c", "news.test/c")));
        }
        assertThat(titles(store, trip, State.WAITING))
                .containsExactlyInAnyOrder("Title of a", "Title of b", "Title of c");
        String other = store.trips().create("Quito", ADA).id();
        store.feedEntries()
                .add(store.feeds().add(other, ADDRESS, clock.instant(), ADA), List.of(entry("a", "news.test/a")));
        assertThat(store.feedEntries().waiting(other)).isEqualTo(1);
        assertThat(store.feedEntries().waiting(trip)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTakenOrLeftIsNotOfferedAgain(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String trip = store.trips().create("Lima", ADA).id();
        WatchedFeed feed = store.feeds().add(trip, ADDRESS, clock.instant(), ADA);
        List<FeedEntries.Announced> all =
                List.of(entry("a", "news.test/a"), entry("b", "news.test/b"), entry("c", "news.test/c"));
        store.feedEntries().add(feed, all);
        for (FeedEntry each : store.feedEntries().list(trip, State.WAITING, 100)) {
            if (!each.title().endsWith("c")) {
                State state = each.title().endsWith("a") ? State.TAKEN : State.LEFT;
                store.feedEntries().set(trip, each.id(), state);
            }
        }
        FeedEntry taken = store.feedEntries().list(trip, State.TAKEN, 100).get(0);
        assertThat(taken.text()).isEmpty();
        store.feedEntries().set(trip, taken.id(), State.WAITING);
        store.feeds().stop(trip, feed.id(), ADA);
        assertThat(store.feeds().list(trip)).isEmpty();
        assertThat(store.feedEntries().waiting(trip)).isZero();
        WatchedFeed again = store.feeds().add(trip, ADDRESS, clock.instant(), ADA);
        assertThat(again.id()).isEqualTo(feed.id());
        store.feedEntries().add(again, all);
        assertThat(titles(store, trip, State.WAITING)).containsExactly("Title of c");
        assertThat(titles(store, trip, State.TAKEN)).containsExactly("Title of a");
        assertThat(titles(store, trip, State.LEFT)).containsExactly("Title of b");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasFetchedBeforeIsTakenAlready(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String trip = store.trips().create("Lima", ADA).id();
        Articles.File file = new Articles.File("a.html", "text/html", Optional.of("news.test/a"), new byte[] {65});
        store.articles().addWaiting(trip, file, ADA);
        WatchedFeed feed = store.feeds().add(trip, ADDRESS, clock.instant(), ADA);
        store.feedEntries().add(feed, List.of(entry("a", "news.test/a"), entry("b", "news.test/b")));
        assertThat(titles(store, trip, State.WAITING)).containsExactly("Title of b");
    }

    @ParameterizedTest
    @EnumSource
    void oneProcessOfSeveralLooksAndAnotherWhereThatOneEnds(Stores.Kind kind) throws Exception {
        DatabaseSettings settings = Stores.settings(kind, folder);
        DeskStore one = open(settings);
        DeskStore other = open(settings);
        String trip = one.trips().create("Lima", ADA).id();
        WatchedFeed feed = one.feeds().add(trip, ADDRESS, clock.instant(), ADA);
        assertThat(one.feeds().takeDue(HOLD)).map(WatchedFeed::id).contains(feed.id());
        assertThat(other.feeds().takeDue(HOLD)).isEmpty();
        clock.advance(HOLD);
        assertThat(other.feeds().takeDue(HOLD)).map(WatchedFeed::id).contains(feed.id());
        other.feeds()
                .looked(
                        feed.id(),
                        "Gazette",
                        new WatchedFeed.Known(Optional.of("\"v1\""), Optional.empty()),
                        clock.instant().plus(HOLD.multipliedBy(3)));
        clock.advance(HOLD);
        assertThat(one.feeds().takeDue(HOLD)).isEmpty();
        clock.advance(HOLD.multipliedBy(2));
        WatchedFeed due = one.feeds().takeDue(HOLD).orElseThrow();
        assertThat(due.name()).isEqualTo("Gazette");
        assertThat(due.known().etag()).contains("\"v1\"");
    }

    @ParameterizedTest
    @EnumSource
    void feedsOfATripThatIsArchivedRest(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String trip = store.trips().create("Lima", ADA).id();
        store.feeds().add(trip, ADDRESS, clock.instant(), ADA);
        store.trips().setArchived(trip, true, ADA);
        assertThat(store.feeds().takeDue(HOLD)).isEmpty();
        store.trips().setArchived(trip, false, ADA);
        assertThat(store.feeds().takeDue(HOLD)).isPresent();
    }

    /** Who publishes has seen the trip; what a feed announced changes nothing of it. */
    @ParameterizedTest
    @EnumSource
    void whatIsAnnouncedIsNoChangeOfTheTrip(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String trip = store.trips().create("Lima", ADA).id();
        int before = store.trips().get(trip).revision();
        store.feedEntries()
                .add(store.feeds().add(trip, ADDRESS, clock.instant(), ADA), List.of(entry("a", "news.test/a")));
        assertThat(store.trips().get(trip).revision()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aBackupHoldsTheInbox(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String trip = store.trips().create("Lima", ADA).id();
        store.feedEntries()
                .add(store.feeds().add(trip, ADDRESS, clock.instant(), ADA), List.of(entry("a", "news.test/a")));
        Path file = folder.resolve("backup.db");
        store.backUp(file);
        DeskStore again = open(Stores.settings(kind, folder));
        assertThat(again.restore(file)).isTrue();
        assertThat(again.feeds().list(trip)).hasSize(1);
        assertThat(titles(again, trip, State.WAITING)).containsExactly("Title of a");
    }
}
