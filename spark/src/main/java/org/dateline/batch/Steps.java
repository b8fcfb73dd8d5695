package org.dateline.batch;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.ArchiveReader;
import org.dateline.ArchiveReader.Journey;
import org.dateline.ArchiveReader.Told;
import org.dateline.article.Article;
import org.dateline.article.ReadResult;
import org.dateline.article.file.ArticleReader;
import org.dateline.export.ReadDocument;

/** The steps from lines to lines. An article travels as its line; a reader is loaded once for each Java machine. */
final class Steps {
    private Steps() {}

    /** Loaded when it is first needed, wherever that is. */
    private static final class Loaded {
        static final ArchiveReader READER = ArchiveReader.load();
    }

    /** {@link Told} as it travels; the day as it is written, or nothing. */
    record Teller(String traveller, String given, ArrayList<String> cities, String day) implements Serializable {
        private static Teller of(Told told) {
            return new Teller(
                    told.traveller(),
                    told.given(),
                    new ArrayList<>(new TreeSet<>(told.cities())),
                    told.day().map(LocalDate::toString).orElse(""));
        }

        private Told told() {
            Optional<LocalDate> on = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
            return new Told(traveller, given, Set.copyOf(cities), on);
        }
    }

    /** What a line of JSON holds; what has no "doc" is called by its content. */
    static ReadResult parse(String line) {
        return ArticleReader.read("article-" + digest(line) + ".jsonl", line.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(String line) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java machine has it
        }
    }

    /** The articles of a file of any format, a line each. */
    static List<String> lines(Collection<Article> articles) {
        List<String> lines = new ArrayList<>();
        for (Article article : articles) {
            StringWriter line = new StringWriter();
            try {
                ReadDocument.write(article, line);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // a string takes what is written
            }
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /** What is told of an article: annotations or whereabouts. */
    static List<String> told(Article article, Options.What what) {
        ArchiveReader reader = Loaded.READER;
        String told = what == Options.What.ANNOTATIONS ? reader.annotations(article) : reader.whereabouts(article);
        return told.lines().toList();
    }

    /** Of whose journey a line tells, if of anybody's. */
    static Optional<Teller> teller(ReadResult line) {
        return line.articles().stream()
                .findFirst()
                .flatMap(article -> Loaded.READER.told(article))
                .map(Teller::of);
    }

    /**
     * Of which journey each is; those of none are left out. A journey is called by what its trips are sorted by, which ends with their
     * name in addresses.
     *
     * @param ofOneName how many lines tell each of it
     */
    static Map<Teller, String> journeys(Map<Teller, Integer> ofOneName) {
        Map<Told, Integer> told = new HashMap<>();
        ofOneName.forEach((teller, count) -> told.put(teller.told(), count));
        Map<Teller, String> journeys = new HashMap<>();
        Loaded.READER.journeys(told).forEach((each, journey) -> journeys.put(Teller.of(each), called(journey)));
        return journeys;
    }

    private static String called(Journey journey) {
        String day = journey.first().map(LocalDate::toString).orElse("");
        return String.join("\t", journey.traveller(), journey.given(), day, journey.slug());
    }

    /** @param journey what it is called */
    static ArrayList<String> trips(String journey, Iterable<String> lines) {
        List<Article> articles = new ArrayList<>();
        lines.forEach(line -> articles.add(parse(line).articles().get(0)));
        return new ArrayList<>(Loaded.READER.trips(journey.substring(journey.lastIndexOf('\t') + 1), articles));
    }
}
