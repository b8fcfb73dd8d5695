package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.file.ArticleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of diaries, and where they put those who tell, on which days. */
class DiaryCorpusTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/dateline/claim/diary");
    private static final String HEAD =
            "Title: A post\nSource: Ada Miller's diary\nPublished: 2016-05-20\n\nWe are well, and I write to you.\n\n";

    record Case(String file, String text, Set<String> days) {}

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path file : TripSets.list(FOLDER)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] halves = line.split(" => ");
                    Set<String> days = new TreeSet<>(List.of(halves[1].split(", ")));
                    days.remove("-");
                    cases.add(new Case(file.getFileName().toString(), halves[0], days));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void putsThemWhereTheyWere(Case one) {
        byte[] post = (HEAD + one.text()).getBytes(StandardCharsets.UTF_8);
        List<Article> articles = ArticleReader.read("post.txt", post).articles();
        Trip trip = Loaded.pipeline().trip("post", articles, List.of());
        Set<String> days = trip.itinerary().stops().stream()
                .flatMap(stop ->
                        stop.days().stream().map(day -> day + " " + stop.place().name()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(days).as(one.text()).isEqualTo(one.days());
    }
}
