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
import org.dateline.claim.Claim;
import org.junit.jupiter.api.Test;

/**
 * Two who travel in one set of articles and are called by one word, "the president": no stop of one is the other's
 * (decision 15).
 */
class TwoTravellersTest {
    private static final String[] MILLER = {
        "2024-03-04",
        "President Ada Miller will arrive in Tokyo on March 5. The president will travel to Osaka on March 7.",
        "2024-03-06",
        "President Ada Miller arrived in Tokyo on Tuesday. Miller met traders there on Wednesday.",
        "2024-03-08",
        "Ada Miller flew to Osaka on Thursday. The president visited a mill in Osaka on Friday."
    };
    private static final List<String> OF_MILLER =
            List.of("Tokyo [2024-03-05, 2024-03-06]", "Osaka [2024-03-07, 2024-03-08]");

    private static final String[] ORAM = {
        "2024-03-05",
        "President Jonas Oram will fly to Nairobi on March 6. The president will go on to Kampala on March 8.",
        "2024-03-09",
        "President Jonas Oram arrived in Nairobi on Wednesday. The president travelled to Kampala on Friday."
    };
    private static final List<String> OF_ORAM = List.of("Nairobi [2024-03-06]", "Kampala [2024-03-08]");

    private static List<Trip> trips(Optional<String> traveller, String[]... sets) {
        List<Article> articles = new ArrayList<>();
        for (String[] set : sets) {
            for (int i = 0; i < set.length; i += 2) {
                Published published = set[i].isEmpty()
                        ? Published.UNKNOWN
                        : Published.of(LocalDate.parse(set[i]), Published.From.GIVEN, set[i]);
                articles.add(ArticleText.of("a" + articles.size(), published, set[i + 1]));
            }
        }
        return Loaded.pipeline()
                .explainAll("set", articles, List.of(), traveller, name -> name.toLowerCase(Locale.ROOT))
                .stream()
                .map(Explanation::trip)
                .toList();
    }

    private static List<String> stops(Trip trip) {
        return trip.itinerary().stops().stream()
                .map(stop -> stop.place().name() + " " + stop.days())
                .toList();
    }

    private static List<List<String>> stops(String[]... sets) {
        return trips(Optional.empty(), sets).stream()
                .map(TwoTravellersTest::stops)
                .toList();
    }

    @Test
    void twoPresidentsInArticlesOfTheirOwn() {
        assertThat(stops(MILLER, ORAM)).containsExactly(OF_MILLER, OF_ORAM);
    }

    @Test
    void whatTheOthersArticlesTellIsRelatedInEveryEdition() {
        Trip trip = trips(Optional.empty(), MILLER, ORAM).get(0);
        List<Trip> editions = Loaded.pipeline().editions(trip, Optional.empty()).toList();
        assertThat(editions).hasSize(5);
        assertThat(editions.get(4)).isSameAs(trip);
        for (Trip edition : editions.subList(1, 5)) {
            assertThat(edition.itinerary().traveller()).contains("Ada Miller");
            assertThat(edition.itinerary().events().stream()
                            .filter(event -> !event.related())
                            .flatMap(event -> event.claims().stream()))
                    .extracting(Claim::article)
                    .isNotEmpty()
                    .doesNotContain("a3", "a4");
        }
    }

    @Test
    void theOtherPresidentInOneArticleAlone() {
        String[] one = {
            "2024-03-09",
            "President Jonas Oram arrived in Nairobi on Wednesday. The president travelled to Kampala on Friday."
        };
        assertThat(stops(MILLER, one)).containsExactly(OF_MILLER);
    }

    @Test
    void theTravellerIsNamedByTheUserAndTheOtherHasMoreArticles() {
        String[] more = {
            "2024-03-10",
            "President Jonas Oram met farmers in Kampala on Saturday. The president flew to Kigali on Sunday.",
            "2024-03-11",
            "Jonas Oram is in Kigali. The president spoke there on Monday."
        };
        List<Trip> trips = trips(Optional.of("Ada Miller"), MILLER, ORAM, more);
        assertThat(stops(trips.get(0))).isEqualTo(OF_MILLER);
    }

