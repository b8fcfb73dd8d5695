package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.decision.file.CorrectionsReader;
import org.dateline.desk.Account;
import org.dateline.desk.Actor;
import org.dateline.desk.Appended;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.LoggedDecision;
import org.dateline.desk.StoredArticle;
import org.dateline.desk.WatchedFeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole store as a file, and a trip as a ZIP. */
class ArchiveTest {
    private static final Actor ADA = new Actor("a1", "Ada");

    @TempDir
    Path folder;

    private final Stores.Clock clock = new Stores.Clock();

    private DeskStore open(DatabaseSettings settings) {
        return DeskStore.open(settings, clock, Stores.COST);
    }

    private DeskTrip fill(DeskStore store) {
        DeskTrip trip = store.trips().create("Lima", ADA);
        store.articles().add(trip.id(), file("one.txt", "one: ünï"), ADA);
        StoredArticle two =
                store.articles().add(trip.id(), file("also.txt", "two"), ADA).article();
        store.articles().setHidden(two.id(), true, ADA);
        store.decisions().append(trip.id(), List.of(note("a"), note("b")), 0, ADA);
        store.feeds().add(trip.id(), "https://news.test/feed", clock.instant(), ADA);
        int seen = store.trips().get(trip.id()).revision();
        store.publications().publish(trip.id(), new Publications.Request("First", Optional.empty(), seen), ADA);
        return store.trips().get(trip.id());
    }

    private Decision note(String text) {
        return Decision.of(new Act.NoteTrip(text), "", "Ada", clock.instant());
    }

