package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.SharedText;
import org.dateline.claim.Assertion;
import org.dateline.claim.reader.TravellerClaims;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.dating.Diaries;
import org.dateline.dating.DocumentDating;
import org.dateline.dating.TourDays;
import org.dateline.dating.Weekdays;
import org.dateline.decision.Decisions;
import org.dateline.decision.Edited;
import org.dateline.decision.Editing;
import org.dateline.event.EventEdits;
import org.dateline.event.EventMerger;
import org.dateline.event.KnownEvents;
import org.dateline.event.MergedEvent;
import org.dateline.itinerary.ExplainedItinerary;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.ItineraryBuilder;
import org.dateline.person.Traveller;
import org.dateline.person.TravellerFinder;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.sentence.ParsedArticle;

/**
 * The stages by which annotated articles become one trip: choose namesakes and split diaries, find who travels, date, claim, merge,
 * decide, lay out.
 *
 * @param travellerName who travels, where that is given
 * @param foreign ids of articles on another trip, whose claims are no part of this one
 * @param events events that were written before
 * @param read claims that were read before, of these articles and others
 */
record TripStages(
        Gazetteer gazetteer,
        String slug,
        Optional<String> travellerName,
        Set<String> foreign,
        KnownEvents events,
        Optional<TravellerClaims> read) {
    TripStages(Gazetteer gazetteer, String slug, Optional<String> travellerName, Set<String> foreign) {
        this(gazetteer, slug, travellerName, foreign, KnownEvents.none(), Optional.empty());
    }

    /** The same for who runs them again and again over much the same articles. */
    TripStages keeping() {
        return new TripStages(gazetteer, slug, travellerName, foreign, KnownEvents.keeping(), read);
    }

    /** The same for articles of which these claims were read, as part of more. */
    TripStages after(Optional<TravellerClaims> claims) {
        return new TripStages(gazetteer, slug, travellerName, foreign, events, claims);
    }

    /**
     * What the articles tell, before anybody decided anything.
     *
     * @param dated the articles that are written anew
     * @param trip empty where nobody travels
     */
    record Merged(
            List<AnnotatedArticle> dated,
            Copies copies,
            Sources sources,
            Optional<TravellerClaims> trip,
            List<MergedEvent> events) {}

    /**
     * @param split the articles, diaries among them split by what they tell as a set
     */
    Explanation run(Sources split, Decisions decisions, List<Problem> problems) {
        return layOut(merged(split), decisions, problems);
    }

    /** What they tell, found once. */
    Merged merged(Sources split) {
        return split.merged(travellerName, foreign, () -> merge(split));
    }

    Merged merge(Sources split) {
        Sources sources = named(place(split));
        List<AnnotatedArticle> originals = sources.originals();
        Optional<TravellerClaims> trip =
                sources.traveller(travellerName).map(traveller -> new TravellerClaims(traveller, read));
        List<AnnotatedArticle> dated =
                trip.map(claims -> date(originals, claims, foreign)).orElse(originals);
        Copies copies = new Copies(sources.copies(), dated, sources.shared());
        List<MergedEvent> events = trip.map(claims ->
                        merge(claim(dated, claims, copies, sources.shared()), claims, copies, sources.shared()))
                .orElse(List.of());
        return new Merged(dated, copies, sources, trip, events);
    }

    /** The trip as it was read, and decided. */
    Explanation layOut(Merged merged, Decisions decisions, List<Problem> problems) {
        Edited edited = merged.trip()
                .map(claims -> decide(merged, claims.traveller(), decisions))
                .orElseGet(() -> Editing.ofNobody(decisions));
        Optional<ExplainedItinerary> layout = merged.trip().map(claims -> layOut(edited.events(), claims, merged));
        List<Reading> readings = readings(merged.dated(), merged.copies());
        Itinerary itinerary = layout.map(ExplainedItinerary::itinerary).orElseGet(this::nobody);
        List<Problem> found = findings(readings, problems, merged.trip().isEmpty());
        Trip trip = new Trip(
                slug,
                decisions.name().map(itinerary::withTitle).orElse(itinerary),
                withSources(readings, edited.sources()),
                found);
        return new Explanation(
                trip.with(Corrected.of(decisions, edited)), merged.sources().originalOfCopy(), layout);
    }

    private Edited decide(Merged merged, Traveller traveller, Decisions decisions) {
        Map<String, String> texts = Stream.concat(merged.dated().stream(), merged.copies().drafts().stream())
                .map(AnnotatedArticle::article)
                .collect(Collectors.toMap(Article::id, Article::text, (a, b) -> a));
        EventEdits edits = new EventEdits(traveller, merged.sources().shared()::compare);
        return Editing.apply(decisions, merged.events(), texts, edits, gazetteer);
    }

    private static List<Reading> withSources(List<Reading> readings, List<Article> sources) {
        return Stream.concat(readings.stream(), sources.stream().map(Reading::unread))
                .sorted(Comparator.comparing(reading -> reading.article().id()))
                .toList();
    }

    /** The articles, in which no place is the traveller's own name. */
    private Sources named(Sources placed) {
        return placed.traveller(travellerName)
                .map(traveller -> OwnNames.apart(placed.all(), traveller))
                .filter(articles -> !articles.equals(placed.all()))
                .map(placed::with)
                .orElse(placed);
    }

    /** The articles, places of one name chosen between by what all of them tell; diaries are split anew where that changed one. */
    private Sources place(Sources split) {
        List<AnnotatedArticle> all = split.all();
        List<AnnotatedArticle> chosen = Namesakes.choose(ListedNames.apart(all), gazetteer::findCapital);
        boolean same = IntStream.range(0, all.size())
                .allMatch(i -> chosen.get(i).places().equals(all.get(i).places()));
        return same ? split : split.with(Diaries.split(chosen));
    }

    /** Who travels: who is given by name, or else who the articles tell of. */
    static Optional<Traveller> findTraveller(List<AnnotatedArticle> articles, Optional<String> name) {
        List<ParsedArticle> read = articles.stream().map(AnnotatedArticle::read).toList();
        return name.isPresent() ? Optional.of(TravellerFinder.named(name.get(), read)) : TravellerFinder.find(read);
    }

    /** The articles with days of publication, and their days counted from these; what tells of another trip stays as it is. */
    static List<AnnotatedArticle> date(List<AnnotatedArticle> articles, TravellerClaims trip, Set<String> foreign) {
        Traveller traveller = trip.traveller();
        Map<Boolean, List<AnnotatedArticle>> parts = articles.stream()
                .collect(Collectors.partitioningBy(
                        article -> foreign.contains(article.article().id()) || traveller.tells(article.read())));
        List<AnnotatedArticle> near = Weekdays.choose(parts.getOrDefault(false, List.of()), trip);
        List<AnnotatedArticle> published = DocumentDating.infer(near, trip);
        List<AnnotatedArticle> dated = new ArrayList<>(Weekdays.choose(TourDays.count(published, trip), trip));
        dated.addAll(parts.getOrDefault(true, List.of()));
        return dated;
    }

    private List<Assertion> claim(
            List<AnnotatedArticle> dated, TravellerClaims trip, Copies copies, SharedText shared) {
        List<Assertion> claims = new ArrayList<>(
                trip.listAll(dated.stream().map(AnnotatedArticle::read).toList()));
        claims.addAll(copies.additions(trip.traveller()));
        return claims.stream()
                .map(a -> foreign.contains(a.claim().article()) ? a.asRelated() : a)
                .map(a -> CarriedVenues.inTown(a, this::stopOf))
                .map(a -> a.withSource(
                        shared.source(a.claim().article(), a.claim().quote())))
                .toList();
    }

    private List<MergedEvent> merge(List<Assertion> claims, TravellerClaims trip, Copies copies, SharedText shared) {
        return copies.listed(EventMerger.merge(claims, trip.traveller(), shared::compare, events));
    }

    private ExplainedItinerary layOut(List<MergedEvent> events, TravellerClaims trip, Merged merged) {
        Comparator<String> articles = merged.sources().shared()::compare;
        return ItineraryBuilder.layOut(trip.traveller(), events, this::stopOf, this::countryName, articles);
    }

    private static List<Reading> readings(List<AnnotatedArticle> dated, Copies copies) {
        return Stream.concat(dated.stream(), copies.drafts().stream())
                .map(Reading::of)
                .sorted(Comparator.comparing(reading -> reading.article().id()))
                .toList();
    }

    private static List<Problem> findings(List<Reading> readings, List<Problem> before, boolean nobody) {
        List<Problem> found = new ArrayList<>(before);
        readings.forEach(reading -> found.addAll(Findings.of(reading)));
        if (nobody && !readings.isEmpty()) {
            found.add(new Problem("event", Optional.empty(), Optional.empty(), new Problem.Matter.NobodyTravels()));
        }
        return found;
    }

    private Itinerary nobody() {
        return new Itinerary(
                slug, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }

    /** Where a stop is made for a place: an airport's or palace's city; the place itself otherwise. */
    private Place stopOf(Place place) {
        return place.kind() == PlaceKind.VENUE ? gazetteer.findCity(place).orElse(place) : place;
    }

    private String countryName(String code) {
        return gazetteer.findCountry(code).map(Place::name).orElse(code);
    }
}
