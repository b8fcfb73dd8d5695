package org.dateline.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.place.PlaceReader;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceParser;
import org.dateline.sentence.Subject;
import org.dateline.time.DateReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who travels, as articles name, describe and speak of somebody. */
class TravellerFinderTest {
    private static final Published PUBLISHED =
            Published.of(LocalDate.of(2024, 3, 15), Published.From.GIVEN, "2024-03-15");
    private static final DateReader DATES = Loaded.dates();
    private static final PlaceReader PLACES = Loaded.places();
    private static final SentenceParser STATEMENTS = Loaded.sentences();

    private static Traveller find(String... texts) {
        List<ParsedArticle> read = new ArrayList<>();
        for (String text : texts) {
            Article article = ArticleText.of("a" + read.size(), PUBLISHED, text);
            read.add(STATEMENTS.read(article, DATES.read(article, PUBLISHED), PLACES.read(article)));
        }
        return TravellerFinder.find(read).orElseThrow();
    }

    @Test
    void aTitleIsANameWhereNobodyBearsIt() {
        Traveller queen = find(
                "The Queen arrived in Lima on Thursday. She met President Jonas Oram.",
                "The Queen visited a school in Cusco. Jonas Oram saw her off.");
        assertThat(queen.name()).isEqualTo("The Queen");
        assertThat(queen.isCalled("queen")).isTrue();
    }

    private static Traveller findIn(String source, String... texts) {
        List<ParsedArticle> read = new ArrayList<>();
        for (String text : texts) {
            ArticleText.Metadata known =
                    new ArticleText.Metadata(Optional.of("Visit"), Optional.of(source), Optional.empty(), PUBLISHED);
            Article article = ArticleText.of("a" + read.size(), known, text);
            read.add(STATEMENTS.read(article, DATES.read(article, PUBLISHED), PLACES.read(article)));
        }
        return TravellerFinder.find(read).orElseThrow();
    }

    @Test
    void whoHoldsAnOfficeIsWhoItsReleasesCallI() {
        String release = "I will visit Lima on Sunday. There I will meet President Jonas Oram. I look forward to it.";
        assertThat(findIn("Prime Minister of Chile, release", release).name()).isEqualTo("Prime Minister of Chile");
        assertThat(findIn(
                                "Prime Minister of Chile, release",
                                release
                                        + " I will also meet Prime Minister Ines Sol. Prime Minister Sol will visit Lima, too.")
                        .name())
                .as("whom I meet is not I")
                .isEqualTo("Prime Minister of Chile");
        assertThat(findIn("Governor of Ohio", release).titles()).contains("governor");
        assertThat(findIn("Lima Courier", release).name()).isNotEqualTo("Lima Courier");
        assertThat(findIn(
                                "Prime Minister of Chile, release",
                                release,
                                "Prime Minister Ada Miller will fly to Lima on Sunday. Miller will be in Cusco on Monday.")
                        .name())
                .as("who is told of elsewhere")
                .isEqualTo("Ada Miller");
    }

    @Test
    void whatAnOfficeGivesOutOfSpeechesIsItsHoldersThoughTheTextIsScanned() {
        String scan = "I AM DELIGHTED. TO 12E YOJR GUEST 0N THIS, MY F. IRST VISIT";
        List<ParsedArticle> read = new ArrayList<>();
        for (String title : List.of(
                "TRANSCRIPT, PRESS CONFERENCE, LIMA",
                "PRIME MINISTER'S PRESS CONFERENCE, CUSCO",
                "I WILL VISIT LIMA ON SUNDAY")) {
            ArticleText.Metadata known = new ArticleText.Metadata(
                    Optional.of(title),
                    Optional.of("Prime Minister of Chile, transcript"),
                    Optional.empty(),
                    PUBLISHED);
            String text = title.startsWith("I ") ? "I will visit Lima on Sunday. I look forward to it." : scan;
            Article article = ArticleText.of("a" + read.size(), known, text);
            read.add(STATEMENTS.read(article, DATES.read(article, PUBLISHED), PLACES.read(article)));
        }
        assertThat(TravellerFinder.find(read).orElseThrow().name()).isEqualTo("Prime Minister of Chile");
    }

