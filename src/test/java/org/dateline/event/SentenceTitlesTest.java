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
                "On Monday, after a long night of talks on fish with the ministers of four countries, Oram agreed to sell the mill."
                        + " | Oram agreed to sell the mill",
                "Two days after his talks with the king of Norway, the president is to be driven to the border with Ecuador, he said."
                        + " | The president is to be driven to the border with Ecuador, he said",
                "On Tuesday she had breakfast with four editors in the old town of Cusco, where the mill that Oram sold will open."
                        + " | On Tuesday she had breakfast with four editors in the old town of Cusco",
                "The treaty, signed in 2011, covered fisheries, visas and eighteen other matters that both sides had asked for in"
                        + " vain. | The treaty, signed in 2011, covered fisheries, visas and eighteen other matters",
                "It's the first American tour of the band since 2014, when its singer lost her voice in San José for two weeks."
                        + " | It's the first American tour of the band since 2014",
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
