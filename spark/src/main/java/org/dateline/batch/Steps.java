package org.dateline.batch;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ArchiveReader;
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

    /** An article, of whose journey it tells, and the cities by which one without a day finds its journey. */
    record Teller(String traveller, ArrayList<String> cities, String line) implements Serializable {}

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

    static Stream<Teller> tellers(String line) {
        return parse(line).articles().stream()
                .flatMap(article -> Loaded.READER.told(article).stream())
                .map(told -> new Teller(told.traveller(), new ArrayList<>(told.cities()), line));
    }

    /** The journeys of one traveller. */
    static List<ArrayList<Teller>> journeys(Collection<Teller> ofOne) {
        Map<Told, Teller> tellers = new IdentityHashMap<>();
        ofOne.forEach(teller -> tellers.put(told(teller), teller));
        List<ArrayList<Teller>> journeys = new ArrayList<>();
        Loaded.READER
                .journeys(List.copyOf(tellers.keySet()))
                .forEach(journey -> journeys.add(
                        new ArrayList<>(journey.stream().map(tellers::get).toList())));
        return journeys;
    }

    static ArrayList<String> trips(Collection<Teller> journey) {
        return new ArrayList<>(
                Loaded.READER.trips(journey.stream().map(Steps::told).toList()));
    }

    private static Told told(Teller teller) {
        return new Told(
                teller.traveller(), Set.copyOf(teller.cities()), parse(teller.line()).articles().get(0));
    }
}
