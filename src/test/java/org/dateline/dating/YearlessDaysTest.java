package org.dateline.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.api.Test;

/** Reports of one journey without days of publication, of which one alone names the year. */
class YearlessDaysTest {
    private static final Article YEAR = article(
            "1",
            "IV. On the old road",
            "[_Lima banquet, Jan. 5th_, 1852.]\n\nPresident Ada Miller was received in Lima. Miller spoke of the old road.");
    private static final List<Article> OTHERS = List.of(
            article(
                    "0",
                    "III. On the harbour",
                    "[_Pisco, Dec. 27th_.]\n\nOn the 27th December Miller reached Pisco, and was met by many."),
            article(
                    "2",
                    "V. On the mines",
                    "[_Speech at Cusco, Jan. 13th_.]\n\nOn Jan. 13th Miller was received in Cusco, and spoke of mines."),
            article(
                    "3",
                    "VI. On the sea",
                    "[_Speech at Ica, Jan. 16th_.]\n\nOn Jan. 16th Miller arrived in Ica, and spoke of the sea."));

    @Test
    void theOthersAreOfThatWinter() {
        List<Article> all = new ArrayList<>(OTHERS);
        all.add(YEAR);
        assertThat(days(all))
                .contains("1851-12-27 Pisco", "1852-01-13 Cusco", "1852-01-16 Ica")
                .allMatch(day -> day.startsWith("1851-12") || day.startsWith("1852-01"));
    }

    @Test
    void withoutItTheyAreOfNoDay() {
        assertThat(days(OTHERS)).isEmpty();
    }

    @Test
    void aYearOfHistoryIsNotTheirs() {
        List<Article> all = new ArrayList<>(OTHERS);
        all.add(article(
                "9",
                "VII. On history",
                "President Ada Miller spoke at length in Puno of many things that nobody had asked her about at all.\n\n"
                        + "Of the old wars she said this and that, and more of it. ".repeat(12)
                        + "\n\nOn Jan. 7th, 1781, the town had been besieged."));
        assertThat(days(all)).noneMatch(day -> day.startsWith("178"));
    }

    private static List<String> days(List<Article> articles) {
        List<String> found = new ArrayList<>();
        Loaded.pipeline()
                .trip("t", articles, List.of())
                .itinerary()
                .stops()
                .forEach(stop -> stop.days()
                        .forEach(day -> found.add(day + " " + stop.place().name())));
        return found;
    }

    private static Article article(String id, String title, String text) {
        return ArticleText.of(
                id,
                new ArticleText.Metadata(Optional.of(title), Optional.empty(), Optional.empty(), Published.unknown("")),
                text);
    }
}
