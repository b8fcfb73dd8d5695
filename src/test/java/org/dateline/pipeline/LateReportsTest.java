package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.OneArticle;
import org.dateline.article.Article;
import org.dateline.article.file.ArticleReader;
import org.dateline.event.Event;
import org.junit.jupiter.api.Test;

/** Reports that were published weeks after the journey that they tell of. */
class LateReportsTest {
    private static final LocalDate LATE = LocalDate.of(2024, 5, 29);

    private static List<String> days(String text) {
        return OneArticle.stopDays(OneArticle.read("A visit to Peru", "The Lake Post", LATE, text));
    }

    /** As a file that opens with its title and the line of its date. */
    private static List<String> daysOfFile(String text) {
        List<Article> articles = ArticleReader.read("post.txt", text.getBytes(StandardCharsets.UTF_8))
                .articles();
        return OneArticle.stopDays(Loaded.pipeline().explain("t", articles, List.of(), Optional.empty()));
    }

    @Test
    void weekdaysAreTheJourneysWhereARangeOpensTheReport() {
        assertThat(days(
                        "From the 23rd to the 25th of February, minister Ada Miller visited Peru. She arrived in Lima on Friday"
                                + " evening. On Saturday she met farmers in Cusco. She flew to Arequipa on Sunday."))
                .contains("2024-02-23 Lima", "2024-02-24 Cusco", "2024-02-25 Arequipa");
    }

    @Test
    void weekdaysAreTheJourneysWhereADayWithItsWeekdayOpensTheReport() {
        assertThat(days(
                        "Minister Ada Miller arrived in Lima on Monday, March 4. On Tuesday she met farmers in Cusco, and on"
                                + " Wednesday she flew to Quito."))
                .containsExactly("2024-03-04 Lima", "2024-03-05 Cusco", "2024-03-06 Quito");
    }

    @Test
    void weekdaysOfNewsAreThoseBeforePublication() {
        assertThat(days(
                        "Minister Ada Miller met farmers in Cusco on Tuesday. She had arrived in Lima on Monday, March 4, for a"
                                + " first visit."))
                .contains("2024-05-28 Cusco");
        assertThat(days(
                        "Minister Ada Miller arrived in Lima on Monday, March 4, for a first visit. Yesterday she was back, and"
                                + " on Monday she met farmers in Cusco."))
                .contains("2024-05-27 Cusco");
    }

    @Test
    void whatIsToComeIsCountedFromPublication() {
        assertThat(days("Minister Ada Miller arrived in Lima on Monday, March 4. She will fly to Quito on Friday."))
                .contains("2024-05-31 Quito");
    }

    @Test
    void theLineUnderATitleIsNoEntry() {
        assertThat(daysOfFile("""
                A long way north
                2024-05-29 15:42:41 +0100

                We set off on Saturday 23rd March 2024 and drove to Trujillo, where we slept.

                Sunday morning we rode to Chiclayo.

                Monday we walked around Piura.""")).containsExactly("2024-03-23 Trujillo", "2024-03-24 Chiclayo", "2024-03-25 Piura");
    }

    @Test
    void aWeekdayChoosesTheMonthOfAnEntry() {
        assertThat(daysOfFile("""
                Our days in Peru
                2024-05-29

                A day by day account.

                Saturday 20th

                We checked in at a hotel in Lima.

                Sunday 21st

                We took the bus to Cusco.

                Monday 22nd

                We walked around Arequipa.""")).containsExactly("2024-04-20 Lima", "2024-04-21 Cusco", "2024-04-22 Arequipa");
    }

    @Test
    void aPostsTitleTellsWhereItIsThoughTheTextOpensWithIt() {
        String post =
                "\n2024-05-29\n\nThe flight was long. We usually sleep all the way, but I read and wrote.\n\nWe liked the seat.";
        assertThat(daysOfFile("To Arica!" + post)).containsExactly("2024-05-29 Arica");
        assertThat(daysOfFile("Two days in Arica" + post)).containsExactly("2024-05-29 Arica");
        assertThat(daysOfFile("The road to Arica" + post)).isEmpty();
    }

    @Test
    void picturesAndThanksAreNoEvents() {
        assertThat(OneArticle.read(
                                "USS Lake in Lima",
                                "The Lake Post",
                                LATE,
                                "President Ada Miller arrived in Lima on Tuesday.\n\n[Aerial view of four boats at the harbour on May 3,"
                                        + " 2024.]\n\nThank you all for coming today.\n\nThe Dockers of Peru called a strike for May 30.")
                        .trip()
                        .itinerary()
                        .events())
                .filteredOn(Event::related)
                .extracting(Event::title)
                .isNotEmpty()
                .noneMatch(title -> title.startsWith("Aerial") || title.startsWith("Thank"));
    }
}