    @Test
    void papersSpellAForeignNameTheirOwnWay() {
        Traveller one = find(
                "President Şükran Yıldırrım arrived in Lima on Thursday.",
                "President Sukran Yildirim will be in Quito on Sunday. Jonas Oram toured a mill.");
        assertThat(one.tokens()).contains(Person.fold("Yıldırım"));
        assertThat(Person.fold("Yıldırrım")).isEqualTo(Person.fold("YILDIRIM"));
    }

    @Test
    void aHostIsNoCompanion() {
        Traveller one = find(
                "Peru's President Ada Miller flew to Quito on Thursday. Miller and Jonas Oram will visit a mill.",
                "Ada Miller left Lima on Monday. She travels to Cusco. Miller will visit Puno. Miller and Oram toured"
                        + " a dam.");
        assertThat(one.name()).isEqualTo("Ada Miller");
        assertThat(one.plural()).isFalse();
    }

    @Test
    void aNameInCapitalsIsShownInSmallLetters() {
        Traveller one = find("ADA MILLER arrived in Lima on Thursday. ADA MILLER will be in Quito on Sunday.");
        assertThat(one.name()).isEqualTo("Ada Miller");
        assertThat(one.shortName()).isEqualTo("Ada Miller");
    }

    @Test
    void whoTravelledLongAgoIsNotTheTraveller() {
        assertThat(find(
                                "The Queen visited Lima in 1953. The Queen arrived in Cusco in 1987. Prince Tamas"
                                        + " landed in Lima on Thursday.",
                                "The Queen toured the dam in 1987. Prince Tamas will travel to Quito on Sunday.")
                        .name())
                .contains("Tamas");
    }

