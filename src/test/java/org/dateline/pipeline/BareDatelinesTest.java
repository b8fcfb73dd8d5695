package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Datelines behind which the agency and the dash were lost. */
class BareDatelinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    LIMA President Ada Miller on Thursday pointed to the risks of war. | 2024-03-14 Lima
                    LIMA U.S. President Ada Miller on Thursday pointed to the risks of war. | 2024-03-14 Lima
                    CALLAO, Peru Ada Miller met workers on Thursday and laid a wreath. | 2024-03-14 Callao
                    CALLAO, Peru President Ada Miller met workers on Thursday and laid a wreath. | 2024-03-14 Callao
                    LIMA ROAD was closed when President Ada Miller spoke of the risks of war on Thursday. | -
                    LIMA said President Ada Miller on Thursday pointed to the risks of war. | -
                    """)
    void theirNewsIsFromThere(String text, String days) {
        List<String> found = new ArrayList<>();
        trip(text)
                .itinerary()
                .stops()
                .forEach(stop -> stop.days()
                        .forEach(day -> found.add(day + " " + stop.place().name())));
        assertThat(String.join(", ", found)).isEqualTo(days.equals("-") ? "" : days);
    }

    private static Trip trip(String text) {
        LocalDate day = LocalDate.of(2024, 3, 15);
        Article article = ArticleText.of(
                "a",
                new ArticleText.Metadata(
                        Optional.of("Miller speaks of war"),
                        Optional.of("The Lagan Courier"),
                        Optional.empty(),
                        Published.of(day, Published.From.GIVEN, day.toString())),
                text + " Miller wore a red hat.");
        return Loaded.pipeline().trip("t", List.of(article), List.of());
    }
}
