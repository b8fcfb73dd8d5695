package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.OptionalInt;
import org.dateline.Loaded;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {
    private static final PublicationDates DATES = PublicationDates.with(Loaded.dates());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-05-19 | 2022-05-19",
                "2016-03-29T10:00Z | 2016-03-29",
                "2016-03-29T10:00:31+02:00 | 2016-03-29",
                "25 October 2025 at 17:54 | 2025-10-25",
                "Oct. 2, 2019 | 2019-10-02",
                "Fri, 24 Oct 2025 10:00:00 GMT | 2025-10-24",
                "2017-05 | 2017-05",
                "May 2017 | 2017-05",
                "not shown | ''",
                "n/a | ''",
            })
    void readsHeaders(String value, String expected) {
        String edtf = DATES.header(value).edtf();
        assertThat(edtf.length() > 10 ? edtf.substring(0, 10) : edtf).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/2017/05/19/visit/, 2017-05-19",
        "https://example.org/news/2017-05-19-visit, 2017-05-19",
        "https://example.org/news/20170519/visit, 2017-05-19",
        "https://example.org/news/2017/5/9/visit, 2017-05-09",
        "https://example.org/news/2017/05/visit, ",
        "https://example.org/news/2017/13/45/visit, ",
        "https://example.org/news/12345678901, ",
    })
    void readsAddresses(String url, LocalDate expected) {
        assertThat(PublicationDates.url(url).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEOUL, April 25 (Reuters) - The president left on Monday.",
                "SEOUL, April 25 — The president left on Monday.",
                "April 25 (UPI) -- The president left on Monday.",
                "A visit to remember\n\n25 April 2024\n\nThe president left on Monday.",
            })
    void readsDatelines(String text) {
        assertThat(DATES.datelineDay(ArticleText.of("a", Published.UNKNOWN, text)))
                .contains(MonthDay.of(4, 25));
        assertThat(DATES.dateline(ArticleText.of("a", Published.UNKNOWN, text), OptionalInt.of(2024)))
                .contains(LocalDate.of(2024, 4, 25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KUALA LUMPUR, Malaysia (AP) — The president left on April 25.",
                "On April 25 the president left.",
                "The vote on April 25 — the third — was close.",
            })
    void takesNoOtherDateForADateline(String text) {
        assertThat(DATES.datelineDay(ArticleText.of("a", Published.UNKNOWN, text)))
                .isEmpty();
    }
}
