package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.SharedText;
import org.dateline.claim.Assertion;
import org.dateline.claim.reader.EveryonesClaims;
import org.dateline.claim.reader.TravellerClaims;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.dating.Diaries;
import org.dateline.dating.DocumentDating;
import org.dateline.dating.PlacesSetting;
import org.dateline.dating.TourDays;
import org.dateline.dating.Weekdays;
import org.dateline.event.Confidence;
import org.dateline.event.EventMerger;
import org.dateline.event.MergedEvent;
import org.dateline.itinerary.ExplainedItinerary;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.ItineraryBuilder;
import org.dateline.person.Traveller;
import org.dateline.person.TravellerFinder;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceReader;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.SentenceParser;
import org.dateline.time.DateMention;
import org.dateline.time.DateReader;

/**
 * The stages, from articles to an itinerary: read dates and places, read statements, find the traveller, date what is
 * undated, read claims, merge them into events, lay these out. Immutable; may be shared between threads.
 */
public final class Pipeline {
    private final DateReader dateReader;
    private final PlaceReader placeReader;
    private final SentenceParser statementsReader;
    private final Gazetteer gazetteer;

    private Pipeline(DateReader dates, PlaceReader places, SentenceParser statements, Gazetteer gazetteer) {
        this.dateReader = dates;
        this.placeReader = places;
        this.statementsReader = statements;
        this.gazetteer = gazetteer;
    }

    /** Loads the gazetteer and the word lists. */
    public static Pipeline load() {
        return new Pipeline(DateReader.load(), PlaceReader.load(), SentenceParser.load(), Gazetteer.load());
    }

    /** One article with its dates and places. */
    public Reading annotate(Article article) {
        List<PlaceMention> places = placeReader.read(article);
        List<DateMention> dates =
                dateReader.resolve(article, dateReader.find(article), article.published(), new PlacesSetting(places));
        return new Reading(article, dates, places);
    }

