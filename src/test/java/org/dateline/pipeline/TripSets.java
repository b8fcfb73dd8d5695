package org.dateline.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.file.ArticleReader;

/** The sets of articles that tests read trips from, each by a name. */
public final class TripSets {
    private static final Path TRIPS = Path.of("src/test/resources/org/dateline/trips");
    private static final int[] GENERATED = {2, 5, 8, 13, 21};
    private static final int[] GENERATED_PAIRS = {0, 3, 6, 9, 14};

    private TripSets() {}

    /** The golden trips, the seeds, the generated trips, these two by two, and three trips of one traveller. */
    public static Map<String, List<Article>> all() {
        Map<String, List<Article>> sets = new LinkedHashMap<>();
        golden().forEach(folder -> sets.put("trip-" + folder.getFileName(), articles(folder)));
        sets.put("seeds", articles(Path.of("seeds")));
        for (int number : GENERATED) {
            sets.put("generated-" + number, GeneratedTrips.trip(number));
        }
        for (int number : GENERATED_PAIRS) {
            List<Article> both = new ArrayList<>(GeneratedTrips.trip(number));
            both.addAll(GeneratedTrips.trip(number + 1));
            sets.put("generated-" + number + "-and-" + (number + 1), both);
        }
        sets.put("generated-one-traveller", GeneratedTrips.articles(15, 1));
        return sets;
    }

    /** The folders of the golden trips. */
    public static List<Path> golden() {
        return list(TRIPS).stream().filter(Files::isDirectory).toList();
    }

    /** The articles in the folder's files. */
    public static List<Article> articles(Path folder) {
        return list(folder).stream()
                .filter(ArticleReader::reads)
                .flatMap(file -> ArticleReader.read(file).articles().stream())
                .toList();
    }

    /** What is in the folder, by name. */
    public static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
