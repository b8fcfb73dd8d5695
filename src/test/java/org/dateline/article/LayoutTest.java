package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines are one paragraph. */
class LayoutTest {
    private static final Layout LAYOUT = new Layout(new Furniture());

    private static List<String> blocks(String text) {
        return LAYOUT.blocks(text).stream()
                .map(block -> block.span().in(text).replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void joinsLinesThatGoOnInSmallLetters() {
        String release = """
                FOR PRESS 8 MARCH 1979
                VISIT TO PERU
                Ada Miller is expected to arrive in Lima on
                Thursday 19 July and to leave Peru from Cusco on
                Monday 23 July. She will be received at the
                airport by the mayor, and will spend the night at
                the palace.
                On Friday she will open a school in Puno,
                and visit a mill.
                """;
        assertThat(blocks(release))
                .containsExactly(
                        "FOR PRESS 8 MARCH 1979",
                        "VISIT TO PERU",
                        "Ada Miller is expected to arrive in Lima on Thursday 19 July and to leave Peru from Cusco on Monday"
                                + " 23 July. She will be received at the airport by the mayor, and will spend the night at the palace.",
                        "On Friday she will open a school in Puno, and visit a mill.");
    }

    @Test
    void keepsLinesThatArePlainlyLists() {
        String list = """
                Stops of the tour
                Lima, Peru, March 6
                Quito, Ecuador, March 8
                La Paz, Bolivia, March 12
                and home
                """;
        assertThat(blocks(list)).hasSize(5);
    }

    @Test
    void keepsShortLinesOfAWrappedTextApart() {
        String programme = """
                The visit begins in Lima, where the minister
                will lay a wreath, and goes on in Quito, where
                she will open a school and
                then fly home.
                Leave Lima
                Arrive Quito
                """;
        assertThat(blocks(programme))
                .containsExactly(
                        "The visit begins in Lima, where the minister will lay a wreath, and goes on in Quito, where she will"
                                + " open a school and then fly home.",
                        "Leave Lima",
                        "Arrive Quito");
    }

    @Test
    void paragraphsOfOneLineStayApart() {
        String article = "Ada Miller flew to Lima.\nShe met the mayor.\niPhones were banned.\nThe talks went on.\n";
        assertThat(blocks(article)).hasSize(4);
    }

    @Test
    void joinsWhatBlankLinesTearApart() {
        String scanned = """
                OVERSEAS VISIT BY SENATOR MILLER

                The Minister for Trade, Senator Ada Miller, will leave tomorrow for a week of

                talks on the crisis in Lima and Quito. She will meet members of the council, and

                open a school in Cusco with Senator Oram, who has been at home in the old town for a year and leads the Lake

                Council of Peru.
                """;
        assertThat(blocks(scanned))
                .containsExactly(
                        "OVERSEAS VISIT BY SENATOR MILLER",
                        "The Minister for Trade, Senator Ada Miller, will leave tomorrow for a week of talks on the crisis in Lima and"
                                + " Quito. She will meet members of the council, and open a school in Cusco with Senator Oram, who has"
                                + " been at home in the old town for a year and leads the Lake Council of Peru.");
    }

    @Test
    void oneSmallLetterBehindABlankLineIsASlip() {
        String post = """
                We drove all day to see the salt flats that lie so high above Arica

                and here they are.

                Nobody was there but us, and a small dog that barked at the wind all night.
                """;
        assertThat(blocks(post)).hasSize(3);
    }
}