    @Test
    void bothPresidentsInOneArticle() {
        String[] both = {
            "2024-03-08",
            "President Ada Miller visited a mill in Osaka on Friday. President Jonas Oram, who is in Africa, flew to"
                    + " Kampala on Friday. The president will travel to Kigali on Saturday."
        };
        assertThat(stops(MILLER, both)).containsExactly(OF_MILLER);
    }

    @Test
    void anArticleOnTheOtherThatNamesTheTravellerByTheWay() {
        String[] other = {
            "2024-03-09",
            "President Jonas Oram arrived in Nairobi on Wednesday. The president travelled to Kampala on Friday."
                    + " Oram had met Ada Miller in 2019.\n\nOn Saturday the president will fly to Kigali."
        };
        assertThat(stops(MILLER, other)).containsExactly(OF_MILLER);
    }

    @Test
    void theOtherIsNamedWithoutAFirstName() {
        String[] other = {
            "2024-03-07",
            "President Oram arrived in Nairobi on Wednesday. The president toured a port in Mombasa on Thursday.",
            "2024-03-09",
            "Oram travelled to Kampala on Friday. The president met students there."
        };
        assertThat(stops(MILLER, other).get(0)).isEqualTo(OF_MILLER);
    }

    @Test
    void theOtherIsNamedByCountryAlone() {
        String[] named = {
            "2024-03-05", "Peruvian President Ada Miller was in Tokyo on Tuesday, aides of the Peruvian president said."
        };
        String[] other = {
            "2024-03-09",
            "Kenya's president arrived in Kampala on Wednesday. The president travelled to Kigali on Friday."
        };
        assertThat(stops(MILLER, named, other)).containsExactly(OF_MILLER);
    }

    @Test
    void twoMinisters() {
        String[] one = {
            "2024-05-14",
            "Foreign Minister Ines Korberg arrived in Warsaw on Monday. The minister met students in Warsaw on"
                    + " Tuesday.",
            "2024-05-16",
            "Foreign Minister Ines Korberg travelled to Prague on Wednesday. The minister gave a speech in Prague on"
                    + " Thursday.",
            "2024-05-17",
            "Korberg flew to Vienna on Friday."
        };
        String[] two = {
            "2024-05-14",
            "Trade Minister Hugo Tellini arrived in Hanoi on Monday. The minister visited Bangkok on Tuesday.",
            "2024-05-16",
            "Trade Minister Hugo Tellini met farmers in Bangkok on Wednesday. The minister flew to Manila on Thursday."
        };
        assertThat(stops(one, two))
                .containsExactly(
                        List.of(
                                "Warsaw [2024-05-13, 2024-05-14]",
                                "Prague [2024-05-15, 2024-05-16]",
                                "Vienna [2024-05-17]"),
                        List.of("Hanoi [2024-05-13]", "Bangkok [2024-05-14, 2024-05-15]", "Manila [2024-05-16]"));
    }

    @Test
    void aPrimeMinisterAndAMinister() {
        String[] one = {
            "2024-05-14",
            "Prime Minister Ines Korberg arrived in Warsaw on Monday. The prime minister met students in Warsaw on"
                    + " Tuesday.",
            "2024-05-16",
            "Prime Minister Ines Korberg travelled to Prague on Wednesday. She gave a speech in Prague on Thursday."
        };
        String[] two = {
            "2024-05-15",
            "Trade Minister Hugo Tellini arrived in Hanoi on Monday. The minister visited Bangkok on Tuesday."
        };
        assertThat(stops(one, two))
                .containsExactly(List.of("Warsaw [2024-05-13, 2024-05-14]", "Prague [2024-05-15, 2024-05-16]"));
    }

    @Test
    void twoBands() {
        String[] one = {
            "2024-06-01",
            "The Copper Kites will play in Oslo on June 3 and in Bergen on June 5. The band will play in Stockholm on"
                    + " June 7.",
            "2024-06-08",
            "The Copper Kites played in Stockholm on Friday. The band performs in Helsinki on Sunday."
        };
        String[] two = {
            "2024-06-04", "The Salt Wagons will play in Lisbon on June 4. The band will perform in Madrid on June 6."
        };
        assertThat(stops(one, two))
                .containsExactly(List.of(
                        "Oslo [2024-06-03]", "Bergen [2024-06-05]", "Stockholm [2024-06-07]", "Helsinki [2024-06-09]"));
    }

