package org.dateline.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;

/**
 * Fits the weights of side.tsv: a logistic regression over weekdays whose day is known, and that are neither the day of
 * publication nor more than a week from it. Arguments are files of one JSON object a line,
 * {@code {"published","text","weekdays":[{"start","end","day"}]}}, in one argument or several; the sentences of tense.txt are always among them, at
 * half weight. Prints the table, then how many are right when each article is read by weights from four fifths of the
 * others.
 */
final class WeekdayFit {
    /** How far a weight is held to 0: that of so many mentions which would all be wrong by it. */
    private static final double RIDGE = 0.25;

    private static final int ROUNDS = 4000;
    private static final double STEP = 0.02;
    private static final int FOLDS = 5;
    private static final int AROUND = 120;

    /** A sentence that was written for the purpose weighs so much of one that was found. */
    private static final double OWN = 0.5;

    private static final int SIGNS = Sign.values().length;
    private static final int WIDTH = SIGNS + WeekdaySides.Factor.values().length;
    private static final WeekdaySides.Weights NONE = new WeekdaySides.Weights(Map.of(), Map.of());

    /** An article and the days of its weekdays, by the offset they start at. */
    private record Judged(
            String text,
            List<DateExpression> expressions,
            LocalDate published,
            Map<Integer, LocalDate> days,
            double weight) {
        String around(DateExpression expression) {
            int from = Math.max(0, expression.span().start() - AROUND);
            int to = Math.min(text.length(), expression.span().end() + AROUND / 2);
            return (text.substring(from, expression.span().start()) + "[" + expression.text() + "]"
                            + text.substring(expression.span().end(), to))
                    .replace('\n', ' ');
        }
    }

    /** One weekday: what speaks for a side, and the side. */
    private record Row(double[] features, boolean ahead, double weight, String sentence) {}

    private final DateFinder finder = DateFinder.load();

    public static void main(String[] args) throws IOException {
        WeekdayFit fit = new WeekdayFit();
        List<Judged> judged = fit.corpus();
        for (String file : String.join(" ", args).strip().split(" +")) {
            if (!file.isEmpty()) {
                judged.addAll(fit.file(Path.of(file)));
            }
        }
        print(judged, fit(judged));
        crossValidate(judged);
    }

