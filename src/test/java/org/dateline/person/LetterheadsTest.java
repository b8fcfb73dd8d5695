package org.dateline.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.OneArticle;
import org.dateline.article.ArticleText;
import org.dateline.pipeline.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterheadsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 25);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS ALEXANDER MILLER | Alexander Miller
                    NEWS RELEASE – SENATOR MARY ORAM-LAKE | Mary Oram-Lake
                    Statement by the Minister for Trade, Senator Peter Miller | Peter Miller
                    MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS | -
                    MEDIA RELEASE ALEXANDER MILLER | -
                    The minister met Alexander Miller. | -
                    VISIT TO PERU AND CHILE | -
                    Prime Minister of New Zealand | -
                    """)
    void anOfficeBeforeANameAtTheHeadTellsWhoGivesItOut(String line, String name) {
        String text = "A visit\n\n" + line + "\n\nI will travel to Peru.";
        assertThat(Letterheads.find(ArticleText.of("a", ArticleText.Metadata.NONE, text))
                        .orElse("-"))
                .isEqualTo(name);
    }

    @Test
    void whoseReleasesSayIGoesThere() {
        Explanation trip = OneArticle.read("Visit to Peru and Chile", "The web", DAY, """
                MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS ALEXANDER MILLER

                I will travel to Peru and Chile from 27 January to 8 February.

                In Lima, from 28 to 30 January, I will attend meetings of the Lake Group.

                In Chile, from 1 to 3 February, I will meet Foreign Minister Josep Oram in Santiago. The commissioner, Chris
                Ander, will also attend these talks.""");
        assertThat(trip.trip().itinerary().title()).startsWith("Alexander Miller in ");
        assertThat(OneArticle.places(trip)).contains("Lima", "Santiago");
    }
}