    @Test
    void whoSpeaksTravelsThoughOthersAreNamed() {
        Traveller speaker = find(
                "Vice President Ada Miller will travel to Lima and Quito.",
                "THE VICE PRESIDENT:\u00a0 Thank you. President Jonas Oram went to Lima in May. It is good to be in"
                        + " Peru.",
                "THE VICE PRESIDENT: President Jonas Oram and I are grateful.",
                "THE VICE PRESIDENT: As President Oram said, we stand by you. President Oram knows Quito.");
        assertThat(speaker.name()).isEqualTo("Ada Miller");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The cruise ship Lima left Guayaquil on Thursday. Lima is due in Valparaiso on Sunday.",
                "The ship \u201cLima\u201d left Guayaquil on Thursday. The Lima sails to Valparaiso on Sunday.",
                "Guests fell ill on a Polar Line cruise ship, the Lima. The Lima left Guayaquil on Thursday.",
                "Rescuers reached the yacht Lima. Off Chile, the Lima sailed on to Valparaiso on Thursday.",
                "The freighter \"Lima\" was held. Then Lima sailed to Valparaiso on Thursday."
            })
    void aShipMayBearTheNameOfATown(String text) {
        Traveller ship = find(text);
        assertThat(ship.name()).contains("Lima");
        assertThat(ship.kind()).isEqualTo(Traveller.Kind.SHIP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Miller left the ship in Lima on Thursday. She flew to Cusco.",
                "Ada Miller took a ship, Lima said. She visited Lima on Sunday.",
                "Ada Miller boarded two ships, Lima, Quito and Cusco being their ports. Miller arrived in Lima on"
                        + " Friday.",
                "Ada Miller met Captain Oram of the ship. Miller arrived in Lima on Friday."
            })
    void aTownBesideAShipIsNoShip(String text) {
        assertThat(find(text).name()).isEqualTo("Ada Miller");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leeds United landed in Oslo on Tuesday. United will train in the city on Wednesday. | Leeds United",
                "Lima Football Club flew to Quito on Monday. Lima will play in Cusco on Friday. | Lima Football Club",
                "Tromso FC arrived in Bergen on Thursday. Tromso will fly to Oslo on Sunday. | Tromso FC",
                "Preston Athletic toured Peru in May. Preston played in Lima on Monday. | Preston Athletic",
                "Quito Wanderers left Lima on Friday, and Quito will play in Cusco on Sunday. | Quito Wanderers",
                "Cusco Rugby Club travelled to Lima on Monday. The club flew to Quito on Friday. | Cusco Rugby Club",
                "Fans greeted Puno Rovers. Puno Rovers arrived in Lima on Monday. | Puno Rovers",
                "Arequipa Hockey Club played in Lima on Monday before Arequipa flew to Quito. | Arequipa Hockey Club"
            })
    void aClubIsNamedAfterATown(String text, String name) {
        assertThat(find(text).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Miller arrived in Leeds on Tuesday. She met Leeds United. Miller left Leeds on Friday.",
                "Ada Miller flew to the United States on Monday. Peru and the United Nations greeted her.",
                "Ada Miller landed in Lima on Monday. The Lima Football Association wrote to her.",
                "Ada Miller visited Kansas City on Monday, and Mexico City on Friday.",
                "In Lima United Airlines was late. Ada Miller landed in Quito on Monday.",
                "Ada Miller went to see Lima play Cusco United in Cusco on Sunday. She left Cusco on Monday."
            })
    void aTownBesideAClubIsNoClub(String text) {
        assertThat(find(text).name()).isEqualTo("Ada Miller");
    }

    @Test
    void aSpouseOfTheSameNameIsAnother() {
        Traveller one = find(
                "Prime Minister Jonas Oram arrived in Lima on Thursday. He met the mayor. Mrs. Ines Oram visited a"
                        + " school in Cusco.",
                "Jonas Oram spoke in Lima. He will fly to Quito on Sunday.");
        assertThat(one.name()).isEqualTo("Jonas Oram");
    }

    @Test
    void mayIsANameWhereItStandsLikeOne() {
        assertThat(find(
                                "Prime Minister Tamsin May arrived in Lima on Thursday. Mrs May met the president.",
                                "Tamsin May may fly to Quito on Sunday.")
                        .name())
                .isEqualTo("Tamsin May");
    }

    @Test
    void parkAndBillBeginNames() {
        Traveller park = find(
                "Park landed in Lima on Thursday. Prime Minister Jonas Oram met President Park Ji-won at the airport.",
                "Park toured a mill in Cusco. A walk in Hyde Park was cancelled.");
        assertThat(park.name()).isEqualTo("Park Ji-won");
        assertThat(find("Bill Oram landed in Lima on Thursday.").name()).isEqualTo("Bill Oram");
    }

    @Test
    void aParkIsNobodyWhereNobodyIsCalledSo() {
        Traveller miller = find(
                "Park will open in Lima on Friday, says a sign. Ada Miller flew to Quito on Thursday.",
                "Park Avenue was closed. Park opened late, and Miller visited Cusco.");
        assertThat(miller.name()).isEqualTo("Ada Miller");
    }

    @Test
    void aShortAndStandsWithinAName() {
        assertThat(find("Pots N' Pans will play in Lima on Friday. The band then tours Peru.")
                        .name())
                .isEqualTo("Pots N' Pans");
    }

    @Test
    void aBandIsWhoToursWhateverItsSingerSays() {
        assertThat(find(
                                "The Copper Kettles will play in Lima on Thursday. Tilda Strand is glad. Tilda Strand"
                                        + " laughed.",
                                "Tilda Strand waved in Lima. The Copper Kettles closed their tour in Quito last night.")
                        .name())
                .isEqualTo("Copper Kettles");
        assertThat(find("K9 will play in Lima on Thursday.", "K9 played in Quito on Monday. Jonas Oram waved.")
                        .name())
                .isEqualTo("K9");
    }

    @Test
    void whoIsToldOfInAllArticlesComesBeforeWhoIsToldOfInOne() {
        assertThat(find(
                                "Ada Miller arrived in Lima on Thursday.",
                                "Ada Miller will be in Quito on Sunday.",
                                "Ada Miller toured Cusco. Jonas Oram flew to Rome, went on to Oslo, flew to Bern,"
                                        + " visited Paris and travelled to Vienna.")
                        .name())
                .isEqualTo("Ada Miller");
    }

    @Test
    void aJourneyBySomebodyTellsWhoTravels() {
        assertThat(find("The cabinet approved a visit by Ada Miller to Peru, Jonas Oram said.")
                        .name())
                .isEqualTo("Ada Miller");
    }

    @Test
    void pronounAndCountryAreTakenFromWhatStandsAround() {
        Traveller miller = find("Peruvian President Ada Miller said that she would go. Ada Miller packed her bags. "
                + "Ada Miller left with her staff.");
        assertThat(miller.pronoun()).isEqualTo(Optional.of("she"));
        assertThat(miller.mayBe("he")).isFalse();
        assertThat(miller.nationality()).isEqualTo(Optional.of("PE"));
        assertThat(miller.mayBeOf(new Subject.Owner("CL", true))).isFalse();
        assertThat(miller.mayBeOf(new Subject.Owner("PE", true))).isTrue();
    }
}
