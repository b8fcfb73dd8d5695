package org.dateline.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * Fits side-words.tsv: a logistic regression over the words beside weekdays of articles that nobody judged, with what all
 * else says of each weekday (the sum of side.tsv but its line WORDS) as the answer, as likely as it says. Arguments are
 * files of one JSON object a line, {@code {"published","text"}}. Prints the table.
 */
final class WeekdayWordsFit {
    /** A word counts that stands beside so many weekdays. */
    private static final int FEWEST = 30;

    /** How far a weight is held to 0: that of so many weekdays that would all be wrong by it. */
    private static final double RIDGE = 10;

    private static final int ROUNDS = 8;

    /** Weights smaller than this are left out. */
    private static final double LEAST = 0.15;

    /** One weekday: the words beside it, and how likely it is the next one. */
    private record Row(NearWords words, double likely) {}

    private final WeekdaySides.Weights weights = WeekdaySides.Weights.load();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> before = new TreeMap<>();
    private final Map<String, Integer> behind = new TreeMap<>();

    private WeekdayWordsFit() {}

    public static void main(String[] args) throws IOException {
        WeekdayWordsFit fit = new WeekdayWordsFit();
        for (String arg : String.join(" ", args).strip().split(" +")) {
            try (Stream<String> lines = Files.lines(Path.of(arg))) {
                for (String line : (Iterable<String>) lines::iterator) {
                    fit.add(new ObjectMapper().readTree(line));
                }
            }
        }
        fit.print();
    }

    private void add(JsonNode article) {
        LocalDate published = LocalDate.parse(article.get("published").asText());
        Published day = Published.of(published, Published.From.GIVEN, "");
        List<DateExpression> found = JudgedArticle.FINDER.find(
                ArticleText.of("", day, article.get("text").asText()));
        WeekdaySides sides = new WeekdaySides(new WeekdayMentions(weights, found), Optional.of(published));
        for (DateExpression expression : found) {
            if (expression.meaning().base() instanceof Meaning.Calendar calendar) {
                WeekdaySides.bareWeekday(calendar)
                        .filter(weekday -> weekday != published.getDayOfWeek())
                        .ifPresent(weekday -> add(expression, weekday, sides));
            }
        }
    }

    private void add(DateExpression expression, DayOfWeek weekday, WeekdaySides sides) {
        double odds = weights.words(expression.context().signs());
        double[] factors = sides.factors(weekday, expression);
        for (WeekdaySides.Factor factor : WeekdaySides.Factor.values()) {
            boolean words = factor == WeekdaySides.Factor.WORDS;
            odds += words ? 0 : factors[factor.ordinal()] * weights.factor(factor);
        }
        NearWords words = expression.context().beside();
        words.before().forEach(word -> before.merge(word, 1, Integer::sum));
        words.behind().forEach(word -> behind.merge(word, 1, Integer::sum));
        rows.add(new Row(words, 1 / (1 + Math.exp(-odds))));
    }

    private void print() {
        before.values().removeIf(count -> count < FEWEST);
        behind.values().removeIf(count -> count < FEWEST);
        int width = 1;
        for (Map<String, Integer> side : List.of(before, behind)) {
            for (Map.Entry<String, Integer> word : side.entrySet()) {
                word.setValue(width++);
            }
        }
        double[] fitted = fit(width);
        System.out.printf(Locale.ROOT, "%s\t%.1f\t-%n", WordSides.BASE, fitted[0]);
        TreeSet<String> words = new TreeSet<>(before.keySet());
        words.addAll(behind.keySet());
        for (String word : words) {
            String first = weight(fitted, before.get(word));
            String second = weight(fitted, behind.get(word));
            if (!first.equals(second) || !first.equals("-")) {
                System.out.println(word + "\t" + first + "\t" + second);
            }
        }
        System.out.println("# of " + rows.size() + " weekdays");
    }

    private static String weight(double[] weights, @Nullable Integer at) {
        return at == null || Math.abs(weights[at]) < LEAST ? "-" : String.format(Locale.ROOT, "%.1f", weights[at]);
    }

    private int[] features(NearWords words) {
        return Stream.concat(
                        words.before().stream().map(before::get),
                        words.behind().stream().map(behind::get))
                .filter(at -> at != null)
                .mapToInt(at -> at)
                .toArray();
    }

    private double[] fit(int width) {
        List<int[]> features = rows.stream().map(row -> features(row.words())).toList();
        double[] fitted = new double[width];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[width];
            double[][] curve = new double[width][width];
            for (int i = 1; i < width; i++) {
                slope[i] = -RIDGE * fitted[i];
                curve[i][i] = RIDGE;
            }
            for (int row = 0; row < rows.size(); row++) {
                add(features.get(row), rows.get(row).likely(), fitted, slope, curve);
            }
            double[] step = WeekdayFit.solve(curve, slope);
            for (int i = 0; i < width; i++) {
                fitted[i] += step[i];
            }
        }
        return fitted;
    }

    private static void add(int[] features, double answer, double[] weights, double[] slope, double[][] curve) {
        double odds = weights[0];
        for (int i : features) {
            odds += weights[i];
        }
        double likely = 1 / (1 + Math.exp(-odds));
        double sure = likely * (1 - likely);
        slope[0] += answer - likely;
        curve[0][0] += sure;
        for (int i : features) {
            slope[i] += answer - likely;
            curve[0][i] += sure;
            curve[i][0] += sure;
            for (int j : features) {
                curve[i][j] += sure;
            }
        }
    }
}
