package org.dateline.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.file.ArticleReader;
import org.dateline.claim.Assertion;
import org.dateline.claim.Status;
import org.dateline.event.ClaimOdds;
import org.dateline.event.Confidence;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.dateline.event.Reason;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Stop;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;

/**
 * Tells how often events of each confidence are right: of the events of a trip with a day and a place, neither called off
 * nor only possible, how many have that day and place among the rows of the trip's {@code gold.json}. Arguments are
 * folders of trips, or folders that hold such folders. With {@code -Dtable=FOLDER} it writes the weights that fit
 * them, and those of single claims.
 */
final class Calibration {
    private static final double NEAR_KM = 60;
    private static final int BANDS = 10;

    private final Bands bands = new Bands();
    private final Map<Reason.Voice, ConfidenceFit> examples = new EnumMap<>(Reason.Voice.class);
    private final Map<ClaimOdds, List<PairedFit.Example>> claims = new EnumMap<>(ClaimOdds.class);
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
                        new ObjectMapper().readTree(trip.resolve("gold.json").toFile()));
            }
        }
        calibration.print(trips.size());
        ConfidenceTables tables = new ConfidenceTables(calibration.examples, calibration.claims);
        tables.print();
        String folder = System.getProperty("table", "");
        if (!folder.isEmpty()) {
            tables.write(Path.of(folder));
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

    private void count(String trip, Explanation explanation, JsonNode told) {
        JsonNode gold = told.path("stops");
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
            boolean open = stands && !isRight(event, gold) && isRight(event, told.path("also_ok"));
            if (stands && !open) {
                boolean hit = isRight(event, gold);
                bands.add(event.confidence(), hit);
                MergedEvent known = merged.get(event.id());
                if (known != null) {
                    Set<Reason> reasons = Confidence.reasons(known.assertions(), known.event());
                    reasons.addAll(explanation.layout().orElseThrow().around().getOrDefault(event.id(), Set.of()));
                    examples.computeIfAbsent(Confidence.voice(known.assertions()), ConfidenceFit::new)
                            .add(trip, reasons, hit);
                    known.assertions().forEach(claim -> count(trip, claim, gold));
                    Stream.concat(features(known).stream(), rivals(event, merged.values()).stream())
                            .forEach(feature -> {
                                int[] counts = byFeature.computeIfAbsent(feature, f -> new int[2]);
                                counts[0]++;
                                counts[1] += hit ? 1 : 0;
                            });
                }
            }
        }
    }

    /**
     * A claim's day is right where its place is among the day's rows, and wrong where it is among other days' alone; its place
     * is right or wrong where the day has rows.
     */
    private void count(String trip, Assertion assertion, JsonNode gold) {
        Optional<LocalDate> day = assertion.claim().when().day();
        Optional<Place> place = assertion.claim().place();
        if (!assertion.present() || day.isEmpty() || place.isEmpty()) {
            return;
        }
        boolean onDay = false;
        boolean both = false;
        Set<String> there = new TreeSet<>();
        for (JsonNode row : gold) {
            boolean same = LocalDate.parse(row.get("date").asText()).equals(day.get());
            boolean at = isAt(place.get(), row, isBroad(place.get()));
            onDay |= same;
            there.addAll(at ? Set.of(row.get("place").asText()) : Set.of());
            both |= same && at;
        }
        if (!there.isEmpty()) {
            add(ClaimOdds.DAY, trip, trip + " " + there, assertion, both);
        }
        if (onDay) {
            add(ClaimOdds.PLACE, trip, trip + " " + day.get(), assertion, both);
        }
    }

    private void add(ClaimOdds odds, String trip, String of, Assertion assertion, boolean right) {
        claims.computeIfAbsent(odds, o -> new ArrayList<>())
                .add(new PairedFit.Example(trip, of, names(odds.features(assertion)), right));
    }

    private static Set<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** How it stands beside another place of its day that is surer. */
    private static List<String> rivals(Event event, Collection<MergedEvent> all) {
        return all.stream()
                .filter(MergedEvent::present)
                .map(MergedEvent::event)
                .filter(other -> other.when().day().equals(event.when().day())
                        && other.place().isPresent()
                        && other.confidence() > event.confidence()
                        && !isBroad(event.place().orElseThrow())
                        && !isBroad(other.place().get())
                        && other.place().get().distanceKm(event.place().get()) > NEAR_KM)
                .max(Comparator.comparingDouble(Event::confidence))
                .map(other -> List.of(
                        String.format(Locale.ROOT, "rival, own %.1f", Math.floor(event.confidence() * BANDS) / BANDS),
                        String.format(
                                Locale.ROOT,
                                "rival, odds %.1f apart",
                                Math.floor(4 * (odds(other) - odds(event))) / 4)))
                .orElse(List.of());
    }

    private static double odds(Event event) {
        return Math.log(event.confidence() / (1 - event.confidence()));
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
        boolean broad = isBroad(place);
        for (JsonNode row : gold) {
            if (row.path("date").asText().equals(day.toString()) && row.has("level") && isAt(place, row, broad)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBroad(Place place) {
        return place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.REGION;
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
                "%d trips%ndays: %d of %d found, %d of %d told are right%n",
                trips,
                daysFound,
                daysGold,
                daysRight,
                daysTold);
        bands.print();
        System.out.println("by what it was counted by");
        byFeature.forEach((feature, counts) ->
                System.out.printf(Locale.ROOT, "%6d  %.2f  %s%n", counts[0], counts[1] / (double) counts[0], feature));
    }
}
