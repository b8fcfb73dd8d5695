package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedTextTest {
    private static final String WIRE = "LIMA, March 18 (Wire) — President Ada Miller landed in Lima on Monday morning."
            + " She was met by her host at the foot of the stairs. The talks will go on for the whole of Tuesday."
            + " A dinner for two hundred guests closes the first day of the visit.";

    private static Article article(String id, String day, String text) {
        Published published =
                day.isEmpty() ? Published.UNKNOWN : Published.of(LocalDate.parse(day), Published.From.GIVEN, day);
        return ArticleText.of(id, published, text);
    }

    @Test
    void theSameTextIsACopyWhateverItsIdDatelineAndHeader() {
        Article original = article("m", "2024-03-18", WIRE);
        Article copy = article("a", "2024-03-19", WIRE.substring(WIRE.indexOf("President")));
        Article undated = article("b", "", WIRE.toUpperCase(java.util.Locale.ROOT));
        SharedText shared = SharedText.of(List.of(undated, copy, original));
        assertThat(shared.original("m")).isEmpty();
        assertThat(shared.original("a")).contains("m");
        assertThat(shared.original("b")).contains("m");
        assertThat(shared.source("b", "Whatever it says.")).isEqualTo("m");
        assertThat(shared.order()).extracting(Article::id).containsExactly("m", "a", "b");
    }

    @Test
    void aShortenedTextIsACopyAndALengthenedOneTheSameSource() {
        String shorter = WIRE.substring(0, WIRE.indexOf(" A dinner"));
        String own =
                " Our reporter saw crowds along the whole of the road. They had waited since the early morning hours."
                        + " Many of them carried flags and flowers of both nations in their hands.";
        SharedText shared = SharedText.of(List.of(
                article("wire", "2024-03-18", WIRE),
                article("short", "2024-03-18", shorter),
                article("long", "2024-03-19", WIRE + own)));
        assertThat(shared.original("long")).isEmpty();
        assertThat(shared.source("long", "They had waited.")).isEqualTo(shared.source("wire", "x"));
        assertThat(shared.source("short", "x")).isEqualTo(shared.source("wire", "x"));
    }

    @Test
    void aSentenceTakenOverIsTheSourceOfThatSentenceAlone() {
        String own = "The city woke to rain and to the sound of sirens. Nobody in the old town had slept for long."
                + " The president, who had come the night before, walked to the square at nine."
                + " A dinner for two hundred guests closes the first day of the visit.";
        SharedText shared =
                SharedText.of(List.of(article("wire", "2024-03-18", WIRE), article("own", "2024-03-19", own)));
        assertThat(shared.original("own")).isEmpty();
        assertThat(shared.source("own", "The city woke to rain and to the sound of sirens."))
                .isEqualTo("own");
        assertThat(shared.source("own", "A dinner for two hundred guests closes the first day of the visit."))
                .isEqualTo("wire");
    }

    @Test
    void furnitureThatAllArticlesCarryMakesNoCopies() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            articles.add(article(
                    "a" + i,
                    "2024-03-18",
                    "Report number " + i + " tells of what happened in the " + i + "th of the towns. It rained in town "
                            + i + " for all of the " + i
                            + " days of the week. Write to our desk with whatever you know."));
        }
        SharedText shared = SharedText.of(articles);
        assertThat(articles).allSatisfy(a -> assertThat(shared.original(a.id())).isEmpty());
        assertThat(articles.stream().map(a -> shared.source(a.id(), "x")).distinct())
                .hasSize(50);
    }

    @Test
    void theWorkGrowsWithTheNumberOfCopiesAndNotWithItsSquare() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            articles.add(article("a" + i, "2024-03-18", WIRE));
        }
        SharedText shared = SharedText.of(articles);
        assertThat(shared.original("a77")).contains("a0");
        long sentences = articles.stream().mapToLong(a -> a.sentences().size()).sum();
        assertThat(shared.comparisons()).isBetween(4999L, 2 * sentences);
    }

    @Test
    void noArticlesShareNothing() {
        assertThat(SharedText.of(List.of()).order()).isEmpty();
    }
}
