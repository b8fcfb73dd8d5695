package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.itinerary.Stop;
import org.dateline.place.Place;
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
        LocalDate day = LocalDate.of(2015, 4, 20);
        Article article = ArticleText.of(
                "a",
                new ArticleText.Metadata(
                        Optional.of("On tour"),
                        Optional.of("The Lagan Courier"),
                        Optional.empty(),
                        Published.of(day, Published.From.GIVEN, day.toString())),
                text);
        return Loaded.pipeline().trip("t", List.of(article), List.of()).itinerary().stops().stream()
                .map(Stop::place)
                .map(Place::name)
                .toList();
    }
}
