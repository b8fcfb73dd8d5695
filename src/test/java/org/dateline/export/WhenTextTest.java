package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.place.Place;
import org.dateline.time.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A date in words and by ISO 8601: neither says more than is known. */
class WhenTextTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    static Stream<Arguments> dates() {
        return Stream.of(
                Arguments.of(When.of(MONDAY), "3 March 2031", "2031-03-03", ""),
                Arguments.of(
                        When.at(MONDAY, LocalTime.MIDNIGHT), "3 March 2031, 00:00", "2031-03-03T00:00:00-10:00", ""),
                Arguments.of(new When.Week(MONDAY), "the week of 3 March 2031", "2031-03-03", "2031-03-09"),
                Arguments.of(new When.Month(YearMonth.of(2031, 3)), "March 2031", "2031-03", ""),
                Arguments.of(new When.Season(2031, 21, MONDAY, SUNDAY), "spring 2031", "2031-03-03", "2031-03-09"),
                Arguments.of(
                        new When.Season(2031, 33, MONDAY, SUNDAY), "quarter 1 of 2031", "2031-03-03", "2031-03-09"),
                Arguments.of(
                        new When.Season(2031, 41, MONDAY, SUNDAY),
                        "the second half of 2031",
                        "2031-03-03",
                        "2031-03-09"),
                Arguments.of(new When.Year(976), "976", "0976", ""),
                Arguments.of(When.between(MONDAY, SUNDAY), "3 March 2031 to 9 March 2031", "2031-03-03", "2031-03-09"),
                Arguments.of(
                        new When.Interval(Optional.of(MONDAY), Optional.empty()),
                        "from 3 March 2031",
                        "2031-03-03",
                        ""),
                Arguments.of(
                        new When.Interval(Optional.empty(), Optional.of(MONDAY)),
                        "until 3 March 2031",
                        "",
                        "2031-03-03"),
                Arguments.of(When.UNKNOWN, "not known", "", ""));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void saysNoMoreThanIsKnown(When when, String words, String start, String end) {
        assertThat(WhenText.of(when)).isEqualTo(words);
        Place place = TripFixtures.HONOLULU;
        var event = TripFixtures.event("x", "x", EventKind.OTHER, when, Status.HAPPENED, place);
        assertThat(IsoDate.start(event).orElse("")).isEqualTo(start);
        assertThat(IsoDate.end(event).orElse("")).isEqualTo(end);
    }
}
