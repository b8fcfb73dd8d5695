package org.dateline.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import org.dateline.OneArticle;
import org.dateline.event.Event;
import org.dateline.export.ExplanationWriter;
import org.dateline.pipeline.Explanation;
import org.junit.jupiter.api.Test;

/** What speaks for a day at a place is weighed with what is told of the days around. */
class UnlikelyTest {
    private static final String DIARY = """
            3 July 2016

            We left Lima by train and reached Huancayo at dusk.

            4 July 2016

            We drove to Jauja. I have often been in Copenhagen and had better bread.

            5 July 2016

            I walked to Tarma and saw the market.
            """;

    @Test
    void whatIsHardlyToldAndFarFromTheDaysAroundIsNoStop() {
        assertThat(OneArticle.stopDays(diary(DIARY)))
                .contains("2016-07-04 Jauja")
                .noneMatch(stop -> stop.endsWith("Copenhagen"));
    }

    @Test
    void aDayAloneStandsHoweverLittleSpeaksForIt() {
        assertThat(OneArticle.stopDays(diary("3 July 2016\n\nWe have arrived in Lima. I am tired, and we have colds.")))
                .containsExactly("2016-07-03 Lima");
    }

    @Test
    void anEventIsSurerWhereTheDaysAroundAreNear() {
        Explanation alone = diary("4 July 2016\n\nWe drove to Jauja. I like it there, and we have colds.");
        assertThat(confidence(diary(DIARY), "Jauja")).isGreaterThan(confidence(alone, "Jauja"));
    }

    @Test
    void theExplanationGivesTheReasons() throws IOException {
        StringWriter out = new StringWriter();
        ExplanationWriter.write(diary(DIARY), out);
        assertThat(out.toString()).contains("it is near what is told of the days around");
    }

    private static double confidence(Explanation explanation, String place) {
        return explanation.trip().itinerary().events().stream()
                .filter(event -> event.place()
                        .filter(there -> there.name().equals(place))
                        .isPresent())
                .mapToDouble(Event::confidence)
                .max()
                .orElseThrow();
    }

    private static Explanation diary(String text) {
        return OneArticle.read("Peru diary", "The Lagan blog", LocalDate.of(2016, 7, 10), text);
    }
}
