package org.dateline.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.itinerary.Stop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Diaries that are printed years later, and name no year over their days. */
class ToldYearTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    weekdays over the entries | A nurse in Peru | | Monday, July 3rd | Tuesday, July 4th | 1916
                    weekdays behind the day | A nurse in Peru | | July 3.—Monday. | July 4.—Tuesday. | 1916
                    one weekday | A nurse in Peru | | July 3rd. | July 4th, Tuesday. | 1916
                    the title | A nurse in Peru, 1916 | | July 3rd. | July 4th. | 1916
                    the preface | A nurse in Peru | These notes were written in the summer of 1916. | July 3rd. | July 4th. | 1916
                    weekdays before the title | A nurse in Peru, 1915 | | Monday, July 3rd | Tuesday, July 4th | 1916
                    two years in the preface | A nurse in Peru | I came in 1914, and in 1916 I went. | July 3rd. | July 4th. | 1917
                    the year of publication | A nurse in Peru, 1918 | | July 3rd. | July 4th. | 1917
                    a year over the entry | A nurse in Peru, 1915 | | July 3rd, 1913. | July 4th. | 1913
                    a post of last week | A nurse in Peru | We bought the mule in 1916. | April 20. | April 21. | 1918
                    nothing | A nurse in Peru | | July 3rd. | July 4th. | 1917
                    """)
    void theYearIsToldOtherwise(String how, String title, String preface, String first, String second, int year) {
        String text = (preface == null ? "" : preface + "\n\n")
                + first
                + "\n\nWe left Lima by the morning train and reached Huancayo at dusk. I slept badly.\n\n"
                + second
                + "\n\nWe drove to Jauja in the rain. I like the inn.";
        Article article = ArticleText.of(
                "a",
                new ArticleText.Metadata(
                        Optional.of(title),
                        Optional.of("The Lagan Book Company"),
                        Optional.empty(),
                        Published.of(LocalDate.of(1918, 5, 1), Published.From.GIVEN, "1918-05-01")),
                text);
        List<Stop> stops = Loaded.pipeline()
                .trip("t", List.of(article), List.of())
                .itinerary()
                .stops();
        assertThat(stops).as(how).isNotEmpty();
        assertThat(stops.stream().flatMap(stop -> stop.days().stream()).map(LocalDate::getYear))
                .as(how)
                .containsOnly(year);
    }
}
