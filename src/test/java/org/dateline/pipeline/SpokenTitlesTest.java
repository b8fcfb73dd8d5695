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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that say who spoke where, above texts that a scanner read badly. */
class SpokenTitlesTest {
    private static final LocalDate DAY = LocalDate.of(1966, 6, 28);
    private static final String SCAN =
            "MR. MILLER: 1 el1, gentlemen, wVe are gl ad to he here. I do n't have any ma jor policy"
                    + " statement. As an old f riend I thank you.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PERUVIAN VISIT - PRESS CONFERENCE GIVEN BY THE PRIME MINISTER, MR ADAM MILLER, ON ARRIVAL AT LIMA AIRPORT - 28TH JUNE 1966 | Lima
                    PERUVIAN VISIT - SPEECH BY THE PRIME MINISTER, MR. ADAM MILLER, AT A DINNER IN LIMA | Lima
                    CHILE - SPEECH BY THE PRESIDENT OF CHILE, MR JONAS ORAM, AT A DINNER IN HONOUR OF THE PRIME MINISTER OF NORWAY IN SANTIAGO ON 28 JUNE 1966 | Santiago
                    PRIME MINISTER'S PRESS CONFERENCE - QUITO - 28 JUNE 1966 | Quito
                    TRANSCRIPT, PRESS CONFERENCE, QUITO, 28 JUNE 1966 | Quito
                    STATEMENT BY THE PRIME MINISTER, MR ADAM MILLER, AT CUSCO | Cusco
                    EXCHANGE OF TOASTS BETWEEN THE PRESIDENT AND THE PRIME MINISTER, MR ADAM MILLER, IN LIMA | Lima
                    Doorstop interview, Lima | Lima
                    Address by Prime Minister Adam Miller, National Press Club, Lima | Lima
                    Transcript of the Prime Minister, Adam Miller, interview, Santiago | Santiago
                    MESSAGE BY THE PRIME MINISTER, MR ADAM MILLER, TO THE PEOPLE OF LIMA | -
                    SPEECH BY THE PRIME MINISTER, MR ADAM MILLER, ON LIMA | -
                    SPEECH BY THE PRIME MINISTER, MR ADAM MILLER, ON THE OCCASION OF A DINNER IN LIMA | Lima
                    PRESS CONFERENCE BY THE PRIME MINISTER, MR ADAM MILLER, ON HIS RETURN, LIMA AIRPORT | Lima
                    Statement by Prime Minister Adam Miller on the eve of a summit in Lima | Lima
                    Remarks by Prime Minister Adam Miller on the unrest in Lima | -
                    Remarks by Prime Minister Adam Miller on his policy in Peru | -
                    Address by Prime Minister Adam Miller on their future in Lima | -
                    Address by Prime Minister Adam Miller: Peace in Peru | -
                    Statement by the Prime Minister: Floods in Lima | -
                    Transcript: Doorstop interview, Lima | Lima
                    VISIT TO CHILE, PERU AND BOLIVIA - STATEMENT BY THE PRIME MINISTER, MR ADAM MILLER | -
                    STATEMENT BY THE PRIME MINISTER, MR ADAM MILLER: VISIT TO CHILE, PERU AND BOLIVIA | -
                    VISIT TO CHILE, PERU - STATEMENT BY THE PRIME MINISTER, MR ADAM MILLER | -
                    SPEECH BY THE PRIME MINISTER, MR ADAM MILLER, LIMA, PERU | Lima
                    """)
    void aTitleSaysWhoSpokeWhere(String title, String place) {
        Article told = article(
                "Visit",
                DAY.minusDays(1),
                "Prime Minister Adam Miller arrived in Arica on Monday. Miller will travel for two weeks.");
        Article scanned = article(title, DAY, SCAN);
        List<String> there = Loaded.pipeline().trip("t", List.of(told, scanned), List.of()).itinerary().stops().stream()
                .filter(stop -> stop.days().contains(DAY))
                .map(Stop::place)
                .map(Place::name)
                .toList();
        assertThat(there).isEqualTo(place.equals("-") ? List.of() : List.of(place));
    }

    private static Article article(String title, LocalDate day, String text) {
        return ArticleText.of(
                title,
                new ArticleText.Metadata(
                        Optional.of(title),
                        Optional.of("Prime Minister of Norway, release"),
                        Optional.empty(),
                        Published.of(day, Published.From.GIVEN, day.toString())),
                text);
    }
}
