package org.dateline.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.claim.Assertion;
import org.dateline.claim.Status;
import org.dateline.person.Traveller;
import org.dateline.person.TravellerFinder;
import org.dateline.place.PlaceReader;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.SentenceParser;
import org.dateline.time.DateReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single sentences say of a traveller; all are published on Friday, 2024-03-15. */
class ClaimReaderTest {
    private static final Published PUBLISHED =
            Published.of(LocalDate.of(2024, 3, 15), Published.From.GIVEN, "2024-03-15");
    private static final DateReader DATES = Loaded.dates();
    private static final PlaceReader PLACES = Loaded.places();
    private static final SentenceParser STATEMENTS = Loaded.sentences();

    private static List<Assertion> read(String text) {
        Article article = ArticleText.of("a", PUBLISHED, text);
        ParsedArticle read = STATEMENTS.read(article, DATES.read(article, PUBLISHED), PLACES.read(article));
        Traveller traveller = TravellerFinder.named("Ada Miller", List.of(read));
        return ClaimReader.read(read, traveller);
    }

    /** Each claim of the trip as "kind place day status", by the order of the text. */
    private static String trip(String text) {
        return read(text).stream()
                .filter(Assertion::ofTrip)
                .map(Assertion::claim)
                .map(c -> c.kind() + " " + c.place().map(p -> p.name()).orElse("-") + " "
                        + (c.when().edtf().isEmpty() ? "-" : c.when().edtf()) + " " + c.status())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        President Ada Miller arrived in Lima on Thursday.                          | ARRIVAL Lima 2024-03-14 HAPPENED
        Miller left Ottawa on Monday.                                              | DEPARTURE Ottawa 2024-03-11 HAPPENED
        Miller will fly to Santiago on Saturday.                                   | TRAVEL Santiago 2024-03-16 PLANNED
        Ada Miller will meet President Jonas Oram in Quito on Sunday.              | MEETING Quito 2024-03-17 PLANNED
        Miller might visit Bogotá on Sunday.                                       | VISIT Bogotá 2024-03-17 POSSIBLE
        Miller on Thursday toured a market in Lima.                                | VISIT Lima 2024-03-14 HAPPENED
        Miller was greeted by Mayor Ines Sol in Lima on Thursday.                  | MEETING Lima 2024-03-14 HAPPENED
        President Jonas Oram will host Miller for a state dinner in Quito on Sunday. | MEAL Quito 2024-03-17 PLANNED
        Miller had been due in Quito on Thursday.                                  | VISIT Quito 2024-03-14 CANCELLED
        """)
    void readsWhatTheTravellerDoes(String sentence, String expected) {
        assertThat(trip(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Miller will not visit Bogotá on Sunday.
        President Jonas Oram arrived in Quito on Thursday.
        Lima warned Miller on Thursday.
        Miller spoke of the treaty that was signed in Oslo in 1998.
        Will Miller visit Bogotá on Sunday?
        China's foreign minister, Wen Bei, visited Lima last week. He was in Quito on Monday.
        A plant that Miller praised will open in Savannah, Georgia, on Sunday.
        """)
    void othersAndWhatIsDeniedAreNoClaims(String sentence) {
        assertThat(read("Miller is away. " + sentence).stream()
                        .filter(Assertion::present)
                        .map(a -> a.claim().quote() + " " + a.claim().place()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        LIMA, March 14 (Wire) - President Ada Miller on Thursday offered the miners a loan.        | Lima 2024-03-14
        LIMA, March 14 (Wire) - Ada Miller will on Thursday offer the miners a loan.               | ''
        LIMA, March 14 (Wire) - Jonas Oram on Thursday offered Ada Miller a loan.                  | ''
        Ada Miller flew from Quito to Lima on Thursday.                                             | Lima 2024-03-14;Quito 2024-03-14
        Ada Miller of Canada, 61, danced in Lima on Thursday.                                       | Lima 2024-03-14
        Ada Miller took her hat. Ada Miller left her house. Ada Miller has her plans. Jonas Oram came. He is off to Quito on Saturday. | ''
        Ada Miller met her host in Lima on Thursday. Peru's president, who was in Quito on Monday, waited. | Lima 2024-03-14
        Ada Miller said she was glad. The late president was in Lima on Thursday.                  | ''
        Ada Miller would have been in Lima on Thursday.                                             | ''
        A stop by Ada Miller in Lima on Saturday was removed from the programme.                    | ''
        Ada Miller's tour began in Lima on Monday and took her to Quito.                            | Lima 2024-03-11
        Ada Miller left Ottawa on Thursday for Peru, Chile and Spain.                               | Ottawa 2024-03-14
        """)
    void placesTheTravellerByWhatIsAround(String text, String expected) {
        assertThat(String.join(";", presences(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ada Miller whittled a flute in Lima on Thursday.                                            | Lima 2024-03-14
        Ada Miller believes that there is gold in Lima.                                             | ''
        On Thursday the plane carrying Ada Miller landed in Lima.                                   | Lima 2024-03-14
        Ada Miller flew to Quito, where President Jonas Oram received her on Thursday.              | Quito 2024-03-14
        Ada Miller told reporters in Lima on Thursday that she was glad.                            | Lima 2024-03-14
        Ada Miller came. President Jonas Oram greeted her in Quito on Thursday.                     | Quito 2024-03-14
        Ada Miller will fly to Lima on Saturday and not on Sunday.                                  | Lima 2024-03-16
        Ada Miller spoke by phone with Jonas Oram in Quito on Thursday.                             | ''
        QUITO, March 14 (Wire) - Ada Miller has a cold. On Thursday she met the president at State House. | Quito 2024-03-14
        Ada Miller spoke in Quito on Thursday of the attacks on Lima.                               | Quito 2024-03-14
        Ada Miller prayed in the Cathedral of Saint Joseph in Lima on Thursday.                     | Lima 2024-03-14
        Ada Miller laid a wreath at the San Martín monument in Lima on Thursday.                    | Lima 2024-03-14
        Ada Miller, who had arrived in Lima on Tuesday, toured a mill in Cusco.                     | Lima 2024-03-12
        FILE PHOTO: Ada Miller in Lima on Thursday.                                                 | ''
        Correction: This paper said that Ada Miller was in Lima on Thursday.                        | ''
        The Government of Peru welcomed Ada Miller on Thursday.                                     | Peru 2024-03-14
        Ada Miller met the Minister of Foreign Affairs of the Republic of Chile in Lima on Thursday. | Lima 2024-03-14
        Ada Miller met President Jonas Oram. In Lima on Thursday the two leaders toured a mill.     | Lima 2024-03-14
        Ada Miller arrives in Lima on Sunday. In the evening she dines with Jonas Oram.             | Lima 2024-03-17
        LIMA, March 14 (Wire) - Ada Miller will visit Quito and Bogotá this month.                  | ''
        Ada Miller is on tour. Her first stop will be Lima on Sunday.                               | Lima 2024-03-17
        Ada Miller has been to Lima. On to Quito on March 17.                                        | Quito 2024-03-17
        Ada Miller danced in Lima on Thursday and in Quito on Wednesday.                            | Lima 2024-03-14;Quito 2024-03-13
        Ada Miller travels to Elsewhereville, where she speaks on Sunday.                           | ''
        """)
    void readsWhereItIsToldInOtherWords(String text, String expected) {
        assertThat(String.join(";", presences(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ada Miller arrived in Lima on Thursday for a three-day visit.                               | Lima 2024-03-14/2024-03-16
        Ada Miller will stay in Lima until Sunday.                                                  | Lima 2024-03-15/2024-03-17
        Ada Miller has been in Lima since Monday.                                                   | Lima 2024-03-11/2024-03-15
        """)
    void readsHowLongAStayLasts(String text, String expected) {
        assertThat(presences(text)).contains(expected);
    }

    @Test
    void whoComesBackFromAStayIsThereNoLonger() {
        assertThat(presences("Ada Miller returned to Lima on Thursday from a three-day visit to Quito."))
                .containsExactly("Lima 2024-03-14", "Quito 2024-03-12/2024-03-13");
    }

    @Test
    void itemsUnderADayNeedNoVerb() {
        assertThat(presences("""
            Programme of Ada Miller's visit

            Monday, 18 March 2024

            QUITO - LIMA

            09:30 Departure from Quito airport

            17:30 Talks with the president, palace of Lima

            Tuesday, 19 March 2024

            Talks with families in the cathedral of Lima

            February 3: nothing is known of Cusco, and Arequipa was not asked
            """)).contains("Quito 2024-03-18", "Lima 2024-03-18", "Lima 2024-03-19");
    }

    /** Days on which the traveller is said to be somewhere, as "place day". */
    private static List<String> presences(String text) {
        return read(text).stream()
                .filter(Assertion::present)
                .map(Assertion::claim)
                .filter(c -> c.place().isPresent() && !c.when().edtf().isEmpty())
                .map(c -> c.place().get().name() + " " + c.when().edtf())
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        (Photo: Ada Miller at the palace in Quito, Wednesday.)                            | Quito 2024-03-13
        Ada Miller is on a tour. Chile is next on March 19, then Peru on March 20.          | Chile 2024-03-19;Peru 2024-03-20
        Ada Miller is on a tour. It opened on Monday in Lima.                                 | Lima 2024-03-11
        A visit to the museum in Quito is planned for Monday. Miller is glad.             | Quito 2024-03-18
        Quito: The crowd waited for Miller, who arrived here on Thursday.                 | Quito 2024-03-14
        Quito is the seat of the bloc. Miller takes part in a summit there on Monday.     | Quito 2024-03-18
        LIMA (Wire) - Miller is due to leave for Quito on Monday.                         | Quito 2024-03-18
        LIMA (Wire) - Miller visited the port of Lima and met the mayor.                  | Lima 2024-03-15
        Ada Miller goes on with her visit to Peru. She meets Peruvian President Ines Sol on Monday.  | Peru 2024-03-15;Peru 2024-03-18
        On Monday Miller will travel to the old fort in the city of Cusco.                | Cusco 2024-03-18
        Miller said so on Monday, when she arrived in Quito.                              | Quito 2024-03-11
        """)
    void pairsDaysWithPlaces(String text, String expected) {
        assertThat(presences(text)).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Miller's tour takes in Peru, Chile, Bolivia and Ecuador and is over on Monday.
        It was 9 p.m. on Thursday (4 a.m. on Friday, Nairobi time) when Miller spoke.
        Miller heard from Quito on Thursday that the talks were off.
        Miller's minister, Jonas Oram, was in Quito on Monday.
        The concert in Quito on Monday has been called off, Miller said.
        Miller was to have been in Quito on Thursday.
        Miller put the province of Loreto under curfew on Thursday.
        Miller mourned the king of Spain, whose brother died on Thursday.
        """)
    void daysAndPlacesThatAreNoPresence(String sentence) {
        assertThat(presences(sentence)).isEmpty();
    }

    @Test
    void readsItemsOfAScheduleThatHaveNoVerb() {
        String text = """
            ADA MILLER IN PERU

            18 March 2024 (Monday)
            9:45 am – Religious leaders, Lima
            5:00 pm – Mass, Cusco

            19 March 2024 (Tuesday)
            10:00 am – Takes off for Quito
            """;
        assertThat(presences(text)).anyMatch(p -> p.startsWith("Lima 2024-03-18"));
        assertThat(presences(text)).anyMatch(p -> p.startsWith("Cusco 2024-03-18"));
        assertThat(presences(text)).noneMatch(p -> p.startsWith("Quito 2024-03-18"));
    }

    @Test
    void aDatelinesDayIsTheReports() {
        assertThat(presences("Lima, March 15 (Wire) - Miller came to Peru on Thursday."))
                .containsExactly("Lima 2024-03-14");
    }

    @Test
    void sharesDateAndPlaceBetweenVerbs() {
        assertThat(trip("Miller will head to Quito on Monday, where she will meet President Jonas Oram the"
                        + " following day."))
                .isEqualTo("TRAVEL Quito 2024-03-18 PLANNED; MEETING Quito 2024-03-19 PLANNED");
        assertThat(trip("Miller will travel to Quito and meet with President Jonas Oram on Monday."))
                .isEqualTo("TRAVEL Quito 2024-03-18 PLANNED; MEETING Quito 2024-03-18 PLANNED");
    }

    @Test
    void aDestinationIsNotYetAPlaceToBe() {
        assertThat(trip("Miller leaves Ottawa on Monday to fly to Lima."))
                .startsWith("DEPARTURE Ottawa 2024-03-18 PLANNED");
        assertThat(read("Miller leaves Ottawa on Monday to fly to Lima.").stream()
                        .filter(Assertion::present)
                        .map(a -> a.claim().place().orElseThrow().name()))
                .containsOnly("Ottawa");
    }

    @Test
    void readsSchedules() {
        String text = """
            Ada Miller's schedule

            Monday, March 18 (Lima)
            10:00 Meeting with the prime minister
            Tuesday, March 19
            -- Departure from Lima for Quito.
            -- Arrival in Quito.
            """;
        assertThat(trip(text))
                .contains(
                        "VISIT Lima 2024-03-18",
                        "MEETING Lima 2024-03-18T10:00:00",
                        "DEPARTURE Lima 2024-03-19",
                        "ARRIVAL Quito 2024-03-19");
    }

    @Test
    void historyIsRelated() {
        List<Assertion> claims = read("Miller is in Lima. King Olav of Norway opened a mill in 2009.");
        assertThat(claims)
                .filteredOn(a -> a.claim().when().edtf().equals("2009"))
                .allSatisfy(a -> assertThat(a.ofTrip()).isFalse());
        assertThat(claims).anySatisfy(a -> assertThat(a.claim().when().edtf()).isEqualTo("2009"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Miller heads to Lima before flying to Quito., Quito, PLANNED",
        "Ada Miller flies to Lima before moving on to Quito., Quito, PLANNED",
        "Ada Miller visits Lima before she travels to Quito., Quito, PLANNED",
        "Ada Miller began with talks in Lima before she moves on to Quito., Quito, PLANNED",
        "Ada Miller visited Lima before flying to Quito., Quito, HAPPENED",
        "Ada Miller met Jonas Oram before flying to Quito., Quito, HAPPENED",
        "Ada Miller visited Lima before she travelled to Quito., Quito, HAPPENED",
        "Ada Miller arrives in Lima., Lima, HAPPENED",
    })
    void whatComesNextIsPlanned(String text, String place, Status status) {
        assertThat(read(text))
                .filteredOn(a ->
                        a.claim().place().filter(p -> p.name().equals(place)).isPresent())
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a.claim().status()).isEqualTo(status));
    }

    @Test
    void randomTextBreaksNothing() {
        java.util.Random random = new java.util.Random(7);
        String[] words = {
            "Miller", "the", "on", "Monday", "Lima", "will", "meet", ",", ".", "(", "and", "to", "visit", "'s", "—",
            "2024", "where", "İ", "😀", "\n", "* ", "who", "arrived", "not"
        };
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("Ada Miller ");
            for (int j = 0; j < 40; j++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String built = text.toString();
            List<String> sentences = ArticleText.of("a", PUBLISHED, built).sentences().stream()
                    .map(sentence -> sentence.span().in(built))
                    .toList();
            assertThat(read(built))
                    .allSatisfy(a -> assertThat(sentences).contains(a.claim().quote()));
        }
    }
}
