package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.file.ArticleReader;
import org.dateline.event.Event;
import org.dateline.pipeline.Explanation;
import org.dateline.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationWriterTest {
    private static final Path TRIP = Path.of("src/test/resources/org/dateline/trips/lindenmeyer-africa-2023");
    private static final Pipeline PIPELINE = Loaded.pipeline();

    private static String explain(List<Article> articles) throws IOException {
        return written(PIPELINE.explain("t", articles, List.of(), Optional.empty()));
    }

    private static String written(Explanation explanation) throws IOException {
        StringWriter out = new StringWriter();
        ExplanationWriter.write(explanation, out);
        return out.toString();
    }

    private static Article article(String id, String published, String text) {
        return ArticleText.of(id, Published.of(LocalDate.parse(published), Published.From.GIVEN, published), text);
    }

    private static final Article EARLY = article(
            "early",
            "2024-03-10",
            "President Ada Miller will arrive in Lima on Monday, March 18. Miller will travel to Quito on Wednesday,"
                    + " March 20. Miller may visit Bogotá on Friday, March 22. In 2019 Jonas Oram closed the road.");
    private static final Article LATE = article(
            "late",
            "2024-03-19",
            "President Ada Miller arrived in Lima on Tuesday, March 19, a day late. From there Miller flies to"
                    + " Quito on Wednesday, March 20, aides said.");

    @Test
    void everyChoiceNamesItsClaimsAndWhatLost() throws IOException {
        String text = explain(List.of(EARLY, LATE));
        assertThat(text.lines())
                .contains("Traveller: Ada Miller")
                .anyMatch(line ->
                        line.matches(".*day: 2024-03-19 \\(1 source, weight [\\d.]+\\): late “Tuesday, March 19”, own:"
                                + " in its own words, reported.*"))
                .anyMatch(line ->
                        line.matches(".*not day 2024-03-18 \\(1 source, weight [\\d.]+\\): early “Monday, March 18”.*"))
                .anyMatch(line -> line.contains("in doubt: The articles disagree on the day"))
                .anyMatch(line -> line.matches(".*day: 2024-03-20 \\(2 sources, weight [\\d.]+\\).*"))
                .anyMatch(line -> line.contains("stop 2024-03-20 in Quito"))
                .anyMatch(line -> line.contains("Wednesday 20 March 2024: Miller to travel to Quito"));
    }

    @Test
    void eachPlaceNamesTheRuleAndTheWordsThatItCameBy() throws IOException {
        String text = explain(List.of(article(
                "a", "2024-03-15", "Ada Miller spoke of the mines in Cusco. She met the mayor there on Thursday.")));
        assertThat(text)
                .containsPattern(
                        "place: Cusco, Peru \\(1 source, weight [\\d.]+\\): a “Cusco”, there “there”: the place"
                                + " named before, from the sentence before");
    }

    @Test
    void eachPersonNamesTheWordsAndWhereTheNameStands() throws IOException {
        String text = explain(List.of(article(
                "a",
                "2024-03-15",
                "Ada Miller spoke of the mines in Cusco on Wednesday. The roads are long. She met the mayor in Lima on"
                        + " Thursday. The mayor of Quito received Miller on Friday.")));
        assertThat(text.lines())
                .anyMatch(line -> line.contains("who: a “Ada Miller”, by name"))
                .anyMatch(line -> line.contains("who: a “She”, a pronoun for the traveller, last named in sentence 1"));
    }

    @Test
    void aTitleIsNamedAsOne() throws IOException {
        String text = explain(List.of(article(
                "a",
                "2024-03-15",
                "President Ada Miller is on a tour of Peru. The president visited Cusco on Thursday.")));
        assertThat(text).contains("who: a “president”, a title for the traveller, last named in sentence 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Miller is due to visit Cusco on Friday. | planned | “is due”, a cue",
                "Ada Miller may visit Cusco on Friday. | possible | “may”, a cue",
                "Ada Miller visited Cusco on Thursday. | happened | “visited”, told in the past",
                "Ada Miller meets the mayor in Cusco on Friday, March 22. | planned | , its day is after that of"
                        + " publication",
                "Ada Miller cancelled a visit to Cusco on Friday. | cancelled | “cancelled”, a cue",
            })
    void eachStatusNamesTheWords(String sentence, String status, String ground) throws IOException {
        String text = explain(List.of(article("a", "2024-03-15", sentence)));
        assertThat(text)
                .containsPattern("status: " + status + " \\(1 source, weight 1\\): a ?" + Pattern.quote(ground));
    }

    @Test
    void whatIsLeftOutHasAReason() throws IOException {
        String left = explain(List.of(EARLY, LATE)).split("\nLeft out of the trip\n", -1)[1];
        assertThat(left).contains("Only possible:\n", "Bogotá");
        assertThat(left.substring(left.indexOf("History, other people"))).contains("2019");
    }

    @Test
    void everyEventIsToldOfAndTheOrderOfArticlesChangesNothing() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String name : List.of("01.txt", "02.txt", "03.txt", "04.txt")) {
            articles.addAll(ArticleReader.read(TRIP.resolve(name)).articles());
        }
        Explanation explanation = PIPELINE.explain("t", articles, List.of(), Optional.empty());
        String text = written(explanation);
        for (Event event : explanation.trip().itinerary().events()) {
            assertThat(text).contains("[" + event.id());
        }
        Collections.reverse(articles);
        assertThat(explain(articles)).isEqualTo(text);
    }

    @Test
    void hostileTextStaysOnItsLine() throws IOException {
        String text = explain(List.of(article(
                "a\u001b[2J\nStops",
                "2024-03-19",
                "President Ada Miller arrived in Lima on Tuesday. Miller\u001b[31m visited Cusco\non Wednesday.")));
        assertThat(text).doesNotContain("\u001b");
        assertThat(text.lines().filter(line -> line.equals("Stops"))).hasSize(1);
    }
}
