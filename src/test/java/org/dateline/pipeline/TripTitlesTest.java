package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.Lexicon;
import org.dateline.article.file.ArticleReader;
import org.dateline.event.Event;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The titles of {@code titles/} that events of a diary and of the news are given. */
class TripTitlesTest {
    private static final String DIARY =
            "Title: A post\nSource: Travel diary\nPublished: 2016-05-20\n\nWe are well, and I write to you.\n\n";
    private static final String NEWS =
            "Title: Bread\nSource: Wire\nPublished: 2016-05-20\n\nAda Miller bakes. Miller is well.\n\n";

    @TestFactory
    Stream<DynamicTest> tellHowWritersTravel() {
        return tests("diary", DIARY);
    }

    @TestFactory
    Stream<DynamicTest> tellDaysApart() {
        return tests("days", DIARY);
    }

    @TestFactory
    Stream<DynamicTest> tellTheNewsWhole() {
        return tests("news", NEWS);
    }

    private static Stream<DynamicTest> tests(String list, String head) {
        return Lexicon.lines(TripTitlesTest.class, "titles/" + list + ".txt").stream()
                .map(line -> line.split(" \\| "))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> check(titles(head + row[0]), row[1])));
    }

    private static void check(List<String> titles, String expected) {
        for (String title : expected.split("; ")) {
            if (title.startsWith("! ")) {
                assertThat(titles).isNotEmpty().doesNotContain(title.substring(2));
            } else {
                assertThat(titles).contains(title);
            }
        }
    }

    private static List<String> titles(String text) {
        List<Article> articles = ArticleReader.read("post.txt", text.getBytes(StandardCharsets.UTF_8))
                .articles();
        return Loaded.pipeline().trip("post", articles, List.of()).itinerary().events().stream()
                .map(Event::title)
                .toList();
    }
}
