package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.Published;
import org.dateline.article.ReadResult;
import org.dateline.article.file.ArticleReader;
import org.dateline.claim.Claim;
import org.dateline.place.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several people in one article, each is where it says of them; what is nobody is nowhere. */
class WhereaboutsTest {
    /** A Friday. */
    private static final String PUBLISHED = "2024-04-05";

    @Test
    void eachOfTwoPresidentsIsWhereTheArticleHasThem() {
        assertThat(read("President Ada Miller arrived in Lima on Thursday and met President Jonas Oram at the airport."
                        + " She flew to Quito on Friday. Oram will travel to Bogota on Monday."))
                .containsExactly(
                        "Ada Miller: Lima 2024-04-04 happened",
                        "Jonas Oram: Lima 2024-04-04 happened",
                        "Ada Miller: Quito 2024-04-05 happened",
                        "Jonas Oram: Bogotá 2024-04-08 planned");
    }

    @Test
    void aMinisterLeftBehindIsNotWhereThePresidentGoes() {
        assertThat(read("President Ada Miller flew to Quito on Thursday. Foreign Minister Tomas Beck visited Arequipa"
                        + " on Wednesday. He returned to Lima on Thursday."))
                .containsExactly(
                        "Ada Miller: Quito 2024-04-04 happened",
                        "Tomas Beck: Arequipa 2024-04-03 happened",
                        "Tomas Beck: Lima 2024-04-04 happened");
    }

    @Test
    void husbandAndWifeOfOneNameAreTwo() {
        assertThat(read("President Tomas Miller visited Lima on Tuesday. First Lady Ines Miller visited a"
                        + " school in Cusco on Thursday. Mrs Miller then flew to Puno. President Miller"
                        + " arrived in Quito on Friday."))
                .contains(
                        "Tomas Miller: Lima 2024-04-02 happened",
                        "Ines Miller: Cusco 2024-04-04 happened",
                        "Tomas Miller: Quito 2024-04-05 happened")
                .noneMatch(told -> told.startsWith("Ines Miller: Quito") || told.startsWith("Tomas Miller: Cusco"));
    }

