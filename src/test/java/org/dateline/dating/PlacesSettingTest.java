package org.dateline.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.Span;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;
import org.dateline.time.DateMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesSettingTest {
    private static final Published PUBLISHED =
            Published.of(LocalDate.of(2025, 10, 26), Published.From.GIVEN, "the test");

    private static final Map<String, String> COUNTRIES =
            Map.of("India", "IN", "Indian", "IN", "Ukraine", "UA", "Chile", "CL", "Peru", "PE");

    private static List<PlaceMention> places(String text) {
        return COUNTRIES.entrySet().stream()
                .flatMap(entry -> mention(text, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<PlaceMention> mention(String text, String name, String country) {
        int at = text.indexOf(name + (name.equals("India") ? "'" : ""));
        if (at < 0) {
            return Stream.empty();
        }
        Place place = new Place(
                name,
                PlaceKind.COUNTRY,
                Optional.of(country),
                Optional.empty(),
                0,
                0,
                OptionalLong.empty(),
                Optional.empty(),
                0,
                Optional.empty());
        return Stream.of(new PlaceMention(
                new Span(at, at + name.length()), name, Optional.of(place), PlaceRole.LITERAL, 1, List.of(), "test"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on India's Independence Day. | 2025-08-15",
                "They met on Indian Independence Day. | 2025-08-15",
                "They met on Independence Day in Ukraine. | 2025-08-24",
                "She flew from Chile to Peru on India's Independence Day. | 2025-08-15",
                "She was in Chile on Independence Day. | 2025-09-18",
                "She flew from Chile to Peru before her long awaited Independence Day. | XXXX-XX-XX",
                "They met on Independence Day. | XXXX-XX-XX",
            })
    void independenceDayIsThatOfTheCountryThatIsSpokenOf(String text, String value) {
        Article article = ArticleText.of("a", PUBLISHED, text);
        assertThat(Loaded.dates()
                        .resolve(article, Loaded.dates().find(article), PUBLISHED, new PlacesSetting(places(text))))
                .extracting(DateMention::value)
                .containsExactly(value);
    }
}
