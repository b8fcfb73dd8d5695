package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Loaded;
import org.dateline.itinerary.Stop;
import org.dateline.place.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Invented trips with traps, each with the days and places that a careful reader takes from its articles
 * ({@code trips/README.md}). They are hard: what is asked for here is what is reached today, and may only rise.
 */
class GoldenTripsTest {
    /** Of the days that the trips have, how many are found, and of those told, how many are right, in percent. */
    private static final int FOUND_PERCENT = 75;

    private static final int RIGHT_PERCENT = 78;
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
        for (Path folder : TripSets.golden()) {
            count(days(folder.resolve("gold.json")), Loaded.pipeline().trip("t", TripSets.articles(folder), List.of()));
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
}
