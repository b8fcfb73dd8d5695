package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.Published;
import org.dateline.article.file.ArticleReader;
import org.dateline.claim.Claim;
import org.dateline.event.Conflict;
import org.dateline.event.Event;
import org.dateline.export.ConflictText;
import org.dateline.export.ProblemMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The trip that ships, from its five articles. */
class SeedsTest {
    private static Pipeline pipeline;
    private static List<Article> articles;
    private static Trip trip;

    @BeforeAll
    static void read() throws Exception {
        pipeline = Loaded.pipeline();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            articles = files.sorted()
                    .flatMap(file -> ArticleReader.read(file).articles().stream())
                    .toList();
        }
        trip = pipeline.trip("seeds", articles, List.of());
    }

    @Test
    void itsStopsAndDays() {
        assertThat(trip.itinerary().stops().stream()
                        .map(s -> s.place().name() + " " + s.place().country().orElse("") + " " + s.days()))
                .containsExactly(
                        "Washington US [2025-10-24]",
                        "Kuala Lumpur MY [2025-10-26]",
                        "Tokyo JP [2025-10-27, 2025-10-28]",
                        "Busan KR [2025-10-30]");
        assertThat(trip.itinerary().legs()).hasSize(3);
        assertThat(trip.itinerary().title()).isEqualTo("Donald Trump in Malaysia, Japan and South Korea");
    }

    @Test
    void datesThatCannotBeAreExplained() {
        List<Conflict> weekdays = trip.itinerary().events().stream()
                .flatMap(e -> e.conflicts().stream())
                .filter(c -> c.kind() == Conflict.Kind.WEEKDAY)
                .toList();
        assertThat(weekdays).hasSizeGreaterThanOrEqualTo(2).allSatisfy(conflict -> {
            assertThat(ConflictText.of(conflict)).contains("Saturday");
            assertThat(conflict.candidates()).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void anachronismsAreNoEventsOfTheirYear() {
        assertThat(trip.itinerary().events())
                .noneSatisfy(e -> assertThat(e.when().edtf()).isEqualTo("2022"));
        assertThat(trip.itinerary().events().stream()
                        .flatMap(e -> e.conflicts().stream())
                        .filter(c -> c.kind() == Conflict.Kind.ANACHRONISM))
                .hasSize(2);
        assertThat(trip.problems())
                .filteredOn(p -> ProblemMessage.of(p).contains("2022"))
                .hasSize(2);
    }

    @Test
    void historyAndDeadlinesAreRelatedWithTheirPrecision() {
        List<String> related = trip.itinerary().events().stream()
                .filter(Event::related)
                .map(e -> e.when().edtf())
                .toList();
        assertThat(related).contains("2019", "2024", "2026-03").doesNotContain("2025-01"); // when he returned to office
    }

    @Test
    void undatedArticlesOfTheTripAreDatedByTheOthersAndNoOthers() {
        assertThat(published("003_fa4b603bf584ab04").from()).isEqualTo(Published.From.INFERRED);
        assertThat(published("003_fa4b603bf584ab04").evidence()).contains("2025-10-25");
        assertThat(published("002_7fb300919e382399").from()).isEqualTo(Published.From.INFERRED);
        assertThat(published("004_7ad32e7e2927935f")).isEqualTo(Published.UNKNOWN);
        assertThat(published("001_eb53d75939d5273b").from()).isEqualTo(Published.From.DATELINE);
    }

    @Test
    void nothingOfTheArticleOnAnotherSubjectIsPartOfTheTrip() {
        assertThat(trip.itinerary().events().stream().filter(e -> !e.related()).flatMap(e -> e.claims().stream()))
                .extracting(Claim::article)
                .doesNotContain("004_7ad32e7e2927935f");
    }

    @Test
    void everyQuoteIsVerbatim() throws IOException {
        Verbatim.assertClaims(trip, articles);
        for (Event event : trip.itinerary().events()) {
            for (Claim claim : event.claims()) {
                Path file = Path.of("seeds", claim.article() + ".txt");
                assertThat(Files.readString(file)).contains(claim.quote());
            }
        }
    }

    @Test
    void theOrderOfArticlesChangesNothing() {
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.reverse(shuffled);
        Collections.swap(shuffled, 1, 3);
        assertThat(pipeline.trip("seeds", shuffled, List.of())).isEqualTo(trip);
    }

    @Test
    void neitherDoLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Pipeline.load().trip("seeds", articles, List.of())).isEqualTo(trip);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Published published(String article) {
        return trip.findReading(article).orElseThrow().article().published();
    }
}
