package org.dateline.itinerary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.Newton;
import org.dateline.article.Article;
import org.dateline.article.file.ArticleReader;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.dating.Diaries;
import org.dateline.event.MergedEvent;
import org.dateline.person.Traveller;
import org.dateline.person.TravellerFinder;
import org.dateline.place.Place;

/**
 * Fits the weights of presences.tsv: a logistic regression over the days at places that no rule leaves out, of trips whose days are
 * known. Arguments are the folder to write the table to, and folders of trips or folders that hold such folders. Prints how likely
 * days are by weights from the other trips and how many are right, and what of them is kept from which odds on. Who travels and
 * tells it is left out, as they are in the choice.
 */
final class PresenceFit {
    private static final double RIDGE = 2;
    private static final int ROUNDS = 20;
    private static final double NEAR_KM = 60;
    private static final PresenceFeature[] FEATURES = PresenceFeature.values();

    /** A day at a place, and whether it is one of the trip's rows. */
    private record Case(int trip, double[] row, boolean right) {}

    private final List<Case> cases = new ArrayList<>();
    private int trips;
    private int rows;

    public static void main(String[] args) throws IOException {
        PresenceFit fit = new PresenceFit();
        for (String arg :
                String.join(" ", List.of(args).subList(1, args.length)).strip().split(" +")) {
            try (Stream<Path> inside = Files.walk(Path.of(arg), 2)) {
                for (Path folder : inside.filter(f -> Files.exists(f.resolve("gold.json")))
                        .sorted()
                        .toList()) {
                    fit.read(folder);
                }
            }
        }
        fit.print();
        Files.writeString(Path.of(args[0], "presences.tsv"), fit.table(), StandardCharsets.UTF_8);
    }

