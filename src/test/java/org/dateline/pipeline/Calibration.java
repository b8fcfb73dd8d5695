package org.dateline.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.claim.Status;
import org.dateline.event.Confidence;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Stop;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;

/**
 * Tells how often events of each confidence are right: of the events of a trip with a day and a place, neither called off
 * nor only possible, how many have that day and place among the rows of the trip's {@code gold.json}. Arguments are
 * folders of trips, or folders that hold such folders. With {@code -Dtable=FILE} it writes the weights that fit them.
 */
final class Calibration {
    private static final double NEAR_KM = 60;
    private static final int BANDS = 10;

    private final int[] events = new int[BANDS + 1];
    private final int[] right = new int[BANDS + 1];
    private final double[] told = new double[BANDS + 1];
    private final List<ConfidenceFit.Example> examples = new ArrayList<>();
    private int daysGold;
    private int daysFound;
    private int daysTold;
    private int daysRight;
    private final Map<String, int[]> byFeature = new TreeMap<>();

    private Calibration() {}

    public static void main(String[] args) throws IOException {
        Pipeline pipeline = Pipeline.load();
        Calibration calibration = new Calibration();
        List<Path> trips = new ArrayList<>();
        for (String arg : args) {
            try (Stream<Path> inside = Files.walk(Path.of(arg), 2)) {
                inside.filter(folder -> Files.exists(folder.resolve("gold.json")))
                        .sorted()
                        .forEach(trips::add);
            }
        }
        for (Path trip : trips) {
            List<Article> articles = articles(trip);
            if (!articles.isEmpty()) {
                calibration.count(
                        trip.getFileName().toString(),
                        pipeline.explain("t", articles, List.of(), Optional.empty()),
                        new ObjectMapper()
                                .readTree(trip.resolve("gold.json").toFile())
                                .get("stops"));
            }
        }
        calibration.print(trips.size());
        ConfidenceFit fit = new ConfidenceFit(calibration.examples);
        fit.printLeftOut();
        String table = System.getProperty("table", "");
        if (!table.isEmpty()) {
            fit.write(Path.of(table));
        }
    }

    private static List<Article> articles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(ArticleReader::reads)
                    .sorted()
                    .flatMap(file -> ArticleReader.read(file).articles().stream())
                    .toList();
        }
    }

    private void count(String trip, Explanation explanation, JsonNode gold) {
        countDays(explanation.trip().itinerary(), gold);
        Map<String, MergedEvent> merged = new TreeMap<>();
        explanation
                .layout()
                .orElseThrow()
                .events()
                .forEach(e -> merged.put(e.event().id(), e));
        for (Event event : explanation.trip().itinerary().events()) {
            boolean stands = !event.related()
                    && event.status() != Status.CANCELLED
                    && event.status() != Status.POSSIBLE
                    && event.when().day().isPresent()
                    && event.place().isPresent();
            if (stands) {
                boolean hit = isRight(event, gold);
                int band = (int) Math.floor(event.confidence() * BANDS + 1e-9);
                events[band]++;
                told[band] += event.confidence();
                right[band] += hit ? 1 : 0;
                MergedEvent claims = merged.get(event.id());
                if (claims != null) {
                    examples.add(new ConfidenceFit.Example(
                            trip, Set.copyOf(Confidence.reasons(claims.assertions(), claims.event())), hit));
                    features(claims).forEach(feature -> {
                        int[] counts = byFeature.computeIfAbsent(feature, f -> new int[2]);
                        counts[0]++;
                        counts[1] += hit ? 1 : 0;
                    });
                }
            }
        }
    }

    private static List<String> features(MergedEvent merged) {
        List<String> features = new ArrayList<>();
        String day = merged.assertions().stream()
                .map(a -> a.day().tier())
                .min(Enum::compareTo)
                .orElseThrow()
                .name();
        String place = merged.assertions().stream()
                .filter(a -> a.claim().place().isPresent())
                .map(a -> a.place().tier())
                .min(Enum::compareTo)
                .map(Enum::name)
                .orElse("-");
        long sources =
                merged.assertions().stream().map(a -> a.source()).distinct().count();
        features.add("day " + day + ", place " + place);
        features.add("day " + day + ", place " + place + ", " + merged.event().status());
        features.add("sources " + Math.min(sources, 4));
        features.add("day " + day + ", place " + place + ", sources " + Math.min(sources, 2));
        features.add("place is a " + merged.event().place().orElseThrow().kind());
        features.add("status " + merged.event().status());
        features.add("conflicts " + !merged.event().conflicts().isEmpty());
        features.add("present " + merged.present());
        features.add("kind " + merged.event().kind());
        features.add("kind " + merged.event().kind() + " sources " + Math.min(sources, 2));
        return features;
    }

    /** The days of stops against the rows of the trip. */
    private void countDays(Itinerary itinerary, JsonNode gold) {
        Set<JsonNode> found = new HashSet<>();
        for (Stop stop : itinerary.stops()) {
            for (LocalDate day : stop.days()) {
                boolean right = false;
                for (JsonNode row : gold) {
                    if (LocalDate.parse(row.get("date").asText()).equals(day) && isAt(stop.place(), row, false)) {
                        right = true;
                        found.add(row);
                    }
                }
                daysTold++;
                daysRight += right ? 1 : 0;
            }
        }
        daysGold += gold.size();
        daysFound += found.size();
    }

    private static boolean isRight(Event event, JsonNode gold) {
        LocalDate day = event.when().day().orElseThrow();
        Place place = event.place().orElseThrow();
        boolean broad = place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.REGION;
        for (JsonNode row : gold) {
            if (LocalDate.parse(row.get("date").asText()).equals(day) && isAt(place, row, broad)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(Place place, JsonNode row, boolean broad) {
        if (broad || row.get("level").asText().equals("region")) {
            return place.country().equals(Optional.of(row.get("country").asText()));
        }
        return km(place, row.path("lat").asDouble(), row.path("lon").asDouble()) <= NEAR_KM;
    }

    private static double km(Place place, double lat, double lon) {
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

    private void print(int trips) {
        System.out.printf(
                Locale.ROOT,
                "%d trips%ndays: %d of %d found, %d of %d told are right%nconfidence  events  told  right%n",
                trips,
                daysFound,
                daysGold,
                daysRight,
                daysTold);
        for (int band = BANDS; band >= 0; band--) {
            if (events[band] > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "%.1f to %.1f %7d  %.2f   %.2f%n",
                        band / 10.0,
                        Math.min(1, band / 10.0 + 0.1),
                        events[band],
                        told[band] / events[band],
                        right[band] / (double) events[band]);
            }
        }
        System.out.println("by what it was counted by");
        byFeature.forEach((feature, counts) ->
                System.out.printf(Locale.ROOT, "%6d  %.2f  %s%n", counts[0], counts[1] / (double) counts[0], feature));
    }
}
