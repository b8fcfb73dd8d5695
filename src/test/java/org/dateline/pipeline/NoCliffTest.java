package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No cliff: a report that is published a day later tells of the same stops, however little else tells of them. What makes an
 * event less sure moves it down among rivals; nothing that no other report contradicts goes.
 */
class NoCliffTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final int LATEST = 12;

    private static final List<String> TOLD = List.of(
            "President Ada Miller arrived in %s on %s.",
            "President Ada Miller visited %s on %s.",
            "President Ada Miller was in %s on %s.",
            "On %2$s President Ada Miller met the mayor in %1$s.",
            "President Ada Miller gave a speech in %s on %s.",
            "President Ada Miller travelled to %s on %s.",
            "President Ada Miller stayed in %s on %s.");

    private static final List<String> CITIES = List.of("Lima", "Quito", "Cusco", "Guayaquil", "Santiago");

    /** A trip of some days, each told by a sentence of its own. */
    record Told(List<String> sentences, List<String> cities) {
        String text() {
            return String.join(" ", sentences);
        }
    }

    static Stream<Told> trips() {
        Random random = new Random(15);
        return IntStream.range(0, 40).mapToObj(i -> trip(random));
    }

    private static Told trip(Random random) {
        int days = 1 + random.nextInt(CITIES.size());
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            sentences.add(
                    String.format(TOLD.get(random.nextInt(TOLD.size())), CITIES.get(i), DAY.format(FIRST.plusDays(i))));
        }
        return new Told(sentences, CITIES.subList(0, days));
    }

    private static List<String> stops(String text, LocalDate published) {
        return Loaded.pipeline()
                .trip(
                        "t",
                        List.of(ArticleText.of(
                                "a", Published.of(published, Published.From.GIVEN, published.toString()), text)),
                        List.of())
                .itinerary()
                .stops()
                .stream()
                .map(stop -> stop.place().name() + " " + stop.days())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("trips")
    void aReportADayLaterTellsOfTheSameStops(Told told) {
        LocalDate last = FIRST.plusDays(told.cities().size() - 1L);
        List<String> atOnce = stops(told.text(), last);
        assertThat(atOnce).hasSameSizeAs(told.cities());
        for (int late = 1; late <= LATEST; late++) {
            assertThat(stops(told.text(), last.plusDays(late)))
                    .as("%d days late", late)
                    .isEqualTo(atOnce);
        }
    }

    /** A weekday is another one a week later, and the same one until then. */
    @ParameterizedTest
    @MethodSource("trips")
    void aWeekdayIsTheSameADayLater(Told told) {
        String text = told.text();
        for (int i = 0; i < told.cities().size(); i++) {
            DayOfWeek weekday = FIRST.plusDays(i).getDayOfWeek();
            text = text.replace(DAY.format(FIRST.plusDays(i)), weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        LocalDate last = FIRST.plusDays(told.cities().size() - 1L);
        List<String> atOnce = stops(text, last.plusDays(1));
        for (int late = 2; last.plusDays(late).isBefore(FIRST.plusDays(7)); late++) {
            assertThat(stops(text, last.plusDays(late)))
                    .as("%d days late", late)
                    .isEqualTo(atOnce);
        }
    }
}
