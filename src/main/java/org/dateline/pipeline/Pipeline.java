package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.SideBySide;
import org.dateline.claim.reader.EveryonesClaims;
import org.dateline.claim.reader.TravellerClaims;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.dating.Diaries;
import org.dateline.decision.Decisions;
import org.dateline.event.Confidence;
import org.dateline.itinerary.Itinerary;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceReader;
import org.dateline.sentence.SentenceParser;
import org.dateline.time.DateReader;

/**
 * From articles to what they tell: each is annotated with its dates and places and taken apart into clauses; {@link TripStages} make a
 * trip of them. May be shared between threads.
 */
public final class Pipeline {
    private final DateReader dateReader;
    private final PlaceReader placeReader;
    private final SentenceParser sentenceParser;
    private final Gazetteer gazetteer;
    private final Optional<Remembered> remembered;
    private final Decisions decisions;
    private final Runnable read;

    private Pipeline(
            DateReader dates,
            PlaceReader places,
            SentenceParser sentences,
            Gazetteer gazetteer,
            Optional<Remembered> remembered,
            Decisions decisions,
            Runnable read) {
        this.dateReader = dates;
        this.placeReader = places;
        this.sentenceParser = sentences;
        this.gazetteer = gazetteer;
        this.remembered = remembered;
        this.decisions = decisions;
        this.read = read;
    }

    /** Loads the gazetteer and the word lists. */
    public static Pipeline load() {
        Beside<DateReader> dates = Beside.make(DateReader::load);
        Gazetteer gazetteer = Gazetteer.load();
        PlaceReader places = PlaceReader.of(gazetteer);
        SentenceParser sentences = SentenceParser.load();
        return new Pipeline(dates.get(), places, sentences, gazetteer, Optional.empty(), Decisions.NONE, () -> {});
    }

    /** The same for who reads the same articles again and again: while there is memory to spare, each is annotated once. */
    public Pipeline remembering() {
        return with(Optional.of(new Remembered()), decisions, read);
    }

    /** The same for trips of which somebody decided something. */
    public Pipeline deciding(Decisions other) {
        return with(remembered, other, read);
    }

    /** The same, and it is told, by whichever thread, whenever an article of a trip is read. */
    public Pipeline telling(Runnable listener) {
        return with(remembered, decisions, listener);
    }

    private Pipeline with(Optional<Remembered> known, Decisions decided, Runnable listener) {
        return new Pipeline(dateReader, placeReader, sentenceParser, gazetteer, known, decided, listener);
    }

    /** The places that are known. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** One article with its dates and places. */
    public Reading annotate(Article article) {
        return annotate(List.of(article)).get(0);
    }

    /** The same of several, in their order. */
    public List<Reading> annotate(List<Article> articles) {
        return Annotator.read(articles, dateReader, placeReader);
    }

    /** Where the article tells everybody to be, in the order of its text; its dates are counted from its own day alone. */
    public List<Whereabout> whereabouts(Article article) {
        List<AnnotatedArticle> annotated = Diaries.split(List.of(annotated(article)));
        AnnotatedArticle dated = TripStages.findTraveller(annotated, Optional.empty())
                .map(lead -> TripStages.date(annotated, new TravellerClaims(lead), Set.of()))
                .orElse(annotated)
                .get(0);
        return EveryonesClaims.read(dated.read()).stream()
                .map(told -> new Whereabout(told.who(), told.assertion(), Confidence.of(told.assertion())))
                .toList();
    }

    /**
     * The trip that the articles tell of, whatever their order.
     *
     * @param slug the trip's name in addresses
     * @param problems what was met while reading the articles; the result holds them and those of later stages
     */
    public Trip trip(String slug, List<Article> articles, List<Problem> problems) {
        return trip(slug, articles, problems, Optional.empty());
    }

    /**
     * The same for a traveller who is named, not inferred.
     *
     * @param travellerName as the articles have it: "Ada Miller"
     */
    public Trip trip(String slug, List<Article> articles, List<Problem> problems, Optional<String> travellerName) {
        return explain(slug, articles, problems, travellerName).trip();
    }

    /** The same trip, with why it is as it is. */
    public Explanation explain(
            String slug, List<Article> articles, List<Problem> problems, Optional<String> travellerName) {
        return explainAll(slug, articles, problems, travellerName, name -> name).get(0);
    }

    /**
     * All trips that the articles tell of: first that of the traveller they tell the most of, laid out from all of them;
     * then those of others and of other times, each from its own articles.
     *
     * @param slugOf makes of a name what may stand in an address: the other trips' slugs are the first one's with a name
     *     or, for the same traveller, a month behind it
     */
    public List<Explanation> explainAll(
            String slug,
            List<Article> articles,
            List<Problem> problems,
            Optional<String> travellerName,
            UnaryOperator<String> slugOf) {
        List<AnnotatedArticle> annotated = SideBySide.each(decisions.visible(articles), this::told);
        Sources sources =
                remembered.map(known -> known.sources(annotated)).orElseGet(() -> Sources.of(Diaries.split(annotated)));
        Optional<String> named = travellerName.or(decisions::traveller);
        List<Explanation> trips = explainEach(slug, sources, problems, named, slugOf);
        Set<String> given = articles.stream().map(Article::id).collect(Collectors.toSet());
        return corrected(trips, given);
    }

