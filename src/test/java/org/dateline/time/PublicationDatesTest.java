package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.dateline.Loaded;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {
    private static final PublicationDates DATES = PublicationDates.with(Loaded.dates());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEOUL, April 25 (Reuters) - The president left on Monday.",
                "SEOUL, April 25 — The president left on Monday.",
                "April 25 (UPI) -- The president left on Monday.",
                "A visit to remember\n\n25 April 2024\n\nThe president left on Monday.",
            })
    void readsDatelines(String text) {
        assertThat(DATES.dateline(ArticleText.of("a", Published.UNKNOWN, text)).day())
                .contains(MonthDay.of(4, 25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KUALA LUMPUR, Malaysia (AP) — The president left on April 25.",
                "On April 25 the president left.",
                "The vote on April 25 — the third — was close.",
            })
    void takesNoOtherDateForADateline(String text) {
        assertThat(DATES.dateline(ArticleText.of("a", Published.UNKNOWN, text)).day())
                .isEmpty();
    }
}
