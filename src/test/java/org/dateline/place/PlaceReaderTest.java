package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceReaderTest {
    private static final PlaceReader READER = Loaded.places();

    private static List<PlaceMention> read(String text) {
        return READER.read(ArticleText.of("test", Published.UNKNOWN, text));
    }

    /** "Paris/US.TX literal; Texas/US region" for what is found. */
    private static String summary(List<PlaceMention> mentions) {
        return mentions.stream().map(PlaceReaderTest::summary).collect(Collectors.joining("; "));
    }

    private static String summary(PlaceMention mention) {
        String where = mention.place()
                .map(place -> switch (place.kind()) {
                    case COUNTRY -> place.country().orElse("");
                    case SEA -> "sea";
                    case REGION ->
                        place.country()
                                .map(c -> c + place.region().map(r -> "." + r).orElse(""))
                                .orElse("world");
                    default ->
                        place.country().orElse("")
                                + place.region().map(r -> "." + r).orElse("");
                })
                .orElse("?");
        String role = mention.role() == PlaceRole.LITERAL
                ? ""
                : " " + mention.role().name().toLowerCase(Locale.ROOT);
        return mention.text() + "=" + where + role;
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "places-corpus.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void corpus(String text, String expected) {
        assertThat(summary(read(text))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', GB.ENG FR.11 GB.ENG",
        "Lexington Herald-Leader, '', US.KY US.KY US.KY",
        "'', https://news.example.ca/a, CA.08 FR.11 CA.08",
        "'', 'no address: [', GB.ENG FR.11 GB.ENG",
    })
    void thePublisherTellsTheHome(String source, String url, String expected) {
        Article plain = ArticleText.of("test", Published.UNKNOWN, "London, Paris and Windsor residents met.");
        Article article = new Article(
                "test",
                Optional.empty(),
                Optional.of(source).filter(s -> !s.isEmpty()),
                Optional.of(url).filter(s -> !s.isEmpty()),
                plain.published(),
                plain.text(),
                plain.sentences());
        assertThat(READER.read(article))
                .extracting(m -> m.place().orElseThrow())
                .extracting(p -> p.country().orElse("") + "." + p.region().orElse(""))
                .containsExactly(expected.split(" "));
    }

    @Test
    void spansAreInTheTextInOrderAndDoNotOverlap() {
        Random random = new Random(7);
        String[] pieces = {
            "Paris", ", ", "Texas", " ", "U.S.", "the ", "Gulf", "St. John's", "'s", "’s ", "SEOUL", "-", "İstanbul",
            "서울", "\n", ".", "Mo.", "Trump ", "in ", "said ", "(AP)", " — ", "County", "10 ", "Downing Street", "$",
            "North", "\uD83C\uDF0D", "Korea", "and ", "of ", "City "
        };
        for (int run = 0; run < 500; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int end = 0;
            for (PlaceMention mention : read(text.toString())) {
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(mention.span().in(text.toString())).isEqualTo(mention.text());
                assertThat(mention.confidence()).isBetween(0.0, 1.0);
                end = mention.span().end();
            }
        }
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(read("")).isEmpty();
        assertThat(read("   \n\n ")).isEmpty();
        assertThat(read("\u0000\uFFFF .,;-'")).isEmpty();
    }

    @Test
    void theSameInAnyLocale() {
        String text = "ISTANBUL (AP) — Officials in Izmir, Istanbul and Illinois met Iranian diplomats in Kiribati.";
        String expected = summary(read(text));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(summary(PlaceReader.of(Gazetteer.load()).read(ArticleText.of("test", Published.UNKNOWN, text))))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(expected).contains("Izmir=TR").contains("Illinois=US.IL").contains("Iranian=IR");
    }

    @Test
    void threadsShareAReader() {
        String text = "Police in Manchester arrested a Nashua man. He had fled from Concord, New Hampshire.";
        String expected = summary(read(text));
        List<String> found = new ArrayList<>();
        java.util.stream.IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> summary(read(text)))
                .forEachOrdered(found::add);
        assertThat(found).hasSize(64).containsOnly(expected);
    }

    @Test
    void aChoiceHasRunnersUpAndAConfidence() {
        PlaceMention paris = read("They met in Paris, Texas.").get(0);
        assertThat(paris.place().orElseThrow().region()).contains("TX");
        assertThat(paris.runnersUp())
                .extracting(place -> place.country().orElse(""))
                .contains("FR");
        assertThat(paris.confidence()).isGreaterThan(0.9);
        PlaceMention springfield = read("They met in Springfield.").get(0);
        assertThat(springfield.confidence()).isLessThan(0.8);
        assertThat(springfield.runnersUp()).isNotEmpty();
    }

    @Test
    void aLongArticleIsReadInOrder() {
        String text = "Police in Manchester said so. ".repeat(3000);
        assertThat(read(text)).hasSize(3000);
    }
}
