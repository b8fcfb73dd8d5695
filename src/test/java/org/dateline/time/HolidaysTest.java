package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
    private static final Holidays HOLIDAYS = Holidays.load();

    @ParameterizedTest
    @CsvSource({
        "mothers-day, 2024, US, 2024-05-12",
        "mothers-day, 2024, GB, 2024-03-10",
        "mothers-day, 2024, TH, 2024-08-12",
        "mothers-day, 2024, FR, 2024-05-26",
        "fathers-day, 2024, AU, 2024-09-01",
        "labor-day, 2024, US, 2024-09-02",
        "labor-day, 2024, PH, 2024-05-01",
        "labor-day, 2024, NZ, 2024-10-28",
        "thanksgiving, 2024, CA, 2024-10-14",
        "independence-day, 2024, IL, 2024-05-14",
        "independence-day, 2024, IN, 2024-08-15",
        "memorial-day, 2024, KR, 2024-06-06",
        "monarchs-birthday, 2024, NZ, 2024-06-03",
        "august-bank-holiday, 2024, IE, 2024-08-05",
    })
    void countriesKeepDaysOfOneNameApart(String key, int year, String country, LocalDate day) {
        assertThat(HOLIDAYS.in(key, year, Optional.of(country))).containsExactly(When.of(day));
    }

    @Test
    void aDayThatEachCountryHasForItselfIsUnknownWithoutOne() {
        assertThat(HOLIDAYS.in("independence-day", 2024, Optional.empty())).isEmpty();
        assertThat(HOLIDAYS.in("independence-day", 2024, Optional.of("AQ"))).isEmpty();
        assertThat(HOLIDAYS.in("mothers-day", 2024, Optional.of("AQ")))
                .isEqualTo(HOLIDAYS.in("mothers-day", 2024, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "advent-sunday, 2023, 2023-12-03",
        "advent-sunday, 2022, 2022-11-27",
        "victoria-day, 2024, 2024-05-20",
        "victoria-day, 2021, 2021-05-24",
        "administrative-professionals-day, 2021, 2021-04-21",
        "administrative-professionals-day, 2024, 2024-04-24",
        "kings-day, 2025, 2025-04-26",
        "kings-day, 2024, 2024-04-27",
        "yom-hashoah, 2021, 2021-04-08",
        "yom-haatzmaut, 2018, 2018-04-19",
        "tisha-bav, 2022, 2022-08-07",
        "jumuat-al-wida, 2018, 2018-06-08",
        "earth-hour, 2023, 2023-03-25",
        "earth-hour, 2024, 2024-03-23",
    })
    void stepsAreDoneInTheirOrder(String key, int year, LocalDate day) {
        assertThat(HOLIDAYS.in(key, year, Optional.empty())).containsExactly(When.of(day));
    }

    @Test
    void aFeastCanLastAndAnIslamicYearHoldTwo() {
        assertThat(HOLIDAYS.in("advent", 2025, Optional.empty()))
                .containsExactly(When.between(LocalDate.of(2025, 11, 30), LocalDate.of(2025, 12, 24)));
        assertThat(HOLIDAYS.in("eid-al-fitr", 2000, Optional.empty())).hasSize(2);
        assertThat(HOLIDAYS.in("eid", 2024, Optional.empty()))
                .extracting(When::edtf)
                .isEqualTo(List.of("2024-04-10", "2024-06-16"));
        assertThat(HOLIDAYS.in("super-tuesday", 2023, Optional.empty())).isEmpty();
    }

    /** Every line of the table, every country's day and every exception can be worked out, in years of all kinds. */
    @Test
    void everyRuleWorks() {
        for (String line : Resources.lines("holidays.txt")) {
            String key = line.substring(0, line.indexOf(' '));
            for (int year : new int[] {1900, 1999, 2000, 2023, 2024, 2050, 2199}) {
                assertThat(HOLIDAYS.in(key, year, Optional.of("FR")))
                        .allMatch(
                                when -> when.first().isPresent() && when.last().isPresent());
            }
        }
        for (String line : Resources.lines("national-days.txt")) {
            for (String pair : line.substring(line.indexOf(' ') + 1).split(" ")) {
                String day = pair.substring(pair.indexOf('=') + 1);
                assertThat(day.matches("\\d\\d-\\d\\d")
                                || !HOLIDAYS.in(day, 2024, Optional.empty()).isEmpty())
                        .as(pair)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"easter, easter", "thanksgiving-us, thanksgiving", "memorial-day-us, memorial day"})
    void whatIsKeptOfNattyIsWhatNattySays(String key, String phrase) {
        NattyAdapter natty = new NattyAdapter();
        for (int year = 1980; year <= 2050; year++) {
            assertThat(HOLIDAYS.in(key, year, Optional.empty()))
                    .containsExactly(When.of(natty.day(phrase, year).orElseThrow()));
        }
        assertThat(HOLIDAYS.in(key, 1960, Optional.empty()))
                .containsExactly(When.of(natty.day(phrase, 1960).orElseThrow()));
    }
}
