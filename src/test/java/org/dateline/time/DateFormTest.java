package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormTest {
    private static final DateReader READER = DateReader.load();
    private static final Published PUBLISHED =
            Published.of(LocalDate.of(2025, 10, 26), Published.From.GIVEN, "the test");

    private static List<DateMention> read(String text) {
        return READER.read(ArticleText.of("a", PUBLISHED, text), PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She landed on Sunday, 26 October 2025. | Day[month=HERE, weekday=true, year=true, hours=NONE]",
                "She landed on 5/6/2024. | Day[month=HERE, weekday=false, year=true, hours=NONE]",
                "She landed at 10 p.m. on May 5. | Day[month=HERE, weekday=false, year=false, hours=CLOCK]",
                "She landed on the 12th. | Day[month=ELSEWHERE, weekday=false, year=false, hours=NONE]",
                "She landed on Friday. | Weekday[day=FRIDAY, which=ANY, hours=NONE]",
                "She landed on Friday evening. | Weekday[day=FRIDAY, which=ANY, hours=PART]",
                "She lands next Friday. | Weekday[day=FRIDAY, which=NEXT, hours=NONE]",
                "She landed at 10 p.m. Friday. | Weekday[day=FRIDAY, which=ANY, hours=CLOCK]",
                "She landed yesterday. | NearDay[days=-1, hours=NONE]",
                "She landed this morning. | NearDay[days=0, hours=PART]",
                "She landed last night. | NearDay[days=-1, hours=PART]",
                "She landed the following day. | Neighbour[unit=DAY, shift=1, hours=NONE]",
                "She landed the same evening. | PART_OF_DAY",
                "She landed later in the day. | PART_OF_DAY",
                "She landed at 10 p.m. | CLOCK",
                "She landed last week. | Period[unit=WEEK, which=LAST]",
                "She landed three days ago. | Counted[unit=DAY, sign=-1, spoken=false]",
                "She landed three days later. | Counted[unit=DAY, sign=1, spoken=true]",
                "It was day six of the tour. | TourDay[number=6]",
                "It was the sixth day of the tour. | TourDay[number=6]",
                "She landed at Easter 2024. | Holiday[key=easter]",
                "She landed in March. | MONTH",
                "She landed in the spring of 2024. | SEASON",
                "She landed in 2024. | YEAR",
                "She landed in the 1980s. | DECADE",
                "She stayed three weeks. | LENGTH",
                "She flies every week. | SET",
                "She landed recently. | REFERENCE",
            })
    void aMentionSaysWhatItIs(String text, String form) {
        assertThat(read(text)).hasSize(1);
        assertThat(read(text).get(0).form()).hasToString(form);
    }

    @Test
    void theFirstDayOfARangeHasItsMonthFromTheOther() {
        assertThat(read("She was there from 20 to 26 November."))
                .extracting(mention -> ((DateForm.Day) mention.form()).month())
                .containsExactly(DateForm.MonthSaid.BESIDE, DateForm.MonthSaid.HERE);
    }

    @Test
    void aMentionSaysWhatItsSentenceTellsOfItsTime() {
        assertThat(read("She will land on Friday. She landed on Monday."))
                .extracting(DateMention::tense)
                .containsExactly(Tense.FUTURE, Tense.PAST);
    }

    @Test
    void aRuleThatNamesNoActionDoesNotLoad() {
        assertThatThrownBy(() -> Grammar.of(List.of("fair-day = fair : the fair")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no such action: fair");
    }
}
