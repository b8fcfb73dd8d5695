package org.dateline.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.web.text.Language;
import org.dateline.web.text.PlainWording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripTest {
    private static final DateText DATES = new DateText(PlainWording.of(Language.ENGLISH));

    private static DayView day(String iso) {
        return new DayView("d-" + iso, iso, "", "", "", "", "", false, List.of(), "", "", List.of());
    }

    /** A month is named where it begins, also where days are left out or come once more; in short without room. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-10-26 2025-10-30 | October 2025",
                "2031-03-10 | March 2031",
                "2025-10-30 2025-11-03 | October 2025 - November 2025",
                "2004-06-07 2004-07-01 2004-07-03 2004-07-17 2004-08-25 2004-11-01 2004-11-02"
                        + " | Jun - July 2004 - Aug - Nov",
                "2031-12-01 2031-12-30 2032-01-02 2032-01-05 2032-02-09 | December 2031 - January 2032 - Feb",
                "2031-01-30 2031-01-31 2031-02-01 2031-01-31 2031-02-01 2031-02-02 2031-02-03"
                        + " | Jan 2031 - Feb - Jan - February 2031"
            })
    void monthsAreNamedWhereTheyBegin(String days, String months) {
        List<DayView> told = Stream.of(days.split(" ")).map(StripTest::day).toList();
        List<StripDay> strip = Strip.of(told, List.of(), DATES);
        assertThat(strip.stream().map(StripDay::month).filter(month -> !month.isEmpty()))
                .containsExactly(months.split(" - "));
        for (int i = 1; i < strip.size(); i++) {
            boolean opens = !strip.get(i)
                    .iso()
                    .substring(0, 7)
                    .equals(strip.get(i - 1).iso().substring(0, 7));
            assertThat(!strip.get(i).month().isEmpty()).as(strip.get(i).iso()).isEqualTo(opens);
        }
    }
}