    /** Where the article tells everybody to be, in the order of its text; its dates are counted from its own day alone. */
    public List<Whereabout> whereabouts(Article article) {
        List<AnnotatedArticle> drafts = Diaries.settle(List.of(draft(article)));
        AnnotatedArticle dated = traveller(drafts, Optional.empty())
                .map(lead -> dated(drafts, new TravellerClaims(lead), Set.of()))
                .orElse(drafts)
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
        List<AnnotatedArticle> all =
                Diaries.settle(articles.stream().map(this::draft).toList());
        Sources sources = new Sources(all, SharedText.of(articles));
        List<Explanation> others = new ArrayList<>(ofOthers(slug, sources, travellerName));
        Set<String> foreign = articlesOf(others);
        Explanation main = build(slug, all, problems, travellerName, foreign);
        String traveller = main.trip().itinerary().traveller().orElse("");
        for (List<Article> group : TripSplitter.atOtherTimes(main, foreign)) {
            Explanation other = build(slug, sources.withCopies(group), List.of(), Optional.of(traveller), Set.of());
            if (TripSplitter.isTrip(other.trip().itinerary())) {
                others.add(other);
            }
        }
        List<Explanation> trips = new ArrayList<>(List.of(main));
        Set<String> slugs = new HashSet<>(Set.of(slug));
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

    /** The articles of a set, and which of them share a text. */
    private record Sources(List<AnnotatedArticle> all, SharedText shared) {
        List<AnnotatedArticle> originals() {
            Map<String, AnnotatedArticle> drafts = byId();
            return shared.order().stream()
                    .filter(article -> shared.original(article.id()).isEmpty())
                    .flatMap(article -> Optional.ofNullable(drafts.get(article.id())).stream())
                    .toList();
        }

        List<AnnotatedArticle> withCopies(List<Article> group) {
            Map<String, AnnotatedArticle> drafts = byId();
            return group.stream()
                    .flatMap(article -> Stream.concat(Stream.of(article.id()), shared.copies(article.id()).stream()))
                    .flatMap(id -> Optional.ofNullable(drafts.get(id)).stream())
                    .toList();
        }

        private Map<String, AnnotatedArticle> byId() {
            Map<String, AnnotatedArticle> drafts = new LinkedHashMap<>();
            all.forEach(draft -> drafts.put(draft.article().id(), draft));
            return drafts;
        }
    }

    /** The trips of other travellers, each read from its own articles. */
    private List<Explanation> ofOthers(String slug, Sources sources, Optional<String> travellerName) {
        List<AnnotatedArticle> originals = sources.originals();
        return traveller(originals, travellerName)
                .map(who -> TripSplitter.ofOthers(originals, who))
                .orElse(List.of())
                .stream()
                .map(group -> build(slug, sources.withCopies(group), List.of(), Optional.empty(), Set.of()))
                .filter(other -> TripSplitter.isTrip(other.trip().itinerary()))
                .toList();
    }

    /** The ids of all articles that the trips were read from. */
    private static Set<String> articlesOf(List<Explanation> trips) {
        return trips.stream()
                .flatMap(trip -> trip.trip().readings().stream())
                .map(reading -> reading.article().id())
                .collect(Collectors.toSet());
    }

    /**
     * The trip as it read after each of its articles, in the order of their publication and undated ones at the end; the
     * last is the trip itself. Each is read when it is asked for.
     *
     * @param travellerName as it was given for the trip
     */
    public Stream<Trip> editions(Trip trip, Optional<String> travellerName) {
        return Editions.of(trip, this::draft, all -> {
            Sources sources = new Sources(
                    all,
                    SharedText.of(all.stream().map(AnnotatedArticle::article).toList()));
            Set<String> foreign = articlesOf(ofOthers(trip.slug(), sources, travellerName));
            return drafts -> build(trip.slug(), drafts, List.of(), travellerName, foreign)
                    .trip();
        });
    }

    private AnnotatedArticle draft(Article article) {
        return AnnotatedArticle.of(article, dateReader, placeReader, statementsReader, gazetteer);
    }

    /**
     * @param foreign ids of articles on another trip, whose claims are no part of this one
     */
    private Explanation build(
            String slug,
            List<AnnotatedArticle> given,
            List<Problem> problems,
            Optional<String> travellerName,
            Set<String> foreign) {
        List<AnnotatedArticle> read = Diaries.settle(Namesakes.settle(given, gazetteer::findCapital));
        SharedText shared =
                SharedText.of(read.stream().map(AnnotatedArticle::article).toList());
        List<AnnotatedArticle> drafts = read.stream()
                .sorted(Comparator.comparing(draft -> draft.article().id(), shared::compare))
                .toList();
        List<AnnotatedArticle> originals = drafts.stream()
                .filter(draft -> shared.original(draft.article().id()).isEmpty())
                .toList();
        Optional<Traveller> traveller = traveller(originals, travellerName);
        Optional<TravellerClaims> told = traveller.map(TravellerClaims::new);
        List<AnnotatedArticle> dated =
                told.map(trip -> dated(originals, trip, foreign)).orElse(originals);
        Copies copies = new Copies(
                drafts.stream()
                        .filter(draft -> shared.original(draft.article().id()).isPresent())
                        .toList(),
                dated,
                shared);
        List<Reading> readings = Stream.concat(dated.stream(), copies.drafts().stream())
                .map(Reading::of)
                .sorted(Comparator.comparing(reading -> reading.article().id()))
                .toList();
        List<Problem> all = new ArrayList<>(problems);
        readings.forEach(reading -> all.addAll(Findings.of(reading)));
        Optional<ExplainedItinerary> layout = told.map(trip -> layout(dated, copies, shared, trip, foreign));
        if (traveller.isEmpty() && !drafts.isEmpty()) {
            all.add(new Problem("event", Optional.empty(), Optional.empty(), new Problem.Matter.NobodyTravels()));
        }
        Itinerary itinerary = layout.map(ExplainedItinerary::itinerary).orElseGet(() -> nobody(slug));
        Map<String, String> copied = new HashMap<>();
        drafts.forEach(draft -> shared.original(draft.article().id())
                .ifPresent(original -> copied.put(draft.article().id(), original)));
        return new Explanation(new Trip(slug, itinerary, readings, all), copied, layout);
    }

    private static List<AnnotatedArticle> dated(
            List<AnnotatedArticle> drafts, TravellerClaims trip, Set<String> foreign) {
        Traveller traveller = trip.traveller();
        Map<Boolean, List<AnnotatedArticle>> parts = drafts.stream()
                .collect(Collectors.partitioningBy(
                        draft -> foreign.contains(draft.article().id()) || traveller.tells(draft.read())));
        List<AnnotatedArticle> dated = new ArrayList<>(Weekdays.settle(
                TourDays.settle(
                        DocumentDating.infer(
                                Weekdays.settle(parts.getOrDefault(false, List.of()), trip), traveller),
                        trip),
                trip));
        dated.addAll(parts.getOrDefault(true, List.of()));
        return dated;
    }

    private static Itinerary nobody(String slug) {
        return new Itinerary(
                slug, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }

    private static Optional<Traveller> traveller(List<AnnotatedArticle> drafts, Optional<String> name) {
        List<ParsedArticle> read = drafts.stream().map(AnnotatedArticle::read).toList();
        return name.isPresent() ? Optional.of(TravellerFinder.named(name.get(), read)) : TravellerFinder.find(read);
    }

    private ExplainedItinerary layout(
            List<AnnotatedArticle> drafts, Copies copies, SharedText shared, TravellerClaims trip, Set<String> foreign) {
        Traveller traveller = trip.traveller();
        List<Assertion> claims = new ArrayList<>(
                trip.listAll(drafts.stream().map(AnnotatedArticle::read).toList()));
        claims.addAll(copies.additions(traveller));
        List<Assertion> told = claims.stream()
                .map(a -> foreign.contains(a.claim().article()) ? a.asRelated() : a)
                .map(a -> CarriedVenues.inTown(a, this::stopOf))
                .map(a -> a.withSource(
                        shared.source(a.claim().article(), a.claim().quote())))
                .toList();
        List<MergedEvent> events = copies.listed(EventMerger.merge(told, traveller, shared::compare));
        return ItineraryBuilder.layOut(traveller, events, this::stopOf, this::countryName);
    }

    /** Where a stop is made for a place: an airport's or palace's city; the place itself otherwise. */
    private Place stopOf(Place place) {
        return place.kind() == PlaceKind.VENUE ? gazetteer.findCity(place).orElse(place) : place;
    }

    private String countryName(String code) {
        return gazetteer.findCountry(code).map(Place::name).orElse(code);
    }
}