    /** The trips; who is told to be nowhere on any day is not who travels, however much is told of them, where another is. */
    private List<Explanation> explainEach(
            String slug,
            Sources sources,
            List<Problem> problems,
            Optional<String> named,
            UnaryOperator<String> slugOf) {
        List<Explanation> trips = explainOf(slug, sources, problems, named, slugOf);
        if (named.isPresent() || stops(trips) > 0) {
            return trips;
        }
        return sources.candidates(1 + OTHERS_ASKED).stream()
                .filter(name -> !trips.get(0).trip().itinerary().traveller().equals(Optional.of(name)))
                .limit(OTHERS_ASKED)
                .map(name -> explainOf(slug, sources, problems, Optional.of(name), slugOf))
                .filter(other -> stops(other) > 1)
                .findFirst()
                .orElse(trips);
    }

    private static final int OTHERS_ASKED = 3;

    private static int stops(List<Explanation> trips) {
        return trips.get(0).trip().itinerary().stops().size();
    }

    private List<Explanation> explainOf(
            String slug,
            Sources sources,
            List<Problem> problems,
            Optional<String> named,
            UnaryOperator<String> slugOf) {
        List<Explanation> others = new ArrayList<>(ofOthers(slug, sources, named, decisions.ofEvents()));
        Set<String> foreign = TripSplitter.articlesOf(others);
        TripStages stages = stages(slug, named, foreign);
        TripStages.Merged told = stages.merged(sources);
        Explanation main = stages.layOut(told, decisions, problems);
        String traveller = main.trip().itinerary().traveller().orElse("");
        others.addAll(tripsOf(
                TripSplitter.atOtherTimes(main, foreign),
                stages(slug, Optional.of(traveller), Set.of()).after(told.trip()),
                sources,
                decisions.ofEvents()));
        return named(slug, main, others, slugOf);
    }

    /** The trips, each with the decisions that concern it; the first has those that concern none. */
    private static List<Explanation> corrected(List<Explanation> trips, Set<String> given) {
        List<Corrected> all =
                trips.stream().map(trip -> trip.trip().corrected().given(given)).toList();
        List<Explanation> told = new ArrayList<>();
        for (int i = 0; i < trips.size(); i++) {
            Trip trip = trips.get(i).trip();
            told.add(trips.get(i)
                    .withTrip(trip.with(all.get(i).among(all, i == 0)).withOrphans()));
        }
        return told;
    }

    /** The trips with a slug each: those behind the first have a name behind its own, or for the same traveller a month. */
    private static List<Explanation> named(
            String slug, Explanation main, List<Explanation> others, UnaryOperator<String> slugOf) {
        List<Explanation> trips = new ArrayList<>(List.of(main));
        Set<String> slugs = new HashSet<>(Set.of(slug));
        String traveller = main.trip().itinerary().traveller().orElse("");
        for (Explanation other : others) {
            Itinerary itinerary = other.trip().itinerary();
            String name = itinerary.traveller().orElse("");
            String behind = name.equals(traveller)
                    ? itinerary.start().orElseThrow().toString().substring(0, 7)
                    : name;
            String free = slug + "-" + slugOf.apply(behind);
            for (int number = 2; !slugs.add(free); number++) {
                free = slug + "-" + slugOf.apply(behind) + "-" + number;
            }
            trips.add(other.withSlug(free));
        }
        return trips;
    }

    /** The trips of other travellers, each read from its own articles. */
    private List<Explanation> ofOthers(
            String slug, Sources sources, Optional<String> travellerName, Decisions ofEvents) {
        List<List<Article>> groups = sources.traveller(travellerName)
                .map(who -> TripSplitter.ofOthers(sources.originals(), who))
                .orElse(List.of());
        return tripsOf(groups, stages(slug, Optional.empty(), Set.of()), sources, ofEvents);
    }

    /** Those of the groups that are trips, each read by itself. */
    private static List<Explanation> tripsOf(
            List<List<Article>> groups, TripStages stages, Sources sources, Decisions ofEvents) {
        Function<List<Article>, Optional<Explanation>> trip =
                group -> Optional.of(stages.run(sources.part(group), ofEvents, List.of()))
                        .filter(other -> TripSplitter.isTrip(other.trip().itinerary()));
        return SideBySide.each(groups, trip).stream().flatMap(Optional::stream).toList();
    }

    /**
     * The trip as it read after each of its articles, in the order of their publication and undated ones at the end; the
     * last is the trip itself. Where people decided something of it, it follows as it was read, and then as it was after each
     * decision. Each is read when it is asked for.
     *
     * @param travellerName as it was given for the trip
     */
    public Stream<Trip> editions(Trip trip, Optional<String> travellerName) {
        Decisions decided = trip.corrected().decisions();
        return Editions.of(trip, article -> annotated(article).remembering(), all -> {
            Sources sources = Sources.of(all);
            Optional<String> shown = trip.itinerary().traveller();
            Optional<String> named =
                    travellerName.or(decided::traveller).or(() -> shown.filter(name -> !sources.isLead(name)));
            Set<String> foreign = TripSplitter.articlesOf(ofOthers(trip.slug(), sources, named, Decisions.NONE));
            return new Editions.Builder(stages(trip.slug(), named, foreign).keeping(), decided);
        });
    }

    private TripStages stages(String slug, Optional<String> travellerName, Set<String> foreign) {
        return new TripStages(gazetteer, slug, travellerName, foreign);
    }

    private AnnotatedArticle told(Article article) {
        AnnotatedArticle annotated = annotated(article);
        read.run();
        return annotated;
    }

    private AnnotatedArticle annotated(Article article) {
        return remembered
                .map(known -> known.get(article, other -> annotatedAnew(other).remembering()))
                .orElseGet(() -> annotatedAnew(article));
    }

    private AnnotatedArticle annotatedAnew(Article article) {
        return AnnotatedArticle.of(article, dateReader, placeReader, sentenceParser, gazetteer);
    }
}
