package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateConflictTest {
    private static final DateReader READER = Loaded.dates();
    private static final Published PUBLISHED =
            Published.of(LocalDate.of(2025, 10, 26), Published.From.GIVEN, "the test");

    private static List<DateMention> read(String text, Published published) {
        return READER.read(ArticleText.of("a", published, text), published);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He landed on Sunday, October 25, 2025. | WEEKDAY | 2025-10-26 2025-10-25",
                "He landed on Monday, May 14, 2001. | WEEKDAY | ",
                "He landed on Tuesday, May 16, 2001. | WEEKDAY | 2001-05-16 2001-05-15",
                "Date of arrival: Sunday (October 25, 2025). | WEEKDAY | 2025-10-26 2025-10-25",
                "It closed on 31 June 2024. | CALENDAR | 2024-06-30 2024-07-01",
                "It closed on February 29, 2023. | CALENDAR | 2023-02-28 2023-03-01",
                "It ran from May 24, 2024 to May 20, 2024. | RANGE | 2024-05-20 2024-05-24",
                "Traders in 2022 expect lower prices. | ANACHRONISM | 2025 2022",
                "She will visit Rome on 3 March 2025. | ANACHRONISM | 2025-03-03 2026-03-03",
                "She arrived in Rome on 3 March 2026. | ANACHRONISM | 2026-03-03 2025-03-03",
                "It opens on 5/6/2025. | AMBIGUOUS | 2025-06-05 2025-05-06",
            })
    void saysWhatIsWrongAndWhatMayBeMeant(String text, DateConflict.Kind kind, String candidates) {
        List<DateConflict> conflicts = read(text, PUBLISHED).stream()
                .map(DateMention::conflict)
                .flatMap(Optional::stream)
                .toList();
        if (candidates == null) {
            assertThat(conflicts).isEmpty();
            return;
        }
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).kind()).isEqualTo(kind);
        assertThat(conflicts.get(0).candidates()).extracting(When::edtf).containsExactly(candidates.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2022 she was elected. She is in Rome.",
                "He met her on 3 March 2025.",
                "She said the summit, announced last week, will be held on 3 March 2026.",
                "He announced on Friday a visit planned for 3 March 2026.",
                "Sunday, October 26, 2025",
            })
    void findsNothingWrongWhereNothingIs(String text) {
        assertThat(read(text, PUBLISHED)).allMatch(mention -> mention.conflict().isEmpty());
    }

    @Test
    void takesTheOrderOfFiguresFromTheArticlesOtherDates() {
        assertThat(read("It opened on 5/6/2024 and closed on 25/6/2024.", PUBLISHED))
                .allMatch(mention -> mention.conflict().isEmpty())
                .extracting(DateMention::value)
                .containsExactly("2024-06-05", "2024-06-25");
        assertThat(read("It opened on 5/6/2024 and closed on 5/26/2024.", PUBLISHED))
                .extracting(DateMention::value)
                .containsExactly("2024-05-06", "2024-05-26");
    }

    @Test
    void takesTheOrderOfFiguresFromTheSource() {
        Article plain = ArticleText.of("a", PUBLISHED, "It opened on 5/6/2024.");
        Article british = new Article(
                plain.id(),
                plain.title(),
                plain.source(),
                Optional.of("https://news.example.co.uk/x"),
                PUBLISHED,
                plain.text(),
                plain.sentences());
        assertThat(READER.read(british, PUBLISHED))
                .extracting(DateMention::value)
                .containsExactly("2024-06-05");
    }

    @Test
    void believesAWeekdayThatTheArticleSpeaksOfAgain() {
        List<DateMention> mentions =
                read("He landed on Sunday, October 25, 2025. The dinner on Sunday was late.", Published.UNKNOWN);
        assertThat(mentions.get(0).conflict().orElseThrow().candidates())
                .extracting(When::edtf)
                .containsExactly("2025-10-26", "2025-10-25");
    }
}