    private void read(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(ArticleReader::reads)
                    .sorted()
                    .forEach(file -> articles.addAll(ArticleReader.read(file).articles()));
        }
        if (!articles.isEmpty() && !isToldByWriter(articles)) {
            JsonNode gold = new ObjectMapper()
                    .readTree(folder.resolve("gold.json").toFile())
                    .get("stops");
            Loaded.pipeline()
                    .explain("t", articles, List.of(), Optional.empty())
                    .layout()
                    .ifPresent(layout -> collect(layout, gold));
            trips++;
            rows += gold.size();
        }
    }

    private static boolean isToldByWriter(List<Article> articles) {
        List<AnnotatedArticle> annotated = articles.stream()
                .map(article -> AnnotatedArticle.of(
                        article, Loaded.dates(), Loaded.places(), Loaded.sentences(), Loaded.gazetteer()))
                .toList();
        return TravellerFinder.find(Diaries.split(annotated).stream()
                        .map(AnnotatedArticle::read)
                        .toList())
                .filter(Traveller::writer)
                .isPresent();
    }

    private void collect(ExplainedItinerary layout, JsonNode gold) {
        Map<String, MergedEvent> events = new HashMap<>();
        layout.events().forEach(event -> events.put(event.event().id(), event));
        List<Placement> asked = layout.placements().stream()
                .filter(p ->
                        p.leftOut().isEmpty() || isFor(p, LeftOut.Reason.UNLIKELY) || isFor(p, LeftOut.Reason.APART))
                .toList();
        PresenceDays days =
                new PresenceDays(asked.stream().map(p -> presence(p, events)).toList());
        List<Presence> seen = new ArrayList<>();
        for (Placement placement : asked) {
            Presence presence = presence(placement, events);
            boolean known = seen.stream()
                    .anyMatch(o -> o.day().equals(presence.day()) && Presences.same(o.place(), presence.place()));
            if (!known && !isFor(placement, LeftOut.Reason.APART)) {
                seen.add(presence);
                cases.add(new Case(trips, row(PresenceOdds.features(presence, days)), isRight(presence, gold)));
            }
        }
    }

    private static boolean isFor(Placement placement, LeftOut.Reason reason) {
        return placement.leftOut().filter(why -> why.reason() == reason).isPresent();
    }

    private static Presence presence(Placement p, Map<String, MergedEvent> events) {
        return new Presence(
                p.day(), p.place(), Optional.ofNullable(events.get(p.event())).orElseThrow(), p.stay());
    }

    private static double[] row(Map<PresenceFeature, Double> features) {
        return Stream.of(FEATURES)
                .mapToDouble(f -> features.getOrDefault(f, 0.0))
                .toArray();
    }

    private static boolean isRight(Presence presence, JsonNode gold) {
        for (JsonNode row : gold) {
            if (row.get("date").asText().equals(presence.day().toString()) && isAt(presence.place(), row)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(Place place, JsonNode row) {
        if (row.get("level").asText().equals("region")) {
            return place.country().equals(Optional.of(row.get("country").asText()));
        }
        Place there = new Place(
                "",
                place.kind(),
                place.country(),
                place.region(),
                row.path("lat").asDouble(),
                row.path("lon").asDouble(),
                place.geonameid(),
                place.timezone(),
                0,
                place.city());
        return there.distanceKm(place) <= NEAR_KM;
    }

    private static double share(double[] weights, double[] row) {
        double odds = IntStream.range(0, row.length)
                .mapToDouble(i -> weights[i] * row[i])
                .sum();
        return 1 / (1 + StrictMath.exp(-odds));
    }

    /** The weights that make what is right most likely, held small (ridge), by Newton's method. */
    private static double[] fit(List<Case> cases) {
        int width = FEATURES.length;
        double[] weights = new double[width];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] curve = new double[width][width];
            double[] slope = new double[width];
            for (int i = 0; i < width; i++) {
                curve[i][i] = FEATURES[i] == PresenceFeature.BASE ? 1e-6 : RIDGE;
                slope[i] = -curve[i][i] * weights[i];
            }
            for (Case one : cases) {
                double share = share(weights, one.row());
                for (int i = 0; i < width; i++) {
                    slope[i] += one.row()[i] * ((one.right() ? 1 : 0) - share);
                    for (int j = 0; j < width; j++) {
                        curve[i][j] += one.row()[i] * one.row()[j] * share * (1 - share);
                    }
                }
            }
            double[] step = Newton.step(curve, slope);
            for (int i = 0; i < width; i++) {
                weights[i] += step[i];
            }
        }
        return weights;
    }

    private String table() {
        double[] weights = fit(cases);
        StringBuilder table = new StringBuilder("""
            # What each feature adds to the odds that the traveller was there on that day (their logarithm), and how many of
            # the days had it that the weights were fitted to:
            #   ./mvnw -Pbench test-compile exec:exec@presences -Dtrips=FOLDER -Dtable=FOLDER
            """);
        for (int i = 0; i < FEATURES.length; i++) {
            int at = i;
            long count = cases.stream().filter(c -> c.row()[at] != 0).count();
            table.append(String.format(Locale.ROOT, "%s\t%.2f\t%d%n", FEATURES[i], weights[i], count));
        }
        return table.toString();
    }

    private void print() {
        double[] shares = new double[cases.size()];
        for (int trip = 0; trip < trips; trip++) {
            int left = trip;
            double[] weights = fit(cases.stream().filter(c -> c.trip() != left).toList());
            for (int i = 0; i < shares.length; i++) {
                shares[i] = cases.get(i).trip() == trip
                        ? share(weights, cases.get(i).row())
                        : shares[i];
            }
        }
        System.out.printf(Locale.ROOT, "%d trips, %d days known%nfrom    kept  right%n", trips, rows);
        for (int percent = 0; percent < 80; percent += 10) {
            double from = percent / 100.0;
            int[] kept = IntStream.range(0, shares.length)
                    .filter(i -> shares[i] >= from)
                    .toArray();
            long right = IntStream.of(kept).filter(i -> cases.get(i).right()).count();
            System.out.printf(Locale.ROOT, "%.1f  %6d  %5d%n", from, kept.length, right);
        }
    }
}
