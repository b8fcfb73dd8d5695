package org.dateline.dating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.ArticleReader;
import org.dateline.article.ArticleText;
import org.dateline.article.Lexicon;
import org.dateline.article.Published;
import org.dateline.person.Traveller;
import org.dateline.person.TravellerFinder;

/**
 * Fits the weights of dating.tsv: a logistic choice among the days on which an article may have been written, or none of
 * them. Arguments are folders of trips, or folders that hold such folders, whose articles tell their days of publication:
 * each is hidden in turn, every second of a trip together, and all. Files of one JSON object a line,
 * {@code {"published","text"}}, are news alone, for what weekdays and dates say; they count less. Prints the table, then
 * how many are right by weights from other trips, for each probability that a day must have.
 */
final class DatingFit {
    private static final double RIDGE = 0.5;
    private static final int ROUNDS = 3000;
    private static final double STEP = 0.005;
    private static final int FOLDS = 6;
    private static final long DAYS_ALONE = 7;

    /** An article alone weighs so much of one on a trip. */
    private static final double ALONE = 0.3;

    /** And one that told no day from the beginning so much. */
    private static final int TRULY_UNDATED = 3;

    private static final int WIDTH = DayFactor.values().length;

    /** One undated article: what speaks for each day, and which is right (-1: none of them). */
    private record Case(int trip, List<DayChoice.Tried> days, LocalDate published) {
        int right() {
            return IntStream.range(0, days.size())
                    .filter(i -> days.get(i).day().equals(published))
                    .findFirst()
                    .orElse(-1);
        }
    }

    private final List<Case> cases = new ArrayList<>();
    private final List<Case> alone = new ArrayList<>();
    private int trips;

    public static void main(String[] args) throws IOException {
        DatingFit fit = new DatingFit();
        for (String arg : String.join(" ", args).strip().split(" +")) {
            if (arg.endsWith(".jsonl")) {
                fit.readAlone(Path.of(arg));
                continue;
            }
            try (Stream<Path> inside = Files.walk(Path.of(arg), 2)) {
                for (Path folder : inside.filter(f -> Files.exists(f.resolve("gold.json")))
                        .sorted()
                        .toList()) {
                    fit.read(folder);
                }
            }
        }
        fit.print();
    }

