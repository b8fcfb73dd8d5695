package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.api.Test;

/** What only more than a sentence tells: a tour's list, news of the day after, who gives out a statement. */
class AcrossArticlesTest {
    private record Text(String source, String published, String text) {}

    private static List<String> days(Text... texts) {
        List<Article> articles = new ArrayList<>();
        for (Text text : texts) {
            Published published =
                    Published.of(LocalDate.parse(text.published()), Published.From.GIVEN, text.published());
            ArticleText.Metadata metadata = new ArticleText.Metadata(
                    Optional.empty(),
                    Optional.of(text.source()).filter(s -> !s.isEmpty()),
                    Optional.empty(),
                    published);
            articles.add(ArticleText.of("a" + articles.size(), metadata, text.text()));
        }
        return Loaded.pipeline().trip("t", articles, List.of()).itinerary().stops().stream()
                .flatMap(stop -> stop.days().stream().map(day -> stop.place().name() + " " + day))
                .toList();
    }

    @Test
    void theDatesOfOneListAreOneTourHoweverLongItRests() {
        assertThat(days(new Text("", "2024-01-02", """
                        Ada Miller will visit seven towns of Peru, her office said.

                        Lima, Peru – January 9
                        Cusco, Peru – January 10
                        Puno, Peru – February 14
                        Tacna, Peru – March 20
                        """)))
                .containsExactly("Lima 2024-01-09", "Cusco 2024-01-10", "Puno 2024-02-14", "Tacna 2024-03-20");
    }

    @Test
    void newsOfTheDayAfterIsOfTheDayThatOthersTell() {
        assertThat(days(
                        new Text("", "2024-03-10", "President Ada Miller flew to Peru on Sunday."),
                        new Text("", "2024-03-11", "President Ada Miller has arrived in Peru.")))
                .containsExactly("Peru 2024-03-10");
        assertThat(days(
                        new Text("", "2024-03-10", "President Ada Miller flew to Chile on Sunday."),
                        new Text("", "2024-03-11", "President Ada Miller has arrived in Peru.")))
                .containsExactly("Chile 2024-03-10", "Peru 2024-03-11");
    }

    @Test
    void whoGivesOutAStatementSpeaksIt() {
        Text report = new Text("", "2024-03-15", "Prime Minister Ada Miller arrived in Lima on Thursday.");
        String statement =
                "I will visit Peru and Chile. During my visit to Santiago on 18 March I will meet my colleagues,"
                        + " and I look forward to it. I will then return home.";
        assertThat(days(report, new Text("Office of the Prime Minister", "2024-03-13", statement)))
                .contains("Santiago 2024-03-18");
        assertThat(days(report, new Text("The Daily Nail", "2024-03-13", statement)))
                .doesNotContain("Santiago 2024-03-18");
    }

    @Test
    void ofADigestOnlyTheItemsOnTheTravellerAreTheTravellers() {
        assertThat(days(new Text("", "2021-05-03", """
                                Armed conflicts

                                • At least nine people are killed as soldiers exchange fire near Batken.
                                • A roadside bomb kills four police officers in Kandahar.

                                International relations

                                • Chilean President Ada Miller departs from Santiago to begin a state visit to Peru. Miller will then visit Ecuador.
                                • Foreign ministers of the Group of Seven meet in London.

                                Sports

                                • Liverpool beat Porto 3-0 in Lisbon to win the cup.
                                """), new Text("", "2021-05-04", """
                                International relations

                                • Chile–Peru relations
                                • President Ada Miller, on the second day of her visit to Peru, leaves Lima for Arequipa. She flies to Puno, where she dines with the governor.
                                • Ukraine recalls its ambassador from Minsk.
                                • Taiwan prepares for a typhoon tonight.

                                Law and crime

                                • A court in Milan convicts two bankers.
                                """)))
                .containsExactly("Santiago 2021-05-03", "Lima 2021-05-04", "Puno 2021-05-04");
    }

    @Test
    void aListOnTheTravellerIsNoDigest() {
        assertThat(days(new Text("", "2021-05-03", """
                        What Ada Miller did on Monday:

                        • Ada Miller opened a mill in Lima on Monday.
                        • The president then flew to Cusco.
                        • Ada Miller met miners in Puno on Sunday.
                        """))).contains("Lima 2021-05-03", "Puno 2021-05-02");
    }

    @Test
    void aBalloonWithANumberTravels() {
        assertThat(days(
                        new Text(
                                "",
                                "2019-06-01",
                                "The balloon Aurora 5 lifts off from Perth, Australia, on its second attempt."),
                        new Text("", "2019-06-08", "The balloon Aurora 5 lands in Mendoza, Argentina, for repairs."),
                        new Text(
                                "",
                                "2019-06-20",
                                "Aurora 5, a balloon filled with hydrogen, leaves Mendoza on the third leg.")))
                .containsExactly("Perth 2019-06-01", "Mendoza 2019-06-08", "Mendoza 2019-06-20");
    }
}
