package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.pipeline.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreTest {
    @ParameterizedTest
    @CsvSource({
        "asia-2025, asia-2025",
        "'Été à Séoul 2025', ete-a-seoul-2025",
        "'  ../..<x> ', x",
        "東京, trip",
        "'', trip",
        "ISTANBUL, istanbul",
        "a--b__c, a-b-c"
    })
    void slugsAreFitForAddresses(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void articlesOfOneNameAreToldApartWhateverTheirOrder() {
        Article one = ArticleText.of("report", Published.UNKNOWN, "The first text.");
        Article two = ArticleText.of("report", Published.UNKNOWN, "Another text.");
        Article taken = ArticleText.of("report-2", Published.UNKNOWN, "A third.");
        assertThat(ArticleIds.distinct(List.of(one, two, taken, one)))
                .isEqualTo(ArticleIds.distinct(List.of(taken, two, one)))
                .extracting(Article::id)
                .containsExactly("report", "report-3", "report-2");
    }

    @Test
    void theGivenDateYieldsToTheArticlesOwn() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2031, 3, 4));
        Article bare = ArticleText.of("a", Published.UNKNOWN, "Text.");
        Article own = ArticleText.of(
                "a", Published.of(LocalDate.of(2030, 1, 1), Published.From.GIVEN, "2030-01-01"), "Text.");
        assertThat(TripReader.withGiven(bare, day).published().date()).isEqualTo(day);
        assertThat(TripReader.withGiven(own, day)).isEqualTo(own);
    }

    @Test
    void badFoldersAreToldOfAndTheOthersRead(@TempDir Path root) throws IOException {
        Path empty = Files.createDirectories(root.resolve("empty"));
        Path file = Files.writeString(root.resolve("file.txt"), "x");
        List<String> messages = new ArrayList<>();
        assertThat(read(messages, empty, root.resolve("none"), file)).isEmpty();
        assertThat(messages).hasSize(3);
        assertThat(messages.get(0)).contains("empty: holds no articles");
        assertThat(messages.get(1)).contains("none: does not exist");
        assertThat(messages.get(2)).contains("file.txt: is a file");
        Files.createDirectories(root.resolve(".hidden"));
        assertThat(FolderLook.listSubfolders(root)).containsExactly(empty);
    }

    private static List<Trip> read(List<String> messages, Path... folders) {
        TripFolders trips =
                new TripFolders(new TripReader(Loaded.pipeline()), List.of(folders), Optional.empty(), messages::add);
        trips.read();
        return trips.trips();
    }

    @Test
    void aFolderThatTellsOfTwoTripsIsTwo(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("spring"));
        String[][] told = {
            {"Ada Miller", "Lima", "Quito"},
            {"Jonas Oram", "Oslo", "Helsinki"}
        };
        for (String[] trip : told) {
            String name = trip[0];
            String report = "Published: 2024-03-20\n\nPresident " + name + " arrived in " + trip[1]
                    + " on Monday. On Tuesday " + name + " flew to " + trip[2] + ".\n";
            String other = "Published: 2024-03-21\n\nPresident " + name + " gave a speech in " + trip[2]
                    + " on Wednesday. The crowds were large.\n";
            Files.writeString(folder.resolve(name + " 1.txt"), report);
            Files.writeString(folder.resolve(name + " 2.txt"), other);
        }
        List<String> messages = new ArrayList<>();
        assertThat(read(messages, folder))
                .extracting(Trip::slug)
                .hasSize(2)
                .startsWith("spring")
                .allMatch(slug ->
                        slug.equals("spring") || slug.equals("spring-ada-miller") || slug.equals("spring-jonas-oram"));
        assertThat(messages).isEmpty();
    }
}
