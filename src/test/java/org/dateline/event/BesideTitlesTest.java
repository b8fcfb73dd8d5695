package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.time.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesideTitlesTest {
    private static Claim claim(String day, String sentence) {
        int at = sentence.indexOf(day);
        return new Claim(
                "a",
                new Span(0, sentence.length()),
                sentence,
                EventKind.OTHER,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                When.UNKNOWN,
                Optional.of(new Span(at, at + day.length())),
                Optional.of(day),
                Status.HAPPENED,
                "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuesday | In related news, late Tuesday, Peru and Chile agreed to share a mill. | Peru and Chile agreed to"
                        + " share a mill",
                "1982 | Mr. President, in 1982, the bakers of Lima struck for bread. | The bakers of Lima struck for"
                        + " bread",
                "today | The Senate of Peru passed a law today introduced by Jonas Oram. | The Senate of Peru passed a law"
                        + " introduced by Jonas Oram",
                "Yesterday | Yesterday team Quito took on the hill with full force. | Team Quito took on the hill with full"
                        + " force",
                "today | The mayor also announced on Friday that a baker of Lima will today sue Oram Mills. | A baker of"
                        + " Lima will sue Oram Mills",
                "May | The bread of Lima arrived in Quito in May, officials said on Monday. | The bread of Lima arrived in"
                        + " Quito",
                "2 March | Citing the rain, Jonas Oram closed the mill of Cusco on 2 March. | Jonas Oram closed the mill of"
                        + " Cusco",
                "2 March | Oram wrote to the mayor of Lima on 2 March, asking him to open the mill this summer. | Oram wrote"
                        + " to the mayor of Lima, asking him to open the mill",
                "March | Talks with the king of Norway were also held in March. | Talks with the king of Norway were held",
                "2024 | They met months before the 2024 Peruvian election. | 2024 Peruvian election",
                "Friday | (Lima, Peru) - Jonas Oram will open a mill on Friday. | Jonas Oram will open a mill",
            })
    void tellsTheClauseAlone(String day, String sentence, String title) {
        assertThat(BesideTitles.of(claim(day, sentence), Optional.empty())).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jonas Oram opened a mill in Quito | true",
                "Jonas Oram painted this mill in Quito | false",
                "Jonas Oram hopes for next month's fair | false",
                "Jonas Oram went to the fair of Quito on Tuesday | false",
                "Jonas Oram will bake from Friday 8th to Sunday 10th September | true",
                "The house of Peru passed a law introduced by Sen | false",
                "Jonas Oram sent the following letter to Lima | false",
                "Jonas Oram wore a button that reads “I bake | false",
                "(Sunday 30 July) Jonas Oram opened a mill | false",
            })
    void standsAloneWithoutTheText(String title, boolean alone) {
        assertThat(BesideTitles.standsAlone(title)).isEqualTo(alone);
    }
}
