package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.OneArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Datelines behind which the agency and the dash were lost. */
class BareDatelinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    LIMA President Ada Miller on Thursday pointed to the risks of war. | 2024-03-14 Lima
                    LIMA U.S. President Ada Miller on Thursday pointed to the risks of war. | 2024-03-14 Lima
                    CALLAO, Peru Ada Miller met workers on Thursday and laid a wreath. | 2024-03-14 Callao
                    CALLAO, Peru President Ada Miller met workers on Thursday and laid a wreath. | 2024-03-14 Callao
                    U.S. President Ada Miller on Thursday pointed to the risks of war. | -
                    U.S. Secretary of State Ada Miller met troops on Thursday. | -
                    ST. LOUIS U.S. President Ada Miller on Thursday pointed to the risks of war. | 2024-03-14 St. Louis
                    LIMA ROAD was closed when President Ada Miller spoke of the risks of war on Thursday. | -
                    LIMA said President Ada Miller on Thursday pointed to the risks of war. | -
                    """)
    void theirNewsIsFromThere(String text, String days) {
        Explanation trip = OneArticle.read(
                "Miller speaks of war",
                "The Lagan Courier",
                LocalDate.of(2024, 3, 15),
                text + " Miller wore a red hat.");
        assertThat(String.join(", ", OneArticle.stopDays(trip))).isEqualTo(days.equals("-") ? "" : days);
    }
}