    private List<Judged> file(Path file) throws IOException {
        List<Judged> judged = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            Map<Integer, LocalDate> days = new java.util.TreeMap<>();
            String text = row.get("text").asText();
            for (JsonNode weekday : row.get("weekdays")) {
                String day = weekday.get("day").asText();
                if (day.matches("\\d{4}-\\d\\d-\\d\\d")) {
                    days.put(text.offsetByCodePoints(0, weekday.get("start").asInt()), LocalDate.parse(day));
                }
            }
            judged.add(judged(text, LocalDate.parse(row.get("published").asText()), days, 1));
        }
        return judged;
    }

    private List<Judged> corpus() throws IOException {
        List<Judged> judged = new ArrayList<>();
        Optional<LocalDate> published = Optional.empty();
        for (String line : CorpusTest.lines("tense.txt")) {
            if (line.startsWith("published: ")) {
                String day = line.substring("published: ".length());
                published = day.equals("unknown") ? Optional.empty() : Optional.of(LocalDate.parse(day));
            }
            if (line.startsWith("#") || !line.contains(" =>") || published.isEmpty()) {
                continue;
            }
            String marked = line.substring(0, line.indexOf(" =>"));
            String[] values = line.substring(line.indexOf(" =>") + 3).strip().split("; ?");
            Map<Integer, LocalDate> days = new java.util.TreeMap<>();
            int at = marked.indexOf('[');
            for (int i = 0; at >= 0; i++) {
                String value = values[i].replaceFirst("^[A-Z]+ ", "");
                if (value.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
                    days.put(at - 2 * i, LocalDate.parse(value.substring(0, 10)));
                }
                at = marked.indexOf('[', at + 1);
            }
            String text = marked.replace("[", "").replace("]", "");
            judged.add(judged(text, published.get(), days, OWN));
        }
        return judged;
    }

    private Judged judged(String text, LocalDate published, Map<Integer, LocalDate> days, double weight) {
        Article article = ArticleText.of("a", Published.of(published, Published.From.GIVEN, "the file"), text);
        return new Judged(text, Ranges.complete(finder.find(article)), published, days, weight);
    }

    private static List<Row> rows(Judged judged, WeekdaySides.Weights weights) {
        WeekdaySides sides = new WeekdaySides(weights, judged.expressions(), Optional.of(judged.published()));
        List<Row> rows = new ArrayList<>();
        for (DateExpression expression : judged.expressions()) {
            Optional<LocalDate> day = judged.days().entrySet().stream()
                    .filter(e -> e.getKey() >= expression.span().start()
                            && e.getKey() < expression.span().end())
                    .map(Map.Entry::getValue)
                    .findFirst();
            Optional<DayOfWeek> weekday = expression.meaning().base() instanceof Meaning.Calendar calendar
                    ? WeekdaySides.bareWeekday(calendar)
                    : Optional.empty();
            long off = day.map(d -> d.toEpochDay() - judged.published().toEpochDay())
                    .orElse(0L);
            if (off == 0 || Math.abs(off) > 6 || weekday.isEmpty()) {
                continue;
            }
            double[] features = new double[WIDTH];
            expression.context().signs().forEach(sign -> features[sign.ordinal()] = 1);
            sides.factors(weekday.get(), expression)
                    .forEach((factor, value) -> features[SIGNS + factor.ordinal()] = value);
            rows.add(new Row(features, off > 0, judged.weight(), judged.around(expression)));
        }
        return rows;
    }

    /** Company needs the weights of words: these are fitted first without it. */
    private static double[] fit(List<Judged> judged) {
        double[] first = descend(rows(judged, NONE));
        return descend(rows(judged, weights(first)));
    }

    private static List<Row> rows(List<Judged> judged, WeekdaySides.Weights weights) {
        List<Row> rows = new ArrayList<>();
        for (Judged one : judged) {
            rows.addAll(rows(one, weights));
        }
        return rows;
    }

    private static double[] descend(List<Row> rows) {
        double[] weights = new double[WIDTH];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[WIDTH];
            for (int i = 0; i < WIDTH; i++) {
                slope[i] = i == SIGNS ? 0 : -RIDGE * weights[i];
            }
            for (Row row : rows) {
                double miss = row.weight() * ((row.ahead() ? 1 : 0) - 1 / (1 + Math.exp(-odds(row, weights))));
                for (int i = 0; i < WIDTH; i++) {
                    slope[i] += miss * row.features()[i];
                }
            }
            for (int i = 0; i < WIDTH; i++) {
                weights[i] += STEP * slope[i];
            }
        }
        return weights;
    }

    private static double odds(Row row, double[] weights) {
        double odds = 0;
        for (int i = 0; i < WIDTH; i++) {
            odds += weights[i] * row.features()[i];
        }
        return odds;
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
        return new WeekdaySides.Weights(signs, factors);
    }

    private static void print(List<Judged> judged, double[] fitted) {
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
        System.out.printf(
                Locale.ROOT, "# right of those it was fitted on: %d of %d%n", right(rows, fitted), rows.size());
    }

    private static void crossValidate(List<Judged> judged) {
        int right = 0;
        int all = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Judged> others = new ArrayList<>();
            List<Judged> held = new ArrayList<>();
            for (int i = 0; i < judged.size(); i++) {
                (i % FOLDS == fold ? held : others).add(judged.get(i));
            }
            double[] fitted = fit(others);
            List<Row> rows = rows(held, weights(fitted));
            right += right(rows, fitted);
            all += rows.size();
            rows.stream().filter(r -> odds(r, fitted) > 0 != r.ahead()).forEach(WeekdayFit::print);
        }
        System.out.printf(Locale.ROOT, "# right by weights from the others: %d of %d%n", right, all);
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

    private static int right(List<Row> rows, double[] weights) {
        return (int)
                rows.stream().filter(r -> odds(r, weights) > 0 == r.ahead()).count();
    }
}