    private static List<AnnotatedArticle> articles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(ArticleReader::reads)
                    .sorted()
                    .flatMap(file -> ArticleReader.read(file).articles().stream())
                    .map(article -> AnnotatedArticle.of(
                            article, Loaded.dates(), Loaded.places(), Loaded.sentences(), Loaded.gazetteer()))
                    .toList();
        }
    }

    /** The articles of the golden trips that tell no day themselves: what there is to learn from most. */
    private void undated(Path folder) throws IOException {
        Map<String, LocalDate> days = new HashMap<>();
        for (String line : Lexicon.lines(DatingFit.class, "published.tsv")) {
            String[] fields = line.split("\t");
            if (fields[0].equals(String.valueOf(folder.getFileName()))) {
                days.put(fields[1], LocalDate.parse(fields[2]));
            }
        }
        if (!days.isEmpty()) {
            for (int i = 0; i < TRULY_UNDATED; i++) {
                collect(articles(folder), days);
            }
        }
    }

    private void read(Path folder) throws IOException {
        undated(folder);
        List<AnnotatedArticle> dated = articles(folder).stream()
                .filter(article -> article.published().date().isPresent())
                .toList();
        int all = dated.size();
        IntStream.range(0, all).forEach(i -> hide(dated, at -> at == i));
        if (all > 2) {
            hide(dated, at -> at % 2 == 0);
            hide(dated, at -> at % 2 == 1);
        }
        hide(dated, at -> true);
        trips++;
    }

    private void hide(List<AnnotatedArticle> dated, IntPredicate hidden) {
        List<AnnotatedArticle> given = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            given.add(hidden.test(i) ? dated.get(i).publishedOn(Published.UNKNOWN) : dated.get(i));
        }
        Map<String, LocalDate> days = new HashMap<>();
        dated.forEach(article ->
                days.put(article.article().id(), article.published().date().orElseThrow()));
        collect(given, days);
    }

    private void collect(List<AnnotatedArticle> given, Map<String, LocalDate> days) {
        Optional<Traveller> traveller =
                TravellerFinder.find(given.stream().map(AnnotatedArticle::read).toList());
        if (traveller.isEmpty()) {
            return;
        }
        List<AnnotatedArticle> settled = Weekdays.settle(given, traveller.get());
        DatedTrip trip = DatedTrip.of(settled, traveller.get());
        WordEvidence words = new WordEvidence(settled);
        for (AnnotatedArticle article : settled) {
            LocalDate published = days.get(article.article().id());
            if (published != null && DocumentDating.isOpen(article)) {
                cases.add(new Case(trips, DayChoice.list(article, trip, words, traveller.get()), published));
            }
        }
    }

    /** News articles alone: what their dates say of the day, among those of two weeks. */
    private void readAlone(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            LocalDate published = LocalDate.parse(row.get("published").asText());
            AnnotatedArticle article = AnnotatedArticle.of(
                    ArticleText.of("a", Published.UNKNOWN, row.get("text").asText()),
                    Loaded.dates(),
                    Loaded.places(),
                    Loaded.sentences(),
                    Loaded.gazetteer());
            List<DayChoice.Tried> days = new ArrayList<>();
            published.minusDays(DAYS_ALONE).datesUntil(published.plusDays(DAYS_ALONE + 1)).forEach(day -> {
                AnnotatedArticle tried = article.publishedOn(Published.of(day, Published.From.INFERRED, ""));
                Map<DayFactor, Double> factors = new EnumMap<>(DayFactor.class);
                DateEvidence.add(factors, tried);
                days.add(new DayChoice.Tried(tried, factors));
            });
            alone.add(new Case(-1, days, published));
        }
    }

    private static double[] features(DayChoice.Tried day) {
        double[] features = new double[WIDTH];
        day.factors().forEach((factor, value) -> features[factor.ordinal()] = value);
        return features;
    }

    private DayWeights fit(List<Case> cases) {
        List<double[][]> rows = new ArrayList<>();
        List<Case> used = new ArrayList<>(cases);
        used.addAll(alone);
        used.removeIf(one -> one.days().isEmpty());
        for (Case one : used) {
            rows.add(one.days().stream().map(DatingFit::features).toArray(double[][]::new));
        }
        double[] weights = new double[WIDTH];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[WIDTH];
            for (int i = 0; i < WIDTH; i++) {
                slope[i] = -RIDGE * weights[i];
            }
            for (int r = 0; r < rows.size(); r++) {
                climb(rows.get(r), used.get(r), weights, slope);
            }
            for (int i = 0; i < WIDTH; i++) {
                weights[i] += STEP * slope[i];
            }
        }
        Map<DayFactor, Double> fitted = new EnumMap<>(DayFactor.class);
        for (DayFactor factor : DayFactor.values()) {
            fitted.put(factor, Math.round(weights[factor.ordinal()] * 100) / 100.0);
        }
        return new DayWeights(fitted, 0, 0);
    }

    private static void climb(double[][] days, Case one, double[] weights, double[] slope) {
        boolean isAlone = one.trip() < 0;
        double none = isAlone ? Double.NEGATIVE_INFINITY : weights[DayFactor.NONE.ordinal()];
        double[] odds = new double[days.length];
        double most = none;
        for (int d = 0; d < days.length; d++) {
            for (int i = 0; i < WIDTH; i++) {
                odds[d] += weights[i] * days[d][i];
            }
            most = Math.max(most, odds[d]);
        }
        double sum = Math.exp(none - most);
        for (int d = 0; d < days.length; d++) {
            odds[d] = Math.exp(odds[d] - most);
            sum += odds[d];
        }
        double share = isAlone ? ALONE : 1;
        int right = one.right();
        for (int d = 0; d < days.length; d++) {
            double miss = share * ((d == right ? 1 : 0) - odds[d] / sum);
            for (int i = 0; i < WIDTH; i++) {
                slope[i] += miss * days[d][i];
            }
        }
        if (!isAlone) {
            slope[DayFactor.NONE.ordinal()] += (right < 0 ? 1 : 0) - Math.exp(none - most) / sum;
        }
    }

    private void print() {
        DayWeights weights = fit(cases);
        for (DayFactor factor : DayFactor.values()) {
            System.out.printf(
                    Locale.ROOT, "%s\t%.2f%n", factor, weights.weights().get(factor));
        }
        long reached = cases.stream().filter(c -> c.right() >= 0).count();
        System.out.printf(
                Locale.ROOT, "# %d undated articles of %d trips; the day is among those tried for %d%n", cases.size(), trips,
                reached);
        List<DayWeights> others = IntStream.range(0, FOLDS)
                .mapToObj(fold ->
                        fit(cases.stream().filter(c -> c.trip() % FOLDS != fold).toList()))
                .toList();
        for (int percent = 0; percent <= 90; percent += 10) {
            print(others, percent / 100.0);
        }
    }

    private void print(List<DayWeights> others, double least) {
        int right = 0;
        int beside = 0;
        int wrong = 0;
        for (Case one : cases) {
            Optional<DayChoice.Tried> chosen = DayChoice.choose(one.days(), others.get(one.trip() % FOLDS), least);
            if (chosen.isPresent()) {
                long off = Math.abs(ChronoUnit.DAYS.between(chosen.get().day(), one.published()));
                right += off == 0 ? 1 : 0;
                beside += off == 1 ? 1 : 0;
                wrong += off > 1 ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "# at least %.1f: %d right, %d a day off, %d wrong, %d unknown%n",
                least,
                right,
                beside,
                wrong,
                cases.size() - right - beside - wrong);
    }
}
