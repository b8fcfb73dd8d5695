package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleDaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday | On Monday, the princes visited the old mill | the princes visited the old mill",
                "Sunday | Jonas Oram arrived on Sunday and was greeted by the mayor | Jonas Oram arrived and was"
                        + " greeted by the mayor",
                "Tuesday | Oram said late on Tuesday that he would rest | Oram said that he would rest",
                "last year | The king fell ill last year in Cusco | The king fell ill in Cusco",
                "45 years ago | Only 45 years ago, Peru joined with Chile | Peru joined with Chile",
                "1962 | The band formed in Lima in 1962, Oram said | The band formed in Lima, Oram said",
                "October | Back in October the king opened a mill | the king opened a mill",
                "Monday, September 19, 2022 | The rites took place on Monday, September 19, 2022, at the mill"
                        + " | The rites took place at the mill",
                "Friday | A picture released Friday shows the mill | A picture released shows the mill",
                "September 7 | September 7 – The horses will walk through Cusco | The horses will walk through Cusco",
            })
    void leaveOutWhenItWas(String day, String sentence, String title) {
        assertThat(TitleDays.without(sentence, day)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May 12 | The May 12 quake was felt in Cusco",
                "March | The rate has stayed above the mark since March",
                "July 8 | A court put the case off until July 8",
                "1991 | The couple followed in their footsteps on the 1991 tour",
                "June | Prices are expected to peak in June or July",
                "1991 | Oram was in Cusco in 1991 and 1996",
                "Friday | Friday prayers were held in Cusco",
                "7 | The ship arrived with 7 kings",
                "Tuesday | Oram praised Tuesday's vote in Cusco",
                "2010 | Trade rose from 130 mills of 2010",
                "1998 | In 1998, Cusco",
                "2011 | The treaty, signed in 2011, covers fish",
                "Monday | Jonas Oram left Lima on Tuesday",
            })
    void keepTheDayOfSomethingElse(String day, String sentence) {
        assertThat(TitleDays.without(sentence, day)).isEqualTo(sentence);
    }
}
