package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.OneArticle;
import org.junit.jupiter.api.Test;

/** Lists in which one name stands behind every day. */
class ListedNamesTest {
    @Test
    void aBandWithATownsNameIsNoTown() {
        String list = """
                The band Tacna is on tour.

                24 April 2015: Tacna – Teatro Sur, Lima
                25 April 2015: Tacna – Bikini, Trujillo
                26 April 2015: Tacna – Arena, Cusco
                """;
        assertThat(places(list)).contains("Lima", "Trujillo", "Cusco").doesNotContain("Tacna");
    }

    @Test
    void aTownFromWhichPlacesNearAreSeenIsOne() {
        String list = """
                President Ada Miller visits Peru.

                24 April 2015: Lima – talks in Callao
                25 April 2015: Lima – talks in Miraflores
                26 April 2015: Lima – lunch in Barranco
                """;
        assertThat(places(list)).contains("Lima");
    }

    private static List<String> places(String text) {
        return OneArticle.places(OneArticle.read("On tour", "The Lagan Courier", LocalDate.of(2015, 4, 20), text));
    }
}