    @Test
    void onePersonHasOneNameTheFullestOfTheArticle() {
        assertThat(read("Miller visited Lima on Tuesday. Prime Minister Ada Miller arrived in Quito on Thursday."))
                .containsExactly("Ada Miller: Lima 2024-04-02 happened", "Ada Miller: Quito 2024-04-04 happened");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USS Gannet arrived in Callao on Wednesday. Captain Ada Miller visited Lima on Thursday. | USS Gannet"
                        + " | SHIP",
                "President Ada Miller visited Lima. The Paper Lanterns will play in Cusco on Sunday.     | Paper"
                        + " Lanterns | GROUP",
                "President Ada Miller met Foreign Minister Tomas Beck in Lima on Thursday.               | Tomas Beck"
                        + " | PERSON",
            })
    void kindsAreToldApart(String text, String who, String kind) {
        assertThat(whereabouts(text))
                .filteredOn(told -> told.who().name().equals(who))
                .isNotEmpty()
                .allMatch(told -> told.who().kind().name().equals(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme Motors Corporation opened a plant in Arequipa on Wednesday.",
                "The Amazon River reached Iquitos on Tuesday.",
                "The Foreign Ministry held talks in Lima on Thursday.",
                "State of Emergency came to Cusco on Monday.",
                "President Ada Miller said on Thursday that prices in Lima are too high.",
                "President Ada Miller was born in 1961.",
                "People came in great numbers. The People visited Cusco on Monday.",
                "Tonda Stores opened in Cusco on Monday. Tonda Stores moved to Puno in 2011.",
                "Junior Concerto Competition performers arrived in Arequipa on Monday.",
                "President Ada Miller spoke by telephone with ministers in Quito on Thursday.",
            })
    void whatIsNobodyOrNowhereIsNotPrinted(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void whatIsSomebodysIsNotTheirs() {
        assertThat(read("Rosa Oram, Tomas Beck's niece, has said she will travel to Cusco on Sunday."))
                .containsExactly("Rosa Oram: Cusco 2024-04-07 planned");
    }

    @Test
    void aDoctorMayBeTheSpouseAndAPresidentIsNot() {
        assertThat(read("President Tomas Miller will visit Lima on Sunday with First Lady Ines Miller. Dr. Miller will"
                        + " return to Quito on Monday. President Miller will travel to Bogota on Tuesday."))
                .contains("Ines Miller: Quito 2024-04-08 planned", "Tomas Miller: Bogotá 2024-04-09 planned")
                .doesNotContain("Tomas Miller: Quito 2024-04-08 planned", "Ines Miller: Bogotá 2024-04-09 planned");
    }

    @Test
    void whoIsThankedInASpeechDoesNotGiveIt() {
        assertThat(whereabouts("Title: Speech by the Prime Minister, Lima\n"
                        + "Source: Office of the Prime Minister\n"
                        + "Published: 2024-04-05\n\n"
                        + "I am glad to be here in Lima. I thank Prime Minister Jonas Oram, whom I met"
                        + " when I was in Quito. We then went to Bogota together, and I will go to"
                        + " Santiago on Sunday."))
                .noneMatch(told -> told.who().name().equals("Jonas Oram")
                        && told.assertion().claim().place().map(Place::name).stream()
                                .anyMatch("Santiago"::equals));
    }

    @Test
    void aPlaceIsNotCarriedToAYearOfACareer() {
        assertThat(read("Ada Miller toured Peru with her band on Tuesday. In 2011 she won the first prize in singing."))
                .noneMatch(line -> line.contains("2011"));
        assertThat(read("Ada Miller toured Peru on Tuesday. She acted on many stages in the late 1990s."))
                .noneMatch(line -> line.contains("199"));
    }

    @Test
    void headingsDoNotLengthenNames() {
        assertThat(read("Jonas Oram Rejected\n\n"
                        + "Jonas Oram visited Lima on Tuesday. He was tired, and went to bed early"
                        + " there.\n"))
                .contains("Jonas Oram: Lima 2024-04-02 happened");
    }

    @Test
    void theWriterIsWhereTheDiaryIs() {
        List<Whereabout> told = whereabouts("June 3, 2019 - Lima\n\n"
                + "We arrived in Lima in the morning and walked to the old town. I slept badly.\n\n"
                + "June 4, 2019 - Cusco\n\n"
                + "We flew to Cusco and I ate soup. We went to bed early.\n");
        assertThat(told).isNotEmpty().allMatch(each -> each.who().writer());
        assertThat(told.stream().map(WhereaboutsTest::line))
                .anyMatch(line -> line.endsWith("Lima 2019-06-03 happened"))
                .anyMatch(line -> line.endsWith("Cusco 2019-06-04 happened"));
    }

    @Test
    void aQuoteIsTheSentenceAtItsOffsets() {
        String text = "\uD83D\uDEA2 News. President Ada Miller arrived in Lima on Thursday. She left.";
        Article article = article(text);
        assertThat(Loaded.pipeline().whereabouts(article)).hasSize(1).allSatisfy(told -> {
            Claim claim = told.assertion().claim();
            assertThat(claim.span().in(article.text())).isEqualTo(claim.quote());
            assertThat(claim.quote()).isEqualTo("President Ada Miller arrived in Lima on Thursday.");
            assertThat(told.confidence()).isBetween(0.05, 0.97);
        });
    }

    private static List<String> read(String text) {
        return whereabouts(text).stream().map(WhereaboutsTest::line).toList();
    }

    private static String line(Whereabout told) {
        Claim claim = told.assertion().claim();
        return told.who().name() + ": " + claim.place().map(Place::name).orElse("nowhere") + " "
                + claim.when().edtf() + " "
                + claim.status().name().toLowerCase(Locale.ROOT);
    }

    private static List<Whereabout> whereabouts(String text) {
        return Loaded.pipeline().whereabouts(article(text));
    }

    private static Article article(String text) {
        ReadResult read = ArticleReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        return read.articles()
                .get(0)
                .withPublished(Published.of(LocalDate.parse(PUBLISHED), Published.From.GIVEN, PUBLISHED));
    }
}
