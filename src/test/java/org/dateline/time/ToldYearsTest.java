package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.dateline.Loaded;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year of a day that names none, in what is told long after: it goes on from the day told before. */
class ToldYearsTest {
    private static final Published PUBLISHED = Published.of(LocalDate.of(1972, 7, 2), Published.From.GIVEN, "the test");

    private static String read(String text) {
        return Loaded.dates().read(ArticleText.of("a", PUBLISHED, text), PUBLISHED).stream()
                .map(DateMention::value)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She sailed from Lima on 2 June 1869. She came to Quito on 4 August. | 1869-06-02 1869-08-04",
                "She sailed on 2 June 1869, and lay at Lima. On 9 August she left. On 2 September she was back. "
                        + "| 1869-06-02 1869-08-09 1869-09-02",
                "They met on 12 November 1912. They parted on 3 March. | 1912-11-12 1913-03-03",
                "The bark left on 3 May 1850. On the 10th she was off Pisco. | 1850-05-03 1850-05-10",
                "The bark left on 3 May 1850. She reached Pisco on September 4. On the 24th she was back. "
                        + "| 1850-05-03 1850-09-04 1850-09-24",
                "The war began on 3 May 1850. A truce was signed on December 1, and broken on January 7. "
                        + "| 1850-05-03 1850-12-01 1851-01-07",
                "On January 5, 1944, Miller landed at Lima. The camp was cold. He was moved on February 8. "
                        + "| 1944-01-05 1944-02-08",
                "He died on 5 January 1944. Oram followed on 5 January 1946. Sandvik left on 6 May. "
                        + "| 1944-01-05 1946-01-05 1946-05-06",
                "It was founded on 3 May 1850. On 9 September it sang in Lima. Yesterday it was closed. "
                        + "| 1850-05-03 1972-09-09 1972-07-01",
                "It was founded on 3 May 1850, and again on 3 May 1972. On 9 September it sang in Lima. "
                        + "| 1850-05-03 1972-05-03 1972-09-09",
                "The choir was founded on 3 May 1850. It will sing in Lima on 9 August. | 1850-05-03 1972-08-09",
                "The choir was founded on 3 May 1850. It sang in Lima on 20 June. | 1850-05-03 1972-06-20",
                "She sailed on 3 January 1850. She left Lima on 20 March, and on 20 June she was back. "
                        + "| 1850-01-03 1850-03-20 1850-06-20",
                "It was founded on 3 May 1850. It sang in Lima on 20 June, and on Friday. | 1850-05-03 1972-06-20 1972-06-30",
                "The law was passed on 3 May 1971. It was struck down on 4 February. | 1971-05-03 1972-02-04",
                "It was founded on 3 May 1850. One. Two was two. Three was three. Four was four. Five was five. "
                        + "It sang on 4 February. | 1850-05-03 1972-02-04"
            })
    void goesOnFromTheDayToldBefore(String text, String days) {
        assertThat(read(text)).as(text).isEqualTo(days);
    }
}
