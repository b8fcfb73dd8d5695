package org.dateline;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Article;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.decision.file.CorrectionsReader;
import org.dateline.export.AnnotationWriter;
import org.dateline.export.Json;
import org.dateline.export.TripDocument;
import org.dateline.export.WhereaboutsFormat;
import org.dateline.person.Lead;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.TripSplitter;
import org.dateline.pipeline.Whereabout;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceReader;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.SentenceParser;
import org.dateline.store.Slug;
import org.dateline.store.TripReader;
import org.dateline.time.DateReader;

/**
 * Reads archives: more articles than one memory or one machine holds, of many travellers and years. Each step asks for a part of
 * them, so that steps may run wherever the parts lie, and the parts together give the same lines however they were divided:
 *
 * <pre>{@code
 * each article:            annotations(article), whereabouts(article), told(article)
 * what is told of one name: journeys(told)
 * each journey:            trips(slug, articles)
 * }</pre>
 *
 * <p>Immutable; one reader may be shared between threads.
 */
public final class ArchiveReader {
    private final Pipeline pipeline;
    private final TripReader trips;
    private final PlaceReader places;
    private final DateReader dates = DateReader.load();
    private final SentenceParser sentences = SentenceParser.load();

    private ArchiveReader(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.trips = new TripReader(pipeline);
        this.places = PlaceReader.of(pipeline.gazetteer());
    }

    /** Loads gazetteer and word lists, some 40 MB of memory. */
    public static ArchiveReader load() {
        return new ArchiveReader(Pipeline.load());
    }

    /**
     * Of whose journey an article tells the most, and when.
     *
     * @param traveller the name that articles of one archive have in common, as names are compared: "moreno" for President Ada Moreno
     * @param given what tells the traveller from others of that name: "ada"; empty where the article has the one name alone
     * @param cities the cities that it names in sentences that name people, by name and country
     * @param day when it was published; empty where that isn't known
     */
    public record Told(String traveller, String given, Set<String> cities, Optional<LocalDate> day) {
        public Told {
            cities = Set.copyOf(cities);
        }
    }

    /**
     * A journey, which no other has all of this in common with.
     *
     * @param given empty where nobody's other names are told, or nothing tells whose journey it is
     * @param first the first day of publication; empty where no article has one
     */
    public record Journey(String traveller, String given, Optional<LocalDate> first) {
        /** The name of its trips in addresses: "ada-moreno-2025-03-01". */
        public String slug() {
            return Slug.of(given + " " + traveller + first.map(day -> " " + day).orElse(""));
        }
    }

    /** The article's dates and places, as {@code dateline annotate} prints them: a line, and its end. */
    public String annotations(Article article) {
        return written(out -> AnnotationWriter.write(pipeline.annotate(article), false, out));
    }

    /** Where the article tells everybody to be, as {@code dateline whereabouts} prints it: no line or several. */
    public String whereabouts(Article article) {
        return written(out -> {
            for (Whereabout told : pipeline.whereabouts(article)) {
                WhereaboutsFormat.JSONL.write(told, out);
            }
        });
    }

    /** Whose journey the article tells of; empty where it tells of nobody's. */
    public Optional<Told> told(Article article) {
        ParsedArticle read = AnnotatedArticle.of(article, dates, places, sentences, pipeline.gazetteer())
                .read();
        Set<String> cities = new TreeSet<>();
        read.sentences().stream()
                .map(ParsedSentence::words)
                .filter(words -> !words.people().isEmpty())
                .flatMap(words -> words.places().stream())
                .flatMap(mention -> mention.place().stream())
                .filter(place -> place.kind() == PlaceKind.CITY)
                .forEach(place -> cities.add(key(place)));
        return Lead.of(read)
                .map(lead -> new Told(
                        lead.key(), lead.given(), cities, article.published().date()));
    }

    private static String key(Place place) {
        return place.name() + " " + place.country().orElse("");
    }

    /**
     * Takes what is told of those who share a name apart: by who of them it is, and where weeks lie between. Whoever is called by that
     * name alone is who is told of in the same weeks, at most of the same cities; an article without a day is of the journey whose
     * articles name most of its cities, of equals the earliest. What a reader can't hold at once is parted at its longest silence.
     * What is left alone is left out.
     *
     * @param told all that the archive tells of travellers of one name, with how many articles tell just that
     */
    public Map<Told, Journey> journeys(Map<Told, Integer> told) {
        return Journeys.of(told);
    }

    /**
     * The trips that a journey's articles tell of: what the schema of trips describes, a line each, without line ends. Copies of one
     * text are one witness there. None where nobody stops at two places on two days.
     *
     * @param slug that of the journey
     * @param articles all of it, in any order
     */
    public List<String> trips(String slug, List<Article> articles) {
        List<Article> sorted = articles.stream()
                .sorted(Comparator.comparing(
                                (Article each) -> each.published().date().orElse(LocalDate.MAX))
                        .thenComparing(Article::id)
                        .thenComparing(Article::text))
                .toList();
        return trips
                .readArticles(slug, sorted, List.of(), TripReader.Given.NOTHING, CorrectionsReader.Result.NONE)
                .trips()
                .stream()
                .filter(trip -> TripSplitter.isTrip(trip.itinerary()))
                .map(trip -> written(out -> Json.line(TripDocument.of(trip), out)))
                .toList();
    }

    /** Writes what is kept in memory. */
    @FunctionalInterface
    private interface Content {
        void write(Writer out) throws IOException;
    }

    private static String written(Content content) {
        StringWriter out = new StringWriter();
        try {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string takes what is written
        }
        return out.toString();
    }
}
