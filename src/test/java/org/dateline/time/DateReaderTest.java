package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.api.Test;

class DateReaderTest {
    private static final Published SUNDAY =
            Published.of(LocalDate.of(2025, 10, 26), Published.From.GIVEN, "given by the test");

    private final DateReader reader = Loaded.dates();

    private List<DateMention> read(String text, Published published) {
        Article article = ArticleText.of("a", published, text);
        return reader.read(article, published);
    }

    @Test
    void countsFromTheDayOfPublication() {
        assertThat(read("He arrived on Sunday and left yesterday.", SUNDAY))
                .extracting(DateMention::text, DateMention::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Sunday", "2025-10-26"),
                        org.assertj.core.groups.Tuple.tuple("yesterday", "2025-10-25"));
    }

    @Test
    void staysUnderspecifiedWithoutAnAnchor() {
        List<DateMention> mentions = read("He will go on Monday and meet her the following day.", Published.UNKNOWN);
        assertThat(mentions).extracting(DateMention::value).containsExactly("XXXX-WXX-1", "XXXX-WXX-2");
        assertThat(mentions.get(1).relation()).isEqualTo(Relation.mention(0, 1));
        assertThat(mentions).allMatch(mention -> mention.when().equals(When.UNKNOWN));
    }

    @Test
    void joinsTheEndsOfARange() {
        List<DateMention> mentions = read("The visit is set for May 20-24, 2022.", SUNDAY);
        assertThat(mentions).extracting(DateMention::value).containsExactly("2022-05-20", "2022-05-24");
        assertThat(mentions)
                .allMatch(mention ->
                        mention.days().equals(When.between(LocalDate.of(2022, 5, 20), LocalDate.of(2022, 5, 24))));
    }

    @Test
    void rowsUnderAMonthAreItsDays() {
        List<DateMention> mentions = read("""
            The dates for November 2025:

            6 - Lima, Arena

            8 and 9 - Quito, National Stadium
            """, SUNDAY);
        assertThat(mentions)
                .extracting(DateMention::value)
                .containsExactly("2025-11", "2025-11-06", "2025-11-08", "2025-11-09");
    }

    @Test
    void rowsOfAListKeepToOneYear() {
        Published april = Published.of(LocalDate.of(2022, 4, 7), Published.From.GIVEN, "2022-04-07");
        assertThat(read("""
            28 September - Lima, Estadio Nacional

            8 October - Quito, Estadio Olímpico

            30 October - La Paz, Teatro
            """, april))
                .extracting(DateMention::value)
                .containsExactly("2022-09-28", "2022-10-08", "2022-10-30");
    }

    @Test
    void numbersElsewhereAreNoDays() {
        assertThat(read("""
            In November 2025 three mills closed.

            6 - Lima has the most, with 40 workers.

            7 mills are left.
            """, SUNDAY)).extracting(DateMention::value).doesNotContain("2025-11-07");
    }

    @Test
    void aWeekdayTellsTheYear() {
        Published may = Published.of(LocalDate.of(2023, 5, 15), Published.From.GIVEN, "2023-05-15");
        assertThat(read("The new show is on Sunday, November 19, a week after the one announced in April.", may))
                .extracting(DateMention::value)
                .contains("2023-11-19");
    }

    @Test
    void aWeekdayBehindADateIsOfThatDay() {
        assertThat(read("The trip begins on May 22, 2022, a Sunday, and ends on May 24, 2022.", SUNDAY))
                .extracting(DateMention::value)
                .containsExactly("2022-05-22", "2022-05-24");
    }

    @Test
    void saysWhenWeekdayAndDateDisagree() {
        DateMention mention =
                read("He flew on Friday, October 25, 2025.", Published.UNKNOWN).get(0);
        assertThat(mention.value()).isEqualTo("2025-10-25");
        assertThat(mention.conflict().orElseThrow().kind()).isEqualTo(DateConflict.Kind.WEEKDAY);
        assertThat(mention.conflict().orElseThrow().candidates())
                .extracting(When::edtf)
                .containsExactly("2025-10-25", "2025-10-24");
    }
}
