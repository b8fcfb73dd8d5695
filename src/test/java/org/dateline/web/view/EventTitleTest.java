package org.dateline.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.event.Event;
import org.dateline.export.TripFixtures;
import org.dateline.web.text.Language;
import org.dateline.web.text.PlainWording;
import org.junit.jupiter.api.Test;

class EventTitleTest {
    private static List<String> titles(Language language) {
        Words words = new Words(PlainWording.of(language));
        return TripFixtures.trip().itinerary().events().stream()
                .flatMap(event -> EventTitle.of(event, words).stream())
                .toList();
    }

    @Test
    void aTitleSaysInTheReadersLanguageWhatItIsAndWithWhomOrWhere() {
        assertThat(titles(Language.GERMAN)).contains("Abreise: Auckland", "Treffen: Mara Lind");
        assertThat(titles(Language.JAPANESE)).anyMatch(title -> title.contains("："));
        assertThat(titles(Language.ENGLISH)).isEmpty();
    }

    @Test
    void whatStandsBesideTheTripKeepsTheWordsOfItsArticle() {
        Words words = new Words(PlainWording.of(Language.KOREAN));
        assertThat(TripFixtures.trip().itinerary().events())
                .filteredOn(Event::related)
                .isNotEmpty()
                .allMatch(event -> EventTitle.of(event, words).isEmpty());
    }
}
