package org.dateline;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.decision.file.CorrectionsReader;
import org.dateline.export.AnnotationWriter;
import org.dateline.export.Json;
import org.dateline.export.TripDocument;
import org.dateline.export.WhereaboutsFormat;
import org.dateline.person.TravellerFinder;
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
 * each article:               annotations(article), whereabouts(article), told(article)
 * what is told of a traveller: journeys(told)
 * each journey:               trips(journey)
 * }</pre>
 *
 * <p>Immutable; one reader may be shared between threads.
 */
public final class ArchiveReader {
    /** One article may name somebody by the way; two make a subject. */
    private static final int FEWEST = 2;

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
     * Of whose journey an article tells the most.
     *
     * @param traveller the name that articles of one archive have in common: "miller" for President Ada Miller
     * @param cities the cities that it names in sentences that name people, by name and country
     */
    public record Told(String traveller, Set<String> cities, Article article) {
        public Told {
            cities = Set.copyOf(cities);
        }

        private Optional<LocalDate> day() {
            return article.published().date();
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
        return Optional.ofNullable(TravellerFinder.leads(List.of(read)).get(read))
                .map(traveller -> new Told(traveller, cities, article));
    }

    private static String key(Place place) {
        return place.name() + " " + place.country().orElse("");
    }

    /**
     * Takes what is told of one traveller apart where weeks lie between; the first journey first. An article without a day is of that
     * whose articles name most of its cities, of equals the earliest. What is left alone is left out.
     *
     * @param told all that the archive tells of one traveller, in any order
     */
    public List<List<Told>> journeys(List<Told> told) {
        List<List<Told>> journeys = TripSplitter.apartInTime(
                sorted(told.stream().filter(one -> one.day().isPresent())),
                each -> each.day().orElseThrow());
        addOpen(sorted(told.stream().filter(one -> one.day().isEmpty())), journeys);
        return journeys.stream().filter(journey -> journey.size() >= FEWEST).toList();
    }

    private static List<Told> sorted(Stream<Told> told) {
        return told.sorted(Comparator.comparing((Told each) -> each.day().orElse(LocalDate.MIN))
                        .thenComparing(each -> each.article().id())
                        .thenComparing(each -> each.article().text()))
                .toList();
    }

    private static void addOpen(List<Told> open, List<List<Told>> journeys) {
        if (journeys.isEmpty()) {
            journeys.add(new ArrayList<>(open));
            return;
        }
        List<Set<String>> cities = journeys.stream()
                .map(journey ->
                        journey.stream().flatMap(each -> each.cities().stream()).collect(Collectors.toSet()))
                .toList();
        for (Told each : open) {
            int most = 0;
            int best = -1;
            for (int i = 0; i < cities.size(); i++) {
                int shared = (int)
                        each.cities().stream().filter(cities.get(i)::contains).count();
                if (shared > most) {
                    most = shared;
                    best = i;
                }
            }
            if (best >= 0) {
                journeys.get(best).add(each);
            }
        }
    }

    /**
     * The trips that a journey's articles tell of: what the schema of trips describes, a line each, without line ends. Copies of one
     * text are one witness there. None where nobody stops at two places on two days.
     *
     * @param journey one of {@link #journeys}
     */
    public List<String> trips(List<Told> journey) {
        Told first = journey.get(0);
        String slug =
                Slug.of(first.traveller() + first.day().map(day -> " " + day).orElse(""));
        List<Article> articles = journey.stream().map(Told::article).toList();
        return trips
                .readArticles(slug, articles, List.of(), TripReader.Given.NOTHING, CorrectionsReader.Result.NONE)
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
