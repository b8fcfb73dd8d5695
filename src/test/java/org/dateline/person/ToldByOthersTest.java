package org.dateline.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose "I" it is: in reports whoever they quote, in letters who signs them, in diaries the writer. */
class ToldByOthersTest {
    private static final Published FRIDAY = Published.of(LocalDate.of(2024, 3, 15), Published.From.GIVEN, "2024-03-15");
    private static final String ROAD =
            "On Tuesday, I met with bakers in Lima. On Thursday I drove to Cusco, where I met"
                    + " millers. I hope to see many of you.";

    private static Itinerary read(String text) {
        Article article = ArticleText.of("a", FRIDAY, text.replace(" / ", "\n"));
        return Loaded.pipeline()
                .explainAll("a", List.of(article), List.of(), Optional.empty(), name -> name)
                .get(0)
                .trip()
                .itinerary();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Senator Ada Oram returned on Friday from Quito. I had the luck to meet bakers in Quito, stated Senator Oram. They"
                        + " do hard work. On Thursday, Senator Oram spoke to the mayor. I saw it for myself, said Senator Oram. I like"
                        + " the bakers, and I am glad. | Ada Oram",
                "LIMA - Senator Ada Oram today met bakers. Oram also sent a letter. / \"We should not wait,\" said Oram. / Oram, who"
                        + " flew to Ecuador in March, was glad. / Following is the full text of the letter: / \"I recently flew to"
                        + " Quito to see bakers. I had hope. / Bread is dear. While in Cuenca, I visited two ovens. I believe in"
                        + " bread. I hope you join me.\" / In March, Oram visited bakers in Quito. | Ada Oram",
                "Governor Ada Oram flew to Lima on Monday. Oram met bakers there. I will be back on Friday, Oram said. | Ada Oram",
                "I flew to Lima on Monday. My friend Ada Oram met me. I am glad, said Oram. On Tuesday we drove to Cusco. On Wednesday"
                        + " I walked to Pisac. | The writer",
                "General Oram reviewed us today. I am proud of you, said General Oram. We marched to Lima and I slept. On Thursday we"
                        + " marched to Pisco and I ate. We go to Cusco tomorrow. | The writer",
                "14 March 2024 / Ada Oram came at eight. We left for Quito. \"I slept badly,\" said Oram. I drove all day. / 15 March"
                        + " 2024 / We walked to Quito market with Oram. I bought bread. | The writer",
            })
    void whoIsToldOfTravels(String text, String traveller) {
        assertThat(read(text).traveller()).contains(traveller);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notes / " + ROAD + " / Ada Oram. | Ada Oram",
                "Notes / " + ROAD + " / Sincerely, / Tarq Oram | Tarq Oram",
                "Notes / " + ROAD + " / Senator Tarq Oram | Tarq Oram",
                "Notes / " + ROAD + " / Bill Oram | Bill Oram",
                "WEEKLY REPORT FROM LIMA BY SEN. ORAM / Dear Friends: / " + ROAD + " | Oram",
                "Notes / " + ROAD + " / Happy Trails | The writer",
                "Notes / " + ROAD + " / Photo Gallery | The writer",
                "Notes / " + ROAD + " / Senator Tarq Oram / " + ROAD + " " + ROAD + " | The writer",
                "Back on the road by bike / " + ROAD + " | The writer",
                "Round Peru by Bus / " + ROAD + " | The writer",
                "Notes / " + ROAD + " | The writer",
            })
    void whoSignsALetterWroteIt(String text, String traveller) {
        assertThat(read(text).traveller()).contains(traveller);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“I flew to Arequipa on Tuesday,” said Oram. | true",
                "“I visited Arequipa on Tuesday,” she said. “It was fine,” Oram added. | true",
                "Oram said: “On Tuesday I flew to Arequipa.” | true",
                "“I flew to Arequipa on Tuesday,” said Jonas Hale, who bakes. | false",
                "“We need bread in Arequipa,” said Oram. | false",
                "“What I learn helps my work in Arequipa,” said Oram. | false",
            })
    void whoIsQuotedIsI(String quote, boolean there) {
        Itinerary trip = read("Senator Ada Oram flew to Lima on Monday. Oram met bakers there. / " + quote);
        assertThat(trip.events().stream().map(Event::place).flatMap(Optional::stream))
                .as(trip.traveller().orElse(""))
                .anyMatch(place -> place.name().equals("Lima"));
        assertThat(trip.events().stream()
                        .filter(event -> !event.related())
                        .map(Event::place)
                        .flatMap(Optional::stream)
                        .anyMatch(place -> place.name().equals("Arequipa")))
                .isEqualTo(there);
    }
}
