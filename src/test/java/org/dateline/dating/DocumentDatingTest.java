package org.dateline.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.pipeline.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentDatingTest {
    private static final Article ARRIVAL = dated("arrival", "2024-03-05", """
        President Ada Miller arrived in Lima on Monday for talks with farmers. She met ministers of Peru on Tuesday. \
        She will fly to Quito on Thursday and to Bogota on Saturday.\
        """);

    private static Article dated(String id, String day, String text) {
        return ArticleText.of(id, Published.of(LocalDate.parse(day), Published.From.GIVEN, day), text);
    }

    private static Optional<LocalDate> day(String text, Article... others) {
        List<Article> articles = Stream.concat(
                        Stream.of(ArticleText.of("undated", Published.UNKNOWN, text)), Stream.of(others))
                .toList();
        return Loaded.pipeline().trip("t", articles, List.of()).readings().stream()
                .map(Reading::article)
                .filter(article -> article.id().equals("undated"))
                .findFirst()
                .orElseThrow()
                .published()
                .date();
    }

    @Test
    void datesAnArticleByWhatAnotherTellsOfItsWeekdays() {
        assertThat(day("""
            President Ada Miller arrived in Quito on Thursday, officials said Thursday. She met farmers there on Thursday \
            and will fly to Bogota on Saturday.\
            """, ARRIVAL)).contains(LocalDate.parse("2024-03-07"));
    }

    @Test
    void takesADayThatADatelinePrints() {
        assertThat(day("""
            QUITO, March 8 (Wire) - President Ada Miller met farmers in Quito on Thursday. She will fly to Bogota on \
            Saturday.\
            """, ARRIVAL)).contains(LocalDate.parse("2024-03-08"));
    }

    @Test
    void leavesUndatedWhatIsOfAnotherCountry() {
        assertThat(day(
                        "The singer Eva Brandt arrived in Oslo on Thursday and will fly to Bergen on Saturday.",
                        ARRIVAL))
                .isEmpty();
    }

    @Test
    void leavesUndatedWhatMayBeOfAnyDay() {
        assertThat(day(
                        "President Ada Miller spoke in Lima at 10 a.m. of the harvest, the roads and the schools.",
                        ARRIVAL))
                .isEmpty();
    }

    /** A day that stands alone is as often of another year. */
    @Test
    void takesNoYearFromADayThatStandsAlone() {
        assertThat(day("President Ada Miller, who was born on 3 May 1961, arrived in Lima on Monday and met farmers."))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DayFactor.class)
    void hasAWeightForEachFactor(DayFactor factor) {
        assertThat(DayWeights.load().weights()).containsKey(factor);
    }
}
