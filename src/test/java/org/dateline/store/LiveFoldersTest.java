package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.file.ArticleReader;
import org.dateline.export.Revisions;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;
import org.dateline.store.TripFolders.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is served of folders follows what happens in them; each look stands for one that the server takes a second later. */
class LiveFoldersTest {
    private static final String LIMA = "Published: 2031-03-04\n\nPresident Mara Lind arrived in Lima on Monday.\n";
    private static final String QUITO = "Published: 2031-03-06\n\nPresident Mara Lind flew to Quito on Wednesday.\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<String> messages = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectory(data.resolve("spring"));
        Files.writeString(folder.resolve("lima.txt"), LIMA);
    }

    private TripFolders read() {
        TripFolders folders = new TripFolders(
                new TripReader(Loaded.pipeline().remembering()), List.of(), Optional.of(data), messages::add);
        folders.read();
        return folders;
    }

    private static List<String> stops(TripFolders folders) {
        return folders.trips().stream()
                .flatMap(trip -> trip.itinerary().stops().stream())
                .map(stop -> stop.place())
                .map(Place::name)
                .toList();
    }

    private static void readAgain(TripFolders folders) {
        assertThat(folders.look()).isEqualTo(Seen.UNSETTLED);
        assertThat(folders.look()).isEqualTo(Seen.READ);
        assertThat(folders.look()).isEqualTo(Seen.NOTHING_NEW);
    }

    @Test
    void whatDoesNotChangeIsNotReadAgain() {
        TripFolders folders = read();
        Trip before = folders.trips().get(0);
        assertThat(folders.look()).isEqualTo(Seen.NOTHING_NEW);
        assertThat(folders.trips().get(0)).isSameAs(before);
        assertThat(messages).isEmpty();
    }

    @Test
    void anArticleThatIsAddedIsReadAndTheOthersAreNotReadAgain() throws IOException {
        TripFolders folders = read();
        String text = folders.trips().get(0).readings().get(0).article().text();
        Files.writeString(folder.resolve("quito.txt"), QUITO);
        readAgain(folders);
        assertThat(stops(folders)).containsExactly("Lima", "Quito");
        assertThat(folders.trips()
                        .get(0)
                        .findReading("lima")
                        .orElseThrow()
                        .article()
                        .text())
                .isSameAs(text);
        assertThat(messages).containsExactly(folder + ": read again (files new: 1, changed: 0, gone: 0)");
    }

    @Test
    void anArticleThatIsChangedIsReadAgainAndOneThatIsRemovedIsGone() throws IOException {
        Files.writeString(folder.resolve("quito.txt"), QUITO);
        TripFolders folders = read();
        Files.writeString(folder.resolve("quito.txt"), QUITO.replace("Quito", "La Paz"));
        readAgain(folders);
        assertThat(stops(folders)).containsExactly("Lima", "La Paz");
        Files.delete(folder.resolve("quito.txt"));
        readAgain(folders);
        assertThat(stops(folders)).containsExactly("Lima");
        assertThat(messages).hasSize(2);
    }

    @Test
    void whatIsDecidedIsFollowedAsArticlesAre() throws IOException {
        Files.writeString(folder.resolve("quito.txt"), QUITO);
        TripFolders folders = read();
        Path file = folder.resolve("corrections.json");
        String decision = """
            {"version": 1, "decisions": [{"id": "d1", "what": "place", "value": {"geonameid": 3657509},
             "of": [{"article": "quito", "quote": "President Mara Lind flew to Quito on Wednesday."}],
             "why": "She flew to Guayaquil.", "who": "A. Editor", "when": "2031-03-07T08:00:00Z"}]}
            """;
        Files.writeString(file, decision);
        readAgain(folders);
        assertThat(stops(folders)).containsExactly("Lima", "Guayaquil");
        Files.writeString(file, decision.replace("3657509", "\"none\""));
        readAgain(folders);
        assertThat(stops(folders)).containsExactly("Lima", "Quito");
        assertThat(messages)
                .anyMatch(message -> message.startsWith(file + ": decisions[0].value.geonameid is no whole number"));
        Files.delete(file);
        readAgain(folders);
        assertThat(stops(folders)).containsExactly("Lima", "Quito");
        Files.delete(folder.resolve("lima.txt"));
        Files.delete(folder.resolve("quito.txt"));
        Files.writeString(file, decision);
        readAgain(folders);
        assertThat(folders.trips()).isEmpty();
        assertThat(messages).anyMatch(message -> message.startsWith(folder + ": holds no articles"));
    }

    @Test
    void tripsStandInTheOrderThatWasDecided() throws IOException {
        Path later = Files.createDirectory(data.resolve("winter"));
        Files.writeString(later.resolve("quito.txt"), QUITO);
        Files.writeString(later.resolve("corrections.json"), """
            {"version": 1, "decisions": [{"id": "d1", "what": "order", "value": 1,
             "who": "A. Editor", "when": "2031-03-07T08:00:00Z"}]}
            """);
        List<Trip> trips = read().trips();
        assertThat(trips.stream().map(Trip::slug)).containsExactly("spring", "winter");
        assertThat(ServedTrips.NONE.followedBy(trips, Instant.EPOCH, Revisions::of).trips().stream()
                        .map(Trip::slug))
                .containsExactly("winter", "spring");
    }

    @Test
    void aFileIsReadOnceItIsWritten() throws IOException {
        TripFolders folders = read();
        Path file = folder.resolve("quito.txt");
        for (String line : QUITO.split("(?<=\n)", -1)) {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            if (!line.isEmpty()) {
                assertThat(folders.look()).isEqualTo(Seen.UNSETTLED);
                assertThat(stops(folders)).containsExactly("Lima");
            }
        }
        assertThat(folders.look()).isEqualTo(Seen.READ);
        assertThat(stops(folders)).containsExactly("Lima", "Quito");
    }

    @Test
    void oneFileThatNeverRestsHoldsUpNoOther() throws IOException {
        TripFolders folders = read();
        Path restless = folder.resolve("restless.txt");
        Files.writeString(folder.resolve("quito.txt"), QUITO);
        for (int look = 0; look < 20 && stops(folders).size() == 1; look++) {
            Files.writeString(restless, "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            folders.look();
        }
        assertThat(stops(folders)).containsExactly("Lima", "Quito");
        assertThat(folders.trips().get(0).readings())
                .extracting(reading -> reading.article().id())
                .containsExactly("lima", "quito");
    }

    @Test
    void aFileThatIsReplacedIsNeverMissed() throws IOException {
        TripFolders folders = read();
        Path file = folder.resolve("lima.txt");
        Files.delete(file);
        assertThat(folders.look()).isEqualTo(Seen.UNSETTLED);
        assertThat(stops(folders)).containsExactly("Lima");
        Path draft = Files.writeString(folder.resolve(".lima.txt.new"), LIMA.replace("Lima", "Bogota"));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        readAgain(folders);
        assertThat(stops(folders)).containsExactly("Bogotá");
    }

    @Test
    void aFileThatCannotBeReadIsAProblemAndTheOthersStand() throws IOException {
        TripFolders folders = read();
        Files.write(folder.resolve("bad.txt"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        readAgain(folders);
        assertThat(stops(folders)).containsExactly("Lima");
        assertThat(folders.trips().get(0).problems())
                .extracting(problem -> problem.article())
                .contains(Optional.of("bad.txt"));
        Files.writeString(folder.resolve("quito.txt"), QUITO);
        readAgain(folders);
        assertThat(messages).filteredOn(message -> message.contains("bad.txt")).hasSize(1);
    }

    @Test
    void foldersComeAndGo() throws IOException {
        TripFolders folders = read();
        Trip spring = folders.trips().get(0);
        Path autumn = Files.createDirectory(data.resolve("autumn"));
        Files.writeString(autumn.resolve("quito.txt"), QUITO);
        readAgain(folders);
        assertThat(folders.trips()).extracting(Trip::slug).containsExactly("autumn", "spring");
        assertThat(folders.trips().get(1)).isSameAs(spring);
        assertThat(folders.watched()).containsExactly(data, autumn, folder);
        Files.delete(autumn.resolve("quito.txt"));
        Files.delete(autumn);
        readAgain(folders);
        assertThat(folders.trips()).extracting(Trip::slug).containsExactly("spring");
    }

    @Test
    void aFolderWithoutArticlesIsNoTripUntilOneComes() throws IOException {
        TripFolders folders = read();
        Files.delete(folder.resolve("lima.txt"));
        readAgain(folders);
        assertThat(folders.trips()).isEmpty();
        assertThat(messages).anyMatch(message -> message.contains("holds no articles"));
        Files.writeString(folder.resolve("quito.txt"), QUITO);
        readAgain(folders);
        assertThat(stops(folders)).containsExactly("Quito");
    }

    @Test
    void readersAreAnsweredWithOneStateOrTheOther() throws IOException {
        TripFolders folders = read();
        Instant now = Instant.parse("2031-03-04T10:00:00.5Z");
        ServedTrips first = ServedTrips.NONE.followedBy(folders.trips(), now, Revisions::of);
        Trip old = first.find("spring").orElseThrow().trip();
        Files.writeString(folder.resolve("quito.txt"), QUITO);
        readAgain(folders);
        ServedTrips second = first.followedBy(folders.trips(), now, Revisions::of);
        Trip fresh = second.find("spring").orElseThrow().trip();
        assertThat(fresh).isNotSameAs(old);
        assertThat(second.get(old).revisions()).isSameAs(first.get(old).revisions());
        assertThat(second.get(fresh).since()).isAfter(second.get(old).since());
        ServedTrips third = second.followedBy(folders.trips(), now.plusSeconds(60), Revisions::of);
        assertThat(third.get(fresh)).isSameAs(second.get(fresh));
    }

    @Test
    void whatIsRememberedIsReadTheSame() {
        List<Article> articles = List.of(
                ArticleReader.read("lima.txt", LIMA.getBytes(StandardCharsets.UTF_8))
                        .articles()
                        .get(0),
                ArticleReader.read("quito.txt", QUITO.getBytes(StandardCharsets.UTF_8))
                        .articles()
                        .get(0));
        Pipeline remembering = Loaded.pipeline().remembering();
        Trip once = remembering.trip("spring", articles, List.of());
        assertThat(remembering.trip("spring", articles, List.of()))
                .isEqualTo(once)
                .isEqualTo(Loaded.pipeline().trip("spring", articles, List.of()));
    }

    @Test
    void theSystemTellsOfAChange() throws IOException, InterruptedException {
        try (FolderWatch watch = FolderWatch.open()) {
            watch.follow(List.of(folder, data.resolve("not there")));
            Files.writeString(folder.resolve("quito.txt"), QUITO);
            assertThat(watch.await(Duration.ofMinutes(10))).isTrue();
            watch.follow(List.of());
        }
    }
}