    private static Articles.File file(String name, String text) {
        return new Articles.File(
                name, "text/plain", Optional.of("https://example.org/" + name), text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"SQLITE, SQLITE", "SQLITE, POSTGRESQL", "POSTGRESQL, SQLITE", "POSTGRESQL, POSTGRESQL"})
    void aBackupOfEitherIsTakenIntoEither(Stores.Kind from, Stores.Kind to) throws Exception {
        Path file = folder.resolve("backup.db");
        Files.writeString(file, "an older backup");
        try (DeskStore store = open(Stores.settings(from, folder));
                DeskStore other = open(Stores.settings(to, folder))) {
            Account ada = store.invitations()
                    .follow(store.invitations().makeFirst(), "Ada", "correct horse battery")
                    .orElseThrow();
            DeskTrip trip = fill(store);
            store.backUp(file);

            assertThat(other.restore(file)).isTrue();
            assertThat(other.trips().list()).containsExactly(trip);
            assertThat(other.accounts().list()).containsExactly(ada);
            assertThat(other.articles().list(trip.id()))
                    .isEqualTo(store.articles().list(trip.id()));
            assertThat(other.decisions().list(trip.id()))
                    .isEqualTo(store.decisions().list(trip.id()));
            assertThat(other.publications().list(trip.id()))
                    .isEqualTo(store.publications().list(trip.id()));
            assertThat(other.audit().list(Long.MAX_VALUE, 100))
                    .isEqualTo(store.audit().list(Long.MAX_VALUE, 100));
            assertThat(other.signIn().check("Ada", "correct horse battery", "::1"))
                    .isEqualTo(new SignIn.Result.Welcome(ada));
            assertThat(other.decisions().append(trip.id(), List.of(note("c")), 2, ADA))
                    .as("it goes on from there")
                    .isEqualTo(new Appended.Saved(3));
            assertThat(other.restore(file)).as("into what is not empty").isFalse();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.contains("backup.db."));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTripGoesOutAsAFolderAndComesBackAsADraft(Stores.Kind kind) throws Exception {
        try (DeskStore store = open(Stores.settings(kind, folder))) {
            DeskTrip trip = fill(store);
            byte[] zip = archive(store, trip);
            assertThat(archive(store, trip)).as("equal bytes").isEqualTo(zip);
            assertThat(names(zip))
                    .as("in the order of taking in, all within one tick of the clock")
                    .containsExactly("history.json", "corrections.json", "one.txt", "hidden/also.txt");

            DeskTrip taken = store.importTrip(new ByteArrayInputStream(zip), ADA);
            assertThat(taken.slug()).isEqualTo("lima-2");
            assertThat(taken.state()).isEqualTo(DeskTrip.State.DRAFT);
            assertThat(store.decisions().list(taken.id()))
                    .extracting(LoggedDecision::decision)
                    .isEqualTo(store.decisions().list(trip.id()).stream()
                            .map(LoggedDecision::decision)
                            .toList());
            assertThat(store.articles().list(taken.id()))
                    .extracting(StoredArticle::name, StoredArticle::hidden, StoredArticle::digest)
                    .isEqualTo(store.articles().list(trip.id()).stream()
                            .map(article -> tuple(article.name(), article.hidden(), article.digest()))
                            .toList());
            assertThat(store.articles().list(taken.id()))
                    .extracting(article -> article.address().orElse(""))
                    .contains("https://example.org/one.txt");
            assertThat(store.feeds().list(taken.id()))
                    .extracting(WatchedFeed::address, WatchedFeed::next, WatchedFeed::known)
                    .containsExactly(tuple("https://news.test/feed", clock.instant(), WatchedFeed.Known.NOTHING));
        }
    }

    private static byte[] archive(DeskStore store, DeskTrip trip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.exportTrip(trip.id(), out);
        return out.toByteArray();
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void namesThatLeadElsewhereLeadNowhere() throws Exception {
        try (DeskStore store = open(new DatabaseSettings.Sqlite(folder.resolve("desk.db")))) {
            DeskTrip taken = store.importTrip(
                    new ByteArrayInputStream(zip(Map.of("../../etc/one.txt", "one", "/two.txt", "two"))), ADA);
            assertThat(store.articles().list(taken.id()))
                    .extracting(StoredArticle::name)
                    .containsExactlyInAnyOrder("one.txt", "two.txt");
        }
    }

    @Test
    void feedsAreAddressesAndNotMoreThanATripWatches() throws Exception {
        String many = java.util.stream.IntStream.range(0, 30)
                .mapToObj(number -> ",\"https://news.test/" + number + "\"")
                .collect(java.util.stream.Collectors.joining());
        String history = "{\"version\":1,\"title\":\"Lima\",\"feeds\":[\"file:///etc/passwd\",7,null,\"https://a b\""
                + many + "]}";
        try (DeskStore store = open(new DatabaseSettings.Sqlite(folder.resolve("desk.db")))) {
            DeskTrip taken = store.importTrip(new ByteArrayInputStream(zip(Map.of("history.json", history))), ADA);
            assertThat(store.feeds().list(taken.id()))
                    .hasSize(20)
                    .allMatch(feed -> feed.address().startsWith("https://news.test/"));
        }
    }

    @Test
    void whatIsNoTripIsRefusedWhole() throws Exception {
        try (DeskStore store = open(new DatabaseSettings.Sqlite(folder.resolve("desk.db")))) {
            String bad = "{\"version\":1,\"decisions\":[{\"id\":\"d1\"}]}";
            for (byte[] each : List.of(
                    "no ZIP at all".getBytes(StandardCharsets.UTF_8),
                    Arrays.copyOf(zip(Map.of("one.txt", "one and more")), 45),
                    zip(Map.of("history.json", "{")),
                    zip(Map.of("history.json", "{\"version\":2}")),
                    zip(Map.of(CorrectionsReader.NAME, bad, "one.txt", "one")))) {
                assertThatThrownBy(() -> store.importTrip(new ByteArrayInputStream(each), ADA))
                        .isInstanceOf(ZipException.class);
            }
            assertThat(store.trips().list()).isEmpty();
        }
    }

    @Test
    void whatUnpacksToMoreThanItMayIsRefused() throws Exception {
        byte[] packed = zip(Map.of("one.txt", "0".repeat(1 << 20), "two.txt", "0".repeat(1 << 20)));
        assertThat(packed.length).isLessThan(1 << 14);
        assertThat(TripArchiveReader.read(new ByteArrayInputStream(packed), 1 << 21)
                        .files())
                .hasSize(2);
        assertThatThrownBy(() -> TripArchiveReader.read(new ByteArrayInputStream(packed), (1 << 21) - 1))
                .isInstanceOf(ZipException.class)
                .hasMessageContaining("unpacks");
    }
}