    @Test
    void twoBandsInOneArticle() {
        String[] one = {
            "2024-06-01",
            "The Copper Kites will play in Oslo on June 3 and in Bergen on June 5.",
            "2024-06-08",
            "The Copper Kites played in Stockholm on Friday. The band performs in Helsinki on Sunday.\n\n"
                    + "The Salt Wagons played in Madrid on Thursday. The band will perform in Lisbon on Sunday."
        };
        assertThat(stops(one))
                .containsExactly(List.of(
                        "Oslo [2024-06-03]", "Bergen [2024-06-05]", "Stockholm [2024-06-07]", "Helsinki [2024-06-09]"));
    }

    @Test
    void aPresidentAndAPope() {
        String[] pope = {
            "2024-03-05",
            "Pope Anselm will fly to Manila on March 6. The pontiff will say Mass in Cebu on March 8.",
            "2024-03-09",
            "Pope Anselm arrived in Manila on Wednesday. He celebrated Mass in Cebu on Friday. The pope will meet"
                    + " President Ada Miller in Rome next month."
        };
        assertThat(stops(MILLER, pope).get(0)).isEqualTo(OF_MILLER);
    }

    @Test
    void theHostTravelsToo() {
        String[] host = {
            "2024-03-07",
            "President Kenta Mori received President Ada Miller in Tokyo on Tuesday. Mori left for Seoul on"
                    + " Wednesday. The president met his colleague in Busan on Thursday."
        };
        assertThat(stops(MILLER, host)).containsExactly(OF_MILLER);
    }

    @Test
    void bothVisitOneCountry() {
        String[] other = {
            "2024-03-06",
            "President Jonas Oram arrived in Sapporo on Tuesday. The president will travel to Nagoya on Thursday.",
            "2024-03-09",
            "President Jonas Oram flew to Nagoya on Thursday. The president left for home on Friday."
        };
        assertThat(stops(MILLER, other).get(0)).isEqualTo(OF_MILLER);
    }

    @Test
    void theOthersArticleHasNoDate() {
        String[] other = {
            "",
            "President Jonas Oram arrived in Nairobi on Wednesday. The president travelled to Kampala on Friday, and"
                    + " he flies to Tokyo in April.",
            "",
            "The president met farmers in Kampala on Saturday, Oram's office said."
        };
        assertThat(stops(MILLER, other).get(0)).isEqualTo(OF_MILLER);
    }

    @Test
    void theOthersProgramme() {
        String[] other = {
            "2024-03-04",
            "Programme of President Jonas Oram\n\n"
                    + "Tuesday, 5 March: Nairobi\n\n"
                    + "The president visits a school.\n\n"
                    + "Wednesday, 6 March: Kampala\n\n"
                    + "Meeting with farmers.\n\n"
                    + "Thursday, 7 March: Kigali\n\n"
                    + "The president lays a wreath."
        };
        assertThat(stops(MILLER, other).get(0)).isEqualTo(OF_MILLER);
    }

    @Test
    void aKingAndAPrince() {
        String[] king = {
            "2024-04-10",
            "King Halvard arrived in Ottawa on Tuesday. The king visited Toronto on Wednesday.",
            "2024-04-12",
            "King Halvard flew to Halifax on Thursday. The monarch met fishermen in Halifax on Friday."
        };
        String[] prince = {
            "2024-04-11", "Crown Prince Sigvald arrived in Nairobi on Tuesday. The prince visited Mombasa on Wednesday."
        };
        assertThat(stops(king, prince).get(0))
                .containsExactly("Ottawa [2024-04-09]", "Toronto [2024-04-10]", "Halifax [2024-04-11, 2024-04-12]");
    }

