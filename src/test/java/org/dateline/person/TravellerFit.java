package org.dateline.person;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.ChoiceFit;
import org.dateline.Loaded;
import org.dateline.article.TitleWords;
import org.dateline.article.file.ArticleReader;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.dating.Diaries;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.Person;

/**
 * Fits the weights of travellers.tsv: a logistic choice among all whom the articles of a trip tell of. Arguments are folders that
 * hold folders of trips, with a {@code gold.json} that names the traveller. Prints the table, then how many trips have the right
 * traveller by weights from the others.
 */
final class TravellerFit {
    private static final double RIDGE = 0.5;
    private static final int ROUNDS = 25;
    private static final int WIDTH = TravelSign.values().length;

    /** One set of articles. */
    private record Case(String trip, List<String> keys, double[][] rows, Set<Integer> right) {}

    private final List<Case> cases = new ArrayList<>();
    private int unnamed;

    public static void main(String[] args) throws IOException {
        TravellerFit fit = new TravellerFit();
        for (String arg : String.join(" ", args).strip().split(" +")) {
            try (Stream<Path> inside = Files.list(Path.of(arg))) {
                for (Path folder : inside.filter(f -> Files.exists(f.resolve("gold.json")))
                        .sorted()
                        .toList()) {
                    fit.read(folder);
                }
            }
        }
        fit.print();
    }

    private void read(Path folder) throws IOException {
        List<ParsedArticle> articles;
        try (Stream<Path> files = Files.list(folder)) {
            List<AnnotatedArticle> annotated = files.filter(ArticleReader::reads)
                    .sorted()
                    .flatMap(file -> ArticleReader.read(file).articles().stream())
                    .map(article -> AnnotatedArticle.of(
                            article, Loaded.dates(), Loaded.places(), Loaded.sentences(), Loaded.gazetteer()))
                    .toList();
            articles = Diaries.split(annotated).stream()
                    .map(AnnotatedArticle::read)
                    .toList();
        }
        if (Writers.find(articles).isPresent()) {
            return;
        }
        Set<String> gold = TitleWords.of(new ObjectMapper()
                        .readTree(folder.resolve("gold.json").toFile())
                        .path("traveller")
                        .asText())
                .stream()
                .map(Person::fold)
                .collect(Collectors.toSet());
        Map<String, Map<TravelSign, Double>> signs =
                TravellerFinder.counted(articles).scores.signs();
        List<String> keys = List.copyOf(signs.keySet());
        double[][] rows =
                keys.stream().map(key -> row(signs.getOrDefault(key, Map.of()))).toArray(double[][]::new);
        Set<Integer> right = IntStream.range(0, keys.size())
                .filter(i -> !Collections.disjoint(gold, Set.of(keys.get(i).split(" "))))
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
        if (right.isEmpty()) {
            unnamed++;
        } else {
            cases.add(new Case(String.valueOf(folder.getFileName()), keys, rows, right));
        }
    }

    private static double[] row(Map<TravelSign, Double> signs) {
        double[] row = new double[WIDTH];
        signs.forEach((sign, value) -> row[sign.ordinal()] = value);
        return row;
    }

    private static double[] fit(List<Case> used) {
        return ChoiceFit.fit(
                used.stream()
                        .map(one -> new ChoiceFit.Choice(one.rows(), one.right()))
                        .toList(),
                WIDTH,
                RIDGE,
                ROUNDS);
    }

    private static Optional<Integer> chosen(Case one, double[] weights) {
        return IntStream.range(0, one.rows().length)
                .boxed()
                .max(Comparator.<Integer>comparingDouble(k -> ChoiceFit.sum(one.rows()[k], weights))
                        .thenComparing(one.keys()::get, Comparator.reverseOrder()));
    }

    private void print() {
        double[] weights = fit(cases);
        for (TravelSign sign : TravelSign.values()) {
            System.out.printf(Locale.ROOT, "%s\t%.2f%n", sign, weights[sign.ordinal()]);
        }
        System.out.printf(
                Locale.ROOT, "# %d sets of articles; %d more name their traveller by no name%n", cases.size(), unnamed);
        double[] now = row(TravelWeights.load().weights());
        List<String> wrongNow = new ArrayList<>();
        List<String> wrongLeftOut = new ArrayList<>();
        for (Case one : cases) {
            if (chosen(one, now).filter(one.right()::contains).isEmpty()) {
                wrongNow.add(one.trip());
            }
            double[] others = fit(cases.stream().filter(c -> c != one).toList());
            Optional<Integer> choice = chosen(one, others);
            if (choice.filter(one.right()::contains).isEmpty()) {
                wrongLeftOut.add(one.trip() + " (" + choice.map(one.keys()::get).orElse("nobody") + ")");
            }
        }
        System.out.println("# wrong by the table as it is: " + wrongNow.size() + " " + wrongNow);
        System.out.println("# wrong by weights from the others: " + wrongLeftOut.size() + " " + wrongLeftOut);
    }
}
