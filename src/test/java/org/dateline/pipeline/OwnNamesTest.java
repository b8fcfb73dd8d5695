package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.api.Test;

/** A traveller's name that is a town's, too, or is spelled in several ways, in articles that know nothing of each other. */
class OwnNamesTest {
    private static final String WHOLE =
            "Ada Palin flew to Quito on Tuesday. Ada Palin met miners in Quito on Tuesday, and Ada Palin spoke there.";

    private static List<String> stops(String... texts) {
        List<Article> articles = new ArrayList<>();
        for (String text : texts) {
            Published published = Published.of(LocalDate.of(2024, 3, 15), Published.From.GIVEN, "2024-03-15");
            articles.add(ArticleText.of("a" + articles.size(), published, text));
        }
        return Loaded.pipeline()
                .explainAll("set", articles, List.of(), Optional.empty(), name -> name.toLowerCase(Locale.ROOT))
                .stream()
                .flatMap(explanation -> explanation.trip().itinerary().stops().stream())
                .map(stop -> stop.place().name() + " " + stop.days())
                .toList();
    }

    @Test
    void theSurnameIsNoTownWhereAnotherArticleHasTheWholeName() {
        assertThat(stops(WHOLE, "Palin toured a mill in Cusco on Wednesday. Palin also stopped at a market there."))
                .containsExactly("Quito [2024-03-12]", "Cusco [2024-03-13]");
    }

    @Test
    void behindAPrepositionItIsTheTown() {
        assertThat(stops(WHOLE, "Ada Palin flew to Palin, Guatemala, on Wednesday and spoke in Palin."))
                .containsExactly("Quito [2024-03-12]", "Palín [2024-03-13]");
    }

    @Test
    void aNameIsOneHoweverItIsSpelled() {
        assertThat(stops(
                        "Mohammed Oram flew to Quito on Tuesday. Prince Mohammed met miners in Quito on Tuesday.",
                        "Prince Mohammad arrived in Lima on Wednesday."))
                .containsExactly("Quito [2024-03-12]", "Lima [2024-03-13]");
    }
}