    @Test
    void aPresidentWhomNobodyElseIsCalledLikeStaysTheTraveller() {
        String[] more = {
            "2024-03-09", "The president left Osaka on Saturday. Prime Minister Jonas Oram, her host, saw her off.",
        };
        assertThat(stops(MILLER, more))
                .containsExactly(
                        List.of("Tokyo [2024-03-05, 2024-03-06]", "Osaka [2024-03-07, 2024-03-08, 2024-03-09]"));
    }

    @Test
    void aNewParagraphComesBackToWhomTheArticleOpensWith() {
        String[] more = {
            "2024-03-09",
            "President Ada Miller met President Kenta Mori in Kyoto on Saturday. President Mori recalled that he had"
                    + " been her guest in Lima. Mori thanked her.\n\nOn Sunday the president will travel to Nara."
        };
        assertThat(stops(MILLER, more).get(0))
                .containsExactly(
                        "Tokyo [2024-03-05, 2024-03-06]",
                        "Osaka [2024-03-07, 2024-03-08]",
                        "Kyoto [2024-03-09]",
                        "Nara-shi [2024-03-10]");
    }

    @Test
    void aFormerPresidentIsNobodysRival() {
        String[] more = {
            "2024-03-09",
            "The president left Osaka on Saturday, where a former president, Jonas Oram, had lived. Former President"
                    + " Oram died there in 2001. The president will fly to Kyoto on Sunday."
        };
        assertThat(stops(MILLER, more).get(0))
                .containsExactly(
                        "Tokyo [2024-03-05, 2024-03-06]",
                        "Osaka [2024-03-07, 2024-03-08, 2024-03-09]",
                        "Kyoto [2024-03-10]");
    }

    @Test
    void theMinisterOfPortsNamesAnOffice() {
        String[] one = {
            "2024-05-14",
            "The Minister of Trade, Ines Korberg, arrived in Warsaw on Monday, and will meet the Minister of Ports and"
                    + " the Minister of Justice. The Minister of Ports spoke to reporters. The minister will travel to"
                    + " Prague on Wednesday."
        };
        assertThat(stops(one)).containsExactly(List.of("Warsaw [2024-05-13]", "Prague [2024-05-15]"));
    }

    @Test
    void aMeetingOfTwoPresidentsIsOfBoth() {
        String[] more = {
            "2024-03-09",
            "President Ada Miller met President Kenta Mori in Kyoto on Saturday. The president will fly home on Sunday."
        };
        assertThat(stops(MILLER, more).get(0))
                .containsExactly(
                        "Tokyo [2024-03-05, 2024-03-06]", "Osaka [2024-03-07, 2024-03-08]", "Kyoto [2024-03-09]");
    }

    private static final String[] NOWHERE = {
        "2024-05-10",
        "Ada Miller will travel more this year, she says. Miller travels by train. Miller goes where people are, and Miller"
                + " walks. Miller returned a call. Miller visits farms, and Miller flies seldom."
    };
    private static final String[] SOMEWHERE = {
        "2024-05-11", "Ben Stone flew to Lima on Monday. On Tuesday Stone met the mayor in Cusco."
    };

    @Test
    void whoIsToldToBeNowhereDoesNotTravelWhereAnotherDoes() {
        Trip trip = trips(Optional.empty(), NOWHERE, SOMEWHERE).get(0);

        assertThat(trip.itinerary().traveller()).contains("Ben Stone");
        assertThat(stops(trip)).containsExactly("Lima [2024-05-06]", "Cusco [2024-05-07]");
    }

    @Test
    void theEditionsAreOfWhoIsSomewhere() {
        Trip trip = trips(Optional.empty(), NOWHERE, SOMEWHERE).get(0);

        assertThat(Loaded.pipeline().editions(trip, Optional.empty()).toList())
                .allSatisfy(
                        edition -> assertThat(edition.itinerary().traveller()).contains("Ben Stone"));
    }

    @Test
    void whereNobodyIsAnywhereTheLikeliestIsNamed() {
        Trip trip = trips(Optional.empty(), NOWHERE).get(0);

        assertThat(trip.itinerary().traveller()).contains("Ada Miller");
        assertThat(stops(trip)).isEmpty();
    }
}
