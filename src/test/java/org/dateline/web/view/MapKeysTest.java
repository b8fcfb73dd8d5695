package org.dateline.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Loaded;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.pipeline.Trip;
import org.dateline.web.text.Language;
import org.dateline.web.text.PlainWording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key names what is on map and timeline, and nothing that isn't. */
class MapKeysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Miller arrived in Lima on Tuesday. | happened",
                "Ada Miller will arrive in Lima on March 19. | planned",
                "Ada Miller arrived in Lima on Tuesday for a three-day visit. | happened soft",
                "Ada Miller will visit Lima from March 19 to 21. | planned soft",
            })
    void nameWhatIsDrawn(String text, String keys) {
        Published published = Published.of(LocalDate.of(2024, 3, 15), Published.From.GIVEN, "2024-03-15");
        Trip trip = Loaded.pipeline().trip("t", List.of(ArticleText.of("a", published, text)), List.of());
        RouteStations stations = new RouteStations(
                trip.itinerary(), Story.of(trip.itinerary()), new Words(PlainWording.of(Language.ENGLISH)));
        assertThat(String.join(" ", stations.keys().stream().map(MapKey::code).toList()))
                .isEqualTo(keys);
    }
}
