package org.dateline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.dateline.article.file.ArticleReader;
import org.dateline.decision.file.CorrectionsReader;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.Trip;
import org.dateline.store.Slug;
import org.dateline.store.TripReader;

/**
 * Reads articles about a trip: who was where, when, and which sentences say so. The class to begin with.
 *
 * <pre>{@code
 * DatelineReader reader = DatelineReader.load();
 * Trip trip = reader.readTexts(
 *                 """
 *                 Published: 2024-03-05
 *
 *                 Foreign minister Ada Miller arrived in Lima on Monday. She will fly to Quito on Wednesday.""",
 *                 """
 *                 Published: 2024-03-07
 *
 *                 Miller met students in Quito on Wednesday.""")
 *         .trip();
 *
 * System.out.println(trip.itinerary().title());
 * for (Stop stop : trip.itinerary().stops()) {
 *     System.out.println(stop.place().name() + " " + stop.days());
 * }
 * for (Event event : trip.itinerary().events()) {
 *     System.out.println(event.claims().get(0).quote());
 * }
 *
 * byte[] calendar = TripFormat.ICS.bytes(trip, Links.NONE);
 * }</pre>
 *
 * prints
 *
 * <pre>{@code
 * Ada Miller in Peru and Ecuador
 * Lima [2024-03-04]
 * Quito [2024-03-06]
 * Foreign minister Ada Miller arrived in Lima on Monday.
 * She will fly to Quito on Wednesday.
 * Miller met students in Quito on Wednesday.
 * }</pre>
 *
 * <p>Immutable; one reader may be shared between threads. Equal articles give equal trips, whatever their order, the
 * clock, the zone or the locale. What cannot be read is told ({@link Result#faults}, {@link Trip#problems}), not thrown.
 */
public final class DatelineReader {
    private static final String SLUG = "trip";

    private final TripReader reader;
    private final TripReader.Given given;

    private DatelineReader(TripReader reader, TripReader.Given given) {
        this.reader = reader;
        this.given = given;
    }

    /**
     * What articles gave.
     *
     * @param trips first the one that the articles tell the most of, then those of other travellers and times; empty
     *     where nothing held an article
     * @param faults what could not be read, by file, and what to do about it
     */
    public record Result(List<Trip> trips, List<ReadFault> faults) {
        public Result {
            trips = List.copyOf(trips);
            faults = List.copyOf(faults);
        }

        /**
         * The trip that the articles tell the most of. Without stops where they tell of nobody who travels; its problems
         * say so.
         *
         * @throws NoSuchElementException where nothing held an article; the message says why
         */
        public Trip trip() {
            if (trips.isEmpty()) {
                throw new NoSuchElementException(
                        faults.stream().map(ReadFault::describe).collect(Collectors.joining("; ", "no article: ", "")));
            }
            return trips.get(0);
        }
    }

    /** Loads gazetteer and word lists, some 40 MB of memory. Do it once: a program needs one reader. */
    public static DatelineReader load() {
        return new DatelineReader(new TripReader(Pipeline.load()), TripReader.Given.NOTHING);
    }

    /** A reader that takes articles without a date of their own as published on this day. */
    public DatelineReader withPublished(LocalDate day) {
        return new DatelineReader(reader, new TripReader.Given(Optional.of(day), given.traveller()));
    }

    /**
     * A reader for the trips of a traveller who is named, not found.
     *
     * @param name as the articles have it: "Ada Miller"
     */
    public DatelineReader withTraveller(String name) {
        return new DatelineReader(reader, new TripReader.Given(given.published(), Optional.of(name)));
    }

    /**
     * Reads files, and of folders the files right in them whose names end as {@link ArticleReader#reads} takes; what a
     * {@code corrections.json} beside them says is applied. The trip's slug comes from the name of the first folder: {@code seeds}.
     */
    public Result readFiles(Path... filesAndFolders) {
        List<Article> articles = new ArrayList<>();
        List<ReadFault> faults = new ArrayList<>();
        String slug = SLUG;
        List<Path> read = new ArrayList<>();
        for (Path path : filesAndFolders) {
            if (Files.isDirectory(path)) {
                slug = slug.equals(SLUG) ? slug(path) : slug;
                readFolder(path, articles, faults);
                read.add(path.resolve(CorrectionsReader.NAME));
            } else if (!CorrectionsReader.reads(path)) {
                add(ArticleReader.read(path), articles, faults);
                read.add(path);
            }
        }
        return read(slug, articles, faults, TripReader.correctionsBeside(read));
    }

    /** Reads articles as a {@code .txt} file would hold them: text, behind {@code Published:} and the like or not. */
    public Result readTexts(String... texts) {
        List<Article> articles = new ArrayList<>();
        List<ReadFault> faults = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            String name = "text-" + (i + 1) + ".txt";
            add(ArticleReader.read(name, texts[i].getBytes(StandardCharsets.UTF_8)), articles, faults);
        }
        return read(SLUG, articles, faults, CorrectionsReader.Result.NONE);
    }

    /** Reads articles that {@link ArticleReader} or the program itself has made. */
    public Result readArticles(Collection<Article> articles) {
        return read(SLUG, List.copyOf(articles), List.of(), CorrectionsReader.Result.NONE);
    }

    private Result read(
            String slug, List<Article> articles, List<ReadFault> faults, CorrectionsReader.Result corrections) {
        TripReader.Result result = reader.readArticles(slug, articles, faults, given, corrections);
        return new Result(result.trips(), result.faults());
    }

    private static void readFolder(Path folder, List<Article> articles, List<ReadFault> faults) {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(file -> Files.isRegularFile(file) && ArticleReader.reads(file))
                    .sorted()
                    .forEach(file -> add(ArticleReader.read(file), articles, faults));
        } catch (IOException e) {
            faults.add(new ReadFault(
                    folder.toString(),
                    OptionalInt.empty(),
                    "cannot be listed (" + e.getClass().getSimpleName() + "); check its permissions"));
        }
    }

    private static void add(ReadResult result, List<Article> articles, List<ReadFault> faults) {
        articles.addAll(result.articles());
        faults.addAll(result.faults());
    }

    private static String slug(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? SLUG : Slug.of(name.toString());
    }
}
