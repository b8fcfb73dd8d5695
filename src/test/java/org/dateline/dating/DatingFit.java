package org.dateline.dating;

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
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.ChoiceFit;
import org.dateline.Loaded;
import org.dateline.article.Lexicon;
import org.dateline.article.Published;
import org.dateline.article.file.ArticleReader;
import org.dateline.claim.reader.TravellerClaims;
import org.dateline.person.Traveller;
import org.dateline.person.TravellerFinder;
import org.dateline.time.DateMention;

/**
 * Fits the weights of dating.tsv: a logistic choice among the days on which an article may have been written, or none of
 * them. Arguments are folders of trips, or folders that hold such folders, whose articles tell their days of publication:
 * each is hidden in turn, every second of a trip together, and all. Prints the table, then how many are right by weights from
 * the other trips, by how many of an article's dates must probably be right.
 */
final class DatingFit {
    private static final double RIDGE = 0.5;
    private static final int ROUNDS = 15;

    /** An article that told no day from the beginning weighs so much more than one whose day was hidden. */
    private static final int TRULY_UNDATED = 3;

    private static final int WIDTH = DayFactor.values().length;

    /**
     * One undated article.
     *
     * @param days what speaks for each day
     * @param open its dates as they are without such a day
     * @param dates counted from the day on which it was written
     */
    private record Case(
            int trip,
            List<DayChoice.Tried> days,
            LocalDate published,
            List<DateMention> open,
            List<DateMention> dates) {
        /** The number of the right day; -1 for none of them. */
        int right() {
            return IntStream.range(0, days.size())
                    .filter(i -> days.get(i).day().equals(published))
                    .findFirst()
                    .orElse(-1);
        }

        /** What speaks for each day; last, for none of them. */
        double[][] rows() {
            double[][] rows = new double[days.size() + 1][WIDTH];
            for (int i = 0; i < days.size(); i++) {
                double[] row = rows[i];
                days.get(i).factors().forEach((factor, value) -> row[factor.ordinal()] = value);
            }
            rows[days.size()][DayFactor.NONE.ordinal()] = 1;
            return rows;
        }

        ChoiceFit.Choice choice() {
            return new ChoiceFit.Choice(rows(), Set.of(right() < 0 ? days.size() : right()));
        }
    }

    private final List<Case> cases = new ArrayList<>();
    private int trips;

    public static void main(String[] args) throws IOException {
        DatingFit fit = new DatingFit();
        for (String arg : String.join(" ", args).strip().split(" +")) {
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
        List<AnnotatedArticle> settled = Weekdays.choose(given, new TravellerClaims(traveller.get()));
        DatedTrip trip = DatedTrip.of(settled, new TravellerClaims(traveller.get()));
        WordEvidence words = new WordEvidence(settled);
        for (AnnotatedArticle article : settled) {
            LocalDate published = days.get(article.article().id());
            if (published != null && DocumentDating.isOpen(article)) {
                cases.add(new Case(
                        trips,
                        DayChoice.list(article, trip, words, traveller.get()),
                        published,
                        article.dates(),
                        article.datesFrom(on(published))));
            }
        }
    }

    private static Published on(LocalDate day) {
        return Published.of(day, Published.From.INFERRED, "");
    }

    /** The weights that make the right days most probable, held small (ridge), by Newton's method. */
    private DayWeights fit(List<Case> cases) {
        List<Case> used = new ArrayList<>(cases);
        used.removeIf(one -> one.days().isEmpty());
        double[] weights = ChoiceFit.fit(used.stream().map(Case::choice).toList(), WIDTH, RIDGE, ROUNDS);
        Map<DayFactor, Double> fitted = new EnumMap<>(DayFactor.class);
        for (DayFactor factor : DayFactor.values()) {
            fitted.put(factor, Math.round(weights[factor.ordinal()] * 100) / 100.0);
        }
        return new DayWeights(fitted, 0, 0);
    }

    private void print() {
        DayWeights weights = fit(cases);
        for (DayFactor factor : DayFactor.values()) {
            System.out.printf(
                    Locale.ROOT, "%s\t%.2f%n", factor, weights.weights().get(factor));
        }
        long reached = cases.stream().filter(c -> c.right() >= 0).count();
        System.out.printf(
                Locale.ROOT,
                "# %d undated articles of %d trips; the day is among those tried for %d%n",
                cases.size(),
                trips,
                reached);
        List<DayWeights> others = IntStream.range(0, trips)
                .mapToObj(
                        trip -> fit(cases.stream().filter(c -> c.trip() != trip).toList()))
                .toList();
        for (int percent = 0; percent <= 90; percent += 10) {
            print(others, percent / 100.0);
        }
    }

    private void print(List<DayWeights> others, double least) {
        int[] days = new int[4];
        int[] dates = new int[2];
        for (Case one : cases) {
            Optional<DayChoice.Tried> chosen = DayChoice.choose(one.open(), one.days(), others.get(one.trip()))
                    .filter(likely -> likely.right() >= least)
                    .flatMap(likely -> one.days().stream()
                            .filter(day -> day.day().equals(likely.day()))
                            .findFirst());
            if (chosen.isPresent()) {
                long off = Math.abs(ChronoUnit.DAYS.between(chosen.get().day(), one.published()));
                days[off > 1 ? 2 : (int) off]++;
                compare(one, chosen.get(), dates);
            } else {
                days[3]++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "# at least %.1f: %d right, %d a day off, %d wrong, %d unknown; of their dates %d right, %d wrong%n",
                least,
                days[0],
                days[1],
                days[2],
                days[3],
                dates[0],
                dates[1]);
    }

    /** Counts the dates that come out right and wrong, of those that depend on the day of publication. */
    private static void compare(Case one, DayChoice.Tried chosen, int[] dates) {
        for (int i = 0; i < one.dates().size(); i++) {
            int at = i;
            if (one.days().stream()
                    .anyMatch(day -> !day.dates()
                            .get(at)
                            .when()
                            .equals(one.open().get(at).when()))) {
                boolean same =
                        chosen.dates().get(i).when().equals(one.dates().get(i).when());
                dates[same ? 0 : 1]++;
            }
        }
    }
}
