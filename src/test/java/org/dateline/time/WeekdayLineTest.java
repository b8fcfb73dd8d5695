package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdayLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday: Lima to Pisco. Hot. | MONDAY | MONDAY",
                "Thursday and Friday: Cusco | THURSDAY | FRIDAY",
                "Thursday to Saturday – a bed at last | THURSDAY | SATURDAY",
                "Wed - rain all day | WEDNESDAY | WEDNESDAY",
                "**Sunday** Church, then the ferry. | SUNDAY | SUNDAY",
                "Sat/Sun: the coast | SATURDAY | SUNDAY",
                "Tuesday | TUESDAY | TUESDAY",
                "Friday night: left Lima after work. | FRIDAY | FRIDAY",
                "Saturday morning – the coast | SATURDAY | SATURDAY"
            })
    void aWeekdayAloneHeadsAParagraph(String line, DayOfWeek first, DayOfWeek last) {
        WeekdayLine found = WeekdayLine.read(line).orElseThrow();
        assertThat(found.first()).isEqualTo(first);
        assertThat(found.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday we drove to Lima.",
                "Monday, we drove to Lima.",
                "Monday 3: Lima",
                "On Monday: nothing.",
                "Sunshine: all day",
                "Monday's road was worse.",
                "Friday night was long."
            })
    void aWeekdayThatGoesOnHeadsNothing(String line) {
        assertThat(WeekdayLine.read(line)).isEmpty();
    }
}
