package org.dateline.time;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Fits the weights of side.tsv: a logistic regression over weekdays whose day is known, and that are neither the day of
 * publication nor more than a week from it. Arguments are files of one JSON object a line,
 * {@code {"published","text","weekdays":[{"start","end","day"}]}}, in one argument or several, FILE*0.3 where
 * those of a file weigh less, as they do where the hard ones were chosen; the sentences of tense.txt
 * and weekdays.txt are always among them, at three times the weight. Prints the table, then how many are right when each file is read by weights from
 * the others, and which are not; behind {@code --ablation}, what each line of the table is worth.
 */
final class WeekdayFit {
    /** How far a weight is held to 0: that of so many mentions which would all be wrong by it. */
    private static final double RIDGE = 0.25;

    private static final int ROUNDS = 12;

    private static final String ABLATION = "--ablation";

    private static final int SIGNS = Sign.values().length;
    private static final int WIDTH = SIGNS + WeekdaySides.Factor.values().length;
    private static final int BIAS = SIGNS + WeekdaySides.Factor.BIAS.ordinal();
    private static final WordSides WORDS = WordSides.load();
    private static final WeekdaySides.Weights NONE = new WeekdaySides.Weights(Map.of(), Map.of(), WORDS);

    /** One weekday: what speaks for a side, and the side. */
    private record Row(double[] features, boolean ahead, boolean isOwn, double weight, String sentence) {
        double odds(double[] weights) {
            double odds = 0;
            for (int i = 0; i < WIDTH; i++) {
                odds += weights[i] * features[i];
            }
            return odds;
        }

        boolean isRight(double[] weights) {
            return odds(weights) > 0 == ahead;
        }
    }

    private final List<JudgedArticle> judged;

    /** The line of the table that is left out. */
    private final OptionalInt without;

    private WeekdayFit(List<JudgedArticle> judged, OptionalInt without) {
        this.judged = judged;
        this.without = without;
    }

    public static void main(String[] args) throws IOException {
        List<JudgedArticle> judged = JudgedArticle.corpus();
        boolean ablation = false;
        for (String arg : String.join(" ", args).strip().split(" +")) {
            ablation |= arg.equals(ABLATION);
            if (!arg.isEmpty() && !arg.equals(ABLATION)) {
                String[] parts = arg.split("\\*");
                double weight = parts.length > 1 ? Double.parseDouble(parts[1]) : 1;
                judged.addAll(JudgedArticle.read(Path.of(parts[0]), weight));
            }
        }
        WeekdayFit fit = new WeekdayFit(judged, OptionalInt.empty());
        fit.print();
        if (ablation) {
            ablate(judged);
        }
    }

