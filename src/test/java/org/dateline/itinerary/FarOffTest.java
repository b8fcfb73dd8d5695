package org.dateline.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.OneArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places far from the way of who tells day by day. */
class FarOffTest {
    private static final String FIRST = "3 July 2016\n\nWe left Lima by train and reached Huancayo at dusk.\n\n";
    private static final String LAST = "5 July 2016\n\nI walked to Tarma and saw the market.\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We drove to Jauja. I thought of the days that we spent in Berlin. | Berlin
                    We drove to Jauja. In Copenhagen we had better bread. | Copenhagen
                    We drove to Jauja. I bought a pump in Buenos Aires. | Buenos Aires
                    """)
    void aPlaceFarFromTheWayIsLeftOut(String entry, String place) {
        assertThat(places(FIRST + "4 July 2016\n\n" + entry + "\n\n" + LAST))
                .contains("Jauja")
                .doesNotContain(place);
    }

    @Test
    void theWayHomeIsFarAndStands() {
        assertThat(places(FIRST + LAST + "6 July 2016\n\nWe flew to Madrid and slept on the plane."))
                .contains("Madrid");
    }

    @Test
    void aPlaceFarAwayThatIsToldTwiceStands() {
        String there = "4 July 2016\n\nWe flew to Santiago. In the evening we walked through Santiago.\n\n";
        assertThat(places(FIRST + there + LAST)).contains("Santiago");
    }

    private static List<String> places(String text) {
        return OneArticle.places(OneArticle.read("Peru diary", "The Lagan blog", LocalDate.of(2016, 7, 10), text));
    }
}
