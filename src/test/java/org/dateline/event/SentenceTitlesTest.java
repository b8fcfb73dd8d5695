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
                "Peru - a country of mills - has a king (of sorts). | Peru - a country of mills - has a king (of sorts)",
                "On Monday, after a long night of talks on fish with the ministers of all four of the countries that share"
                        + " the great lake of the south, Oram agreed to sell the mill. | Oram agreed to sell the mill",
                "Two days after his long talks with the king of Norway, the president is to be driven to the border with Ecuador"
                        + " near the new bridge, his office said. | The president is to be driven to the border with Ecuador near"
                        + " the new bridge, his office said",
                "On Tuesday she had breakfast with four editors in the old town of Cusco, where the mill that Oram sold will open in"
                        + " the spring of a year that nobody names. | On Tuesday she had breakfast with four editors in the old"
                        + " town of Cusco",
                "The treaty, signed in 2011, covered fisheries, visas and eighteen other matters that both sides had asked for in"
                        + " vain. | The treaty, signed in 2011, covered fisheries, visas and eighteen other matters that both"
                        + " sides had asked for in vain",
                "It's the first American tour of the band since 2014, when its singer lost her voice in San José for two weeks and"
                        + " was sent to rest in the hills. | It's the first American tour of the band since 2014",
                "The yacht left Callao on March 7 on a voyage that was due to end in Guayaquil."
                        + " | The yacht left Callao on March 7 on a voyage that was due to end in Guayaquil",
                "Oram said that the ministry was moving in the right direction on the price of fish, which it had fixed in the"
                        + " years of the crisis and had not dared to touch."
                        + " | Oram said that the ministry was moving in the right direction on the price of fish",
                "According to the programme published by the ministry on Monday, the Queen will land in the late morning at the"
                        + " airport of Cusco, in the highlands of the south."
                        + " | The Queen will land in the late morning at the airport of Cusco, in the highlands of the south",
                "The mill honours the work of the young men and women of Peru and Chile and Ecuador and Bolivia and of all others"
                        + " who built the dam and the roads to it."
                        + " | The mill honours the work of the young men and women of Peru and Chile and Ecuador and Bolivia and"
                        + " of all others",
            })
    void tellsWhatTheSentenceSays(String sentence, String title) {
        assertThat(SentenceTitles.of(sentence)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"''", "-", "2024", "…", "a"})
    void takesAnySentence(String sentence) {
        assertThat(SentenceTitles.of(sentence)).isNotNull();
    }
}