    /** How many of the weekdays of articles are right, by weights from the others, when a line of the table is left out. */
    private static void ablate(List<JudgedArticle> judged) {
        WeekdayFit whole = new WeekdayFit(judged, OptionalInt.empty());
        long all = whole.validate(row -> !row.isOwn()).right();
        List<Row> rows = whole.rows(judged, weights(whole.fit(judged)));
        for (int i = 0; i < WIDTH; i++) {
            int at = i;
            WeekdayFit fit = new WeekdayFit(judged, OptionalInt.of(i));
            Score score = fit.validate(row -> !row.isOwn());
            long with = rows.stream()
                    .filter(row -> !row.isOwn() && row.features()[at] != 0)
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "# without %s (on %d): %d of %d (%+d)%n",
                    name(i),
                    with,
                    score.right(),
                    score.all(),
                    score.right() - all);
        }
    }

    private List<Row> rows(JudgedArticle article, WeekdaySides.Weights weights) {
        WeekdaySides sides =
                new WeekdaySides(new WeekdayMentions(weights, article.expressions()), Optional.of(article.published()));
        List<Row> rows = new ArrayList<>();
        for (DateExpression expression : article.expressions()) {
            Optional<LocalDate> day = article.days().entrySet().stream()
                    .filter(e -> e.getKey() >= expression.span().start()
                            && e.getKey() < expression.span().end())
                    .map(Map.Entry::getValue)
                    .findFirst();
            Optional<DayOfWeek> weekday = expression.meaning().base() instanceof Meaning.Calendar calendar
                    ? WeekdaySides.bareWeekday(calendar)
                    : Optional.empty();
            long off = day.map(d -> d.toEpochDay() - article.published().toEpochDay())
                    .orElse(0L);
            if (off == 0 || Math.abs(off) > 6 || weekday.isEmpty()) {
                continue;
            }
            double[] features = new double[WIDTH];
            expression.context().signs().forEach(sign -> features[sign.ordinal()] = 1);
            double[] factors = sides.factors(weekday.get(), expression);
            System.arraycopy(factors, 0, features, SIGNS, factors.length);
            without.ifPresent(i -> features[i] = 0);
            rows.add(new Row(features, off > 0, article.isOwn(), article.weight(), article.around(expression)));
        }
        return rows;
    }

    private List<Row> rows(List<JudgedArticle> articles, WeekdaySides.Weights weights) {
        return articles.stream()
                .flatMap(article -> rows(article, weights).stream())
                .toList();
    }

    /** Company needs the weights of words: these are fitted first without it. */
    private double[] fit(List<JudgedArticle> articles) {
        double[] first = descend(rows(articles, NONE));
        return descend(rows(articles, weights(first)));
    }

    /** Newton's method: the slope and the curve of the likelihood at the weights so far, and a step where they meet. */
    private static double[] descend(List<Row> rows) {
        double[] weights = new double[WIDTH];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[WIDTH];
            double[][] curve = new double[WIDTH][WIDTH];
            for (int i = 0; i < WIDTH; i++) {
                double ridge = i == BIAS ? 0 : RIDGE;
                slope[i] = -ridge * weights[i];
                curve[i][i] = Math.max(ridge, 1e-9);
            }
            for (Row row : rows) {
                add(row, weights, slope, curve);
            }
            double[] step = solve(curve, slope);
            for (int i = 0; i < WIDTH; i++) {
                weights[i] += step[i];
            }
        }
        return weights;
    }

    private static void add(Row row, double[] weights, double[] slope, double[][] curve) {
        double weight = row.weight();
        double likely = 1 / (1 + Math.exp(-row.odds(weights)));
        for (int i = 0; i < WIDTH; i++) {
            double feature = row.features()[i];
            if (feature != 0) {
                slope[i] += weight * ((row.ahead() ? 1 : 0) - likely) * feature;
                for (int j = 0; j < WIDTH; j++) {
                    curve[i][j] += weight * likely * (1 - likely) * feature * row.features()[j];
                }
            }
        }
    }

    /** Gaussian elimination; the matrix is positive definite. */
    static double[] solve(double[][] matrix, double[] right) {
        int width = right.length;
        for (int i = 0; i < width; i++) {
            for (int row = i + 1; row < width; row++) {
                double factor = matrix[row][i] / matrix[i][i];
                for (int j = i; factor != 0 && j < width; j++) {
                    matrix[row][j] -= factor * matrix[i][j];
                }
                right[row] -= factor * right[i];
            }
        }
        double[] solved = new double[width];
        for (int i = width - 1; i >= 0; i--) {
            double sum = right[i];
            for (int j = i + 1; j < width; j++) {
                sum -= matrix[i][j] * solved[j];
            }
            solved[i] = sum / matrix[i][i];
        }
        return solved;
    }

    private static WeekdaySides.Weights weights(double[] fitted) {
        Map<Sign, Double> signs = new EnumMap<>(Sign.class);
        Map<WeekdaySides.Factor, Double> factors = new EnumMap<>(WeekdaySides.Factor.class);
        for (Sign sign : Sign.values()) {
            signs.put(sign, fitted[sign.ordinal()]);
        }
        for (WeekdaySides.Factor factor : WeekdaySides.Factor.values()) {
            factors.put(factor, fitted[SIGNS + factor.ordinal()]);
        }
        return new WeekdaySides.Weights(signs, factors, WORDS);
    }

    private void print() {
        double[] fitted = fit(judged);
        List<Row> rows = rows(judged, weights(fitted));
        for (int i = 0; i < WIDTH; i++) {
            int at = i;
            long ahead = rows.stream()
                    .filter(r -> r.features()[at] != 0 && r.ahead())
                    .count();
            long past = rows.stream()
                    .filter(r -> r.features()[at] != 0 && !r.ahead())
                    .count();
            System.out.printf(Locale.ROOT, "%s\t%.1f\t%d\t%d%n", name(i), fitted[i], past, ahead);
        }
        long right = rows.stream().filter(row -> row.isRight(fitted)).count();
        System.out.printf(Locale.ROOT, "# right of those it was fitted on: %d of %d%n", right, rows.size());
        Score others = validate(row -> true);
        others.wrong().forEach(WeekdayFit::print);
        System.out.printf(Locale.ROOT, "# right by weights from the others: %d of %d%n", others.right(), others.all());
        long found = rows.stream().filter(row -> !row.isOwn()).count();
        long missed = others.wrong().stream().filter(row -> !row.isOwn()).count();
        System.out.printf(Locale.ROOT, "# of those in articles: %d of %d%n", found - missed, found);
    }

    private record Score(int right, int all, List<Row> wrong) {}

    /** Each file read by weights from the others, and our own sentences by those from all files. */
    private Score validate(Predicate<Row> counts) {
        int all = 0;
        List<Row> wrong = new ArrayList<>();
        Map<String, List<JudgedArticle>> sources =
                judged.stream().collect(Collectors.groupingBy(JudgedArticle::source));
        for (List<JudgedArticle> held : sources.values()) {
            String source = held.get(0).source();
            List<JudgedArticle> others = judged.stream()
                    .filter(article -> !article.source().equals(source))
                    .toList();
            double[] fitted = fit(others);
            List<Row> rows = rows(held, weights(fitted)).stream().filter(counts).toList();
            all += rows.size();
            rows.stream().filter(row -> !row.isRight(fitted)).forEach(wrong::add);
        }
        return new Score(all - wrong.size(), all, wrong);
    }

    private static void print(Row row) {
        StringBuilder told =
                new StringBuilder("# ").append(row.ahead() ? "ahead" : "past").append(':');
        for (int i = 0; i < WIDTH; i++) {
            if (row.features()[i] != 0) {
                told.append(' ').append(name(i)).append(row.features()[i] == 1 ? "" : "=" + row.features()[i]);
            }
        }
        System.out.println(told + "\n#   " + row.sentence());
    }

    private static String name(int feature) {
        return feature < SIGNS ? Sign.values()[feature].name() : WeekdaySides.Factor.values()[feature - SIGNS].name();
    }
}
