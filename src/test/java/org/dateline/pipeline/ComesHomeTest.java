package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes home ends the trip there; who comes back to a place of the trip, or to one abroad, is there. */
class ComesHomeTest {
    private static final String PUBLISHED = "2024-03-01";
    private static final Pipeline PIPELINE = Loaded.pipeline();

    private static String stops(String text) {
        Published published = Published.of(LocalDate.parse(PUBLISHED), Published.From.GIVEN, PUBLISHED);
        List<Article> articles = List.of(ArticleText.of("a", published, text));
        return String.join(
                ", ",
                PIPELINE.trip("t", articles, List.of()).itinerary().stops().stream()
                        .map(stop -> stop.place().name() + " " + stop.days().get(0))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peruvian President Ada Miller will visit Quito on March 4 before returning to Lima on March 6.| Quito 2024-03-04",
                "Peruvian President Ada Miller will visit Quito on March 4. She will return to Peru on March 6.| Quito 2024-03-04",
                "Peruvian President Ada Miller will visit Quito on March 4. She flies home to Lima on March 6.| Quito 2024-03-04",
                "President Ada Miller will visit Quito on March 4 before returning to Lima on March 6.| Quito 2024-03-04",
                "Peruvian President Ada Miller will visit Quito on March 4. She returns to Lima on March 6 and will address a rally in Lima on March 6."
                        + "| Quito 2024-03-04, Lima 2024-03-06",
                "Peruvian President Ada Miller will visit Quito on March 4, travel to Bogota on March 5 and return to Quito on March 6."
                        + "| Quito 2024-03-04, Bogotá 2024-03-05, Quito 2024-03-06",
                "Peruvian President Ada Miller will visit Quito on March 4. She will return to Lima on March 6 and visit Santiago on March 8."
                        + "| Quito 2024-03-04, Lima 2024-03-06, Santiago 2024-03-08",
                "Peruvian President Ada Miller will visit Quito on March 4. She will return to Bogota on March 6.| Quito 2024-03-04, Bogotá 2024-03-06",
                "Peruvian President Ada Miller will visit Cusco on March 4 before returning to Lima on March 6.| Cusco 2024-03-04, Lima 2024-03-06",
            })
    void homeIsNoStopBehindOnesAbroad(String text, String expected) {
        assertThat(stops(text)).isEqualTo(expected);
    }
}
