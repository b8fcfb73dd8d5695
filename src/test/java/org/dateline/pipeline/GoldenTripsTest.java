package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.itinerary.Stop;
import org.dateline.place.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Invented trips with traps, each with the days and places that a careful reader takes from its articles
 * ({@code trips/README.md}). They are hard: what is asked for here is what is reached today, and may only rise.
 */
class GoldenTripsTest {
    private static final Path TRIPS = Path.of("src/test/resources/org/dateline/trips");
    /** Of the days that the trips have, how many are found, and of those told, how many are right, in percent. */
    private static final int FOUND_PERCENT = 75;

    private static final int RIGHT_PERCENT = 79;
    private static final double NEAR_KM = 60;

    private record Day(LocalDate date, String country, boolean region, double lat, double lon) {
        boolean isAt(LocalDate other, Place place) {
            boolean sameCountry = place.country().map(country::equals).orElse(false);
            return date.equals(other) && (region ? sameCountry : km(place) <= NEAR_KM);
        }

        private double km(Place place) {
            return new Place(
                            "",
                            place.kind(),
                            place.country(),
                            place.region(),
                            lat,
                            lon,
                            place.geonameid(),
                            place.timezone(),
                            0,
                            place.city())
                    .distanceKm(place);
        }
    }

    private static int gold;
    private static int found;
    private static int told;
    private static int right;

    @BeforeAll
    static void readTrips() throws IOException {
        Pipeline pipeline = Loaded.pipeline();
        for (Path folder : list(TRIPS)) {
            if (Files.isDirectory(folder)) {
                count(days(folder.resolve("gold.json")), pipeline.trip("t", articles(folder), List.of()));
            }
        }
    }

    private static void count(List<Day> days, Trip trip) {
        gold += days.size();
        for (Stop stop : trip.itinerary().stops()) {
            told += stop.days().size();
            right += (int) stop.days().stream()
                    .filter(day -> days.stream().anyMatch(d -> d.isAt(day, stop.place())))
                    .count();
        }
        found += (int) days.stream()
                .filter(d -> trip.itinerary().stops().stream()
                        .anyMatch(s -> s.days().stream().anyMatch(day -> d.isAt(day, s.place()))))
                .count();
    }

    @Test
    void mostDaysToldAreRight() {
        assertThat(right * 100 / told).isGreaterThanOrEqualTo(RIGHT_PERCENT);
    }

    @Test
    void daysAreFound() {
        assertThat(gold).isGreaterThan(100);
        assertThat(found * 100 / gold).isGreaterThanOrEqualTo(FOUND_PERCENT);
    }

    private static List<Article> articles(Path folder) throws IOException {
        return list(folder).stream()
                .filter(ArticleReader::reads)
                .flatMap(file -> ArticleReader.read(file).articles().stream())
                .toList();
    }

    private static List<Day> days(Path file) throws IOException {
        List<Day> days = new ArrayList<>();
        for (JsonNode row : new ObjectMapper().readTree(file.toFile()).get("stops")) {
            days.add(new Day(
                    LocalDate.parse(row.get("date").asText()),
                    row.get("country").asText(),
                    row.get("level").asText().equals("region"),
                    row.path("lat").asDouble(),
                    row.path("lon").asDouble()));
        }
        return days;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
