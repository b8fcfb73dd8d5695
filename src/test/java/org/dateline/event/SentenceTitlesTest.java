package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jonas Oram opened a mill. | Jonas Oram opened a mill",
                "LIMA, March 14 (AP) - Jonas Oram opened a mill. | Jonas Oram opened a mill",
                "Lima, Oct. 7 (AP) -- Jonas Oram left Peru. | Jonas Oram left Peru",
                "LIMA — Jonas Oram left Peru. | Jonas Oram left Peru",
                "Peru - a country of mills - has a king (of sorts). | Peru - a country of mills - has a king (of"
                        + " sorts)",
                "On Monday, after a long night of talks on fish with the ministers of all four of the countries that"
                        + " share the great lake of the south, Oram agreed to sell the mill. | Oram agreed to sell the"
                        + " mill",
                "Two days after his long talks with the king of Norway, the president is to be driven to the border"
                        + " with Ecuador near the new bridge, his office said. | The president is to be driven to the"
                        + " border with Ecuador near the new bridge, his office said",
                "On Tuesday she had breakfast with four editors in the old town of Cusco, where the mill that Oram"
                        + " sold will open in the spring of a year that nobody names. | On Tuesday she had breakfast with"
                        + " four editors in the old town of Cusco",
                "The treaty, signed in 2011, covered fisheries, visas and eighteen other matters that both sides had"
                        + " asked for in vain. | The treaty, signed in 2011, covered fisheries, visas and eighteen other"
                        + " matters that both sides had asked for in vain",
                "It's the first American tour of the band since 2014, when its singer lost her voice in San José for"
                        + " two weeks and was sent to rest in the hills. | It's the first American tour of the band since"
                        + " 2014",
                "The yacht left Callao on March 7 on a voyage that was due to end in Guayaquil."
                        + " | The yacht left Callao on March 7 on a voyage that was due to end in Guayaquil",
                "Oram said that the ministry was moving in the right direction on the price of fish, which it had"
                        + " fixed in the years of the crisis and had not dared to touch. | Oram said that the ministry was"
                        + " moving in the right direction on the price of fish",
                "According to the programme published by the ministry on Monday, the Queen will land in the late"
                        + " morning at the airport of Cusco, in the highlands of the south. | The Queen will land in the"
                        + " late morning at the airport of Cusco, in the highlands of the south",
            })
    void tellsWhatTheSentenceSays(String sentence, String title) {
        assertThat(SentenceTitles.of(sentence)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The eleven-day tour that was put off by the ministers of both countries in the spring will take the"
                        + " president and his aides to Quito, La Paz, Cusco and a mill. | The eleven-day tour that was put"
                        + " off by the ministers of both countries in the spring will take the president and his aides to"
                        + " Quito, La Paz, Cusco and a mill",
                "The governor, who has not been seen in any of the towns of the valley since the vote on the price of"
                        + " fish, flew into the port of Callao. | The governor, who has not been seen in any of the towns"
                        + " of the valley since the vote on the price of fish, flew into the port of Callao",
                "The ministry gave all editors the plan of the tour of the president through the four countries of the"
                        + " north, highlighting a free and open sea. | The ministry gave all editors the plan of the tour"
                        + " of the president through the four countries of the north",
            })
    void isWholeWhereverItEnds(String sentence, String title) {
        assertThat(SentenceTitles.of(sentence)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10:30 a.m.: Mass in Cusco | Mass in Cusco",
                "9 a.m. – Talks with the mayor | Talks with the mayor",
                "09:30 Holy Mass at the port | Holy Mass at the port",
                "08/01/2012 Meeting with the mayor | Meeting with the mayor",
                "13 passengers left the ship | 13 passengers left the ship",
                "[Ada Miller walks in the old town of Cusco.] | Ada Miller walks in the old town of Cusco",
                "CUSCO, PERU - APRIL 16: Ada Miller walks in the town | Ada Miller walks in the town",
                "ORAM: The king of Norway has left Peru. | The king of Norway has left Peru",
                "MILLS AND FISH Ada Miller praised the bakers | Ada Miller praised the bakers",
                "NATO praised the bakers | NATO praised the bakers",
                "Still, shares in Lima fell. | Shares in Lima fell",
                "But the king has left. | The king has left",
                "Later, the princes sat down. | The princes sat down",
                "Still images were shown. | Still images were shown",
            })
    void leavesOutWhatStandsBefore(String sentence, String title) {
        assertThat(SentenceTitles.of(sentence)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"''", "-", "2024", "…", "a"})
    void takesAnySentence(String sentence) {
        assertThat(SentenceTitles.of(sentence)).isNotNull();
    }
}
