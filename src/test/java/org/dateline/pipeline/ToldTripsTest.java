package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.file.ArticleReader;
import org.junit.jupiter.api.Test;

/**
 * Invented trips, each in one file: its articles, then who travels and where they are on which day, as a careful reader has it.
 * In {@code told} those who travel tell it themselves; in {@code travellers} the news tells of couples, ships, teams, the dead.
 * What is asked for is what is reached today, and may only rise.
 */
class ToldTripsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/dateline");
    private static final String BETWEEN = "\n----\n";
    private static final String ANSWER = "\n====\n";

    private record Answer(Pattern traveller, Set<String> days) {}

    private record Told(String file, List<Article> articles, Answer answer) {
        static Told of(Path path) {
            String name = path.getFileName().toString().replace(".txt", "");
            String[] halves = read(path).split(ANSWER);
            List<Article> articles = new ArrayList<>();
            for (String text : halves[0].split(BETWEEN)) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                articles.addAll(ArticleReader.read(name + "-" + (articles.size() + 1) + ".txt", bytes)
                        .articles());
            }
            List<String> lines = halves[1].lines().toList();
            Pattern traveller =
                    Pattern.compile(".*(" + lines.get(0).replace("traveller: ", "") + ").*", Pattern.CASE_INSENSITIVE);
            return new Told(name, articles, new Answer(traveller, new TreeSet<>(lines.subList(1, lines.size()))));
        }

        private static String read(Path path) {
            try {
                return Files.readString(path);
            } catch (IOException fault) {
                throw new java.io.UncheckedIOException(fault);
            }
        }
    }

    private record Score(int gold, int found, int told, List<String> travellers, String report) {}

    private static Score score(String folder) {
        int gold = 0;
        int found = 0;
        int told = 0;
        List<String> wrong = new ArrayList<>();
        StringBuilder report = new StringBuilder();
        for (Path file : TripSets.list(FOLDER.resolve(folder))) {
            Told one = Told.of(file);
            Trip trip = Loaded.pipeline().trip(one.file(), one.articles(), List.of());
            Set<String> days = days(trip);
            Set<String> missing = new TreeSet<>(one.answer().days());
            missing.removeAll(days);
            Set<String> spurious = new TreeSet<>(days);
            spurious.removeAll(one.answer().days());
            gold += one.answer().days().size();
            found += one.answer().days().size() - missing.size();
            told += days.size();
            String who = trip.itinerary().traveller().orElse("nobody");
            if (!one.answer().traveller().matcher(who).matches()) {
                wrong.add(one.file() + ": " + who);
            }
            report.append(String.format(
                    Locale.ROOT, "%s (%s)%n  missing %s%n  spurious %s%n", one.file(), who, missing, spurious));
        }
        return new Score(gold, found, told, wrong, report.toString());
    }

    private static Set<String> days(Trip trip) {
        return trip.itinerary().stops().stream()
                .flatMap(stop -> stop.days().stream()
                        .map(day -> day + " " + stop.place().name() + " "
                                + stop.place().country().orElse("")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whoTravelsTellsWhereTheyWere() {
        check(score("told"), 75, 85, 0);
    }

    @Test
    void couplesShipsTeamsAndTheDeadTravel() {
        check(score("travellers"), 52, 75, 3);
    }

    private static void check(Score score, int foundPercent, int rightPercent, int wrongNames) {
        assertThat(score.found() * 100 / score.gold()).as(score.report()).isGreaterThanOrEqualTo(foundPercent);
        assertThat(score.found() * 100 / score.told()).as(score.report()).isGreaterThanOrEqualTo(rightPercent);
        assertThat(score.travellers()).hasSizeLessThanOrEqualTo(wrongNames);
    }
}
