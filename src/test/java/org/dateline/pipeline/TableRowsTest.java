package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of tables that have their day in one cell and their towns in another. */
class TableRowsTest {
    private static final LocalDate DAY = LocalDate.of(2018, 10, 14);
    private static final String LEAD =
            "Prime Minister Ada Miller will tour Peru and Chile, her office said on Sunday.\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    Mon 10/15 | 2:30 PM | Arequipa | Student forum, Memorial Union; 2018-10-15 Arequipa
                    | 15 October | Lima | Meeting with the President |; 2018-10-15 Lima
                    | Lima | 15 October | Meeting with the President |; 2018-10-15 Lima
                    15 October || Arica, Chile || Arrival by train late at night; 2018-10-15 Arica
                    | 15 October | Valparaíso and Viña del Mar | Visit to the port |; 2018-10-15 Valparaíso, 2018-10-15 Viña del Mar
                    | 17-18 October | Santiago | Talks |; 2018-10-17 Santiago, 2018-10-18 Santiago
                    | Monday, 15 October | Lima | Dinner with guests from Quito |; 2018-10-15 Lima
                    """)
    void aRowSaysWhereAndWhen(String row, String stops) {
        assertThat(stops(LEAD + row + "\n")).containsExactlyInAnyOrder(stops.split(", "));
    }

    @Test
    void anEmptyCellIsOfTheDayAbove() {
        assertThat(stops(LEAD
                        + "| Date | City | What |\n| 15 October | Lima | Talks |\n| | Callao | Visit to the port |\n"
                        + "| 16 October | Arequipa | Opening of a school |\n"))
                .containsExactly("2018-10-15 Lima", "2018-10-15 Callao", "2018-10-16 Arequipa");
    }

    private static List<String> stops(String text) {
        Article article = ArticleText.of("a", Published.of(DAY, Published.From.GIVEN, DAY.toString()), text);
        return Loaded.pipeline().trip("t", List.of(article), List.of()).itinerary().stops().stream()
                .flatMap(stop ->
                        stop.days().stream().map(day -> day + " " + stop.place().name()))
                .toList();
    }
}
