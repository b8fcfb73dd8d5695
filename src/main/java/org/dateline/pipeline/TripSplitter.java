package org.dateline.pipeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.event.Event;
import org.dateline.itinerary.ExplainedItinerary;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Placement;
import org.dateline.person.Traveller;
import org.dateline.person.TravellerFinder;
import org.dateline.sentence.ParsedArticle;

/**
 * Tells apart the trips of one set of articles: those of another traveller, and those that the same traveller made at
 * another time. Each is a group of articles that can be read by itself.
 */
public final class TripSplitter {
    /** One article may name somebody by the way; two make a subject. */
    private static final int ARTICLES = 2;

    private static final int STOPS = 2;

    /** What is written within these days of a trip's days is written on that trip. */
    private static final int DAYS_BESIDE = 14;

    /** Articles that no more days than these lie between are on one trip. */
    private static final int GAP_DAYS = 21;

    private TripSplitter() {}

    /** Groups of articles that do not name the traveller, and mostly tell of one other who travels. */
    static List<List<Article>> ofOthers(List<AnnotatedArticle> drafts, Traveller traveller) {
        List<ParsedArticle> unnamed = drafts.stream()
                .map(AnnotatedArticle::read)
                .filter(read -> !traveller.isNamedIn(read))
                .toList();
        Map<String, List<Article>> byLead = new TreeMap<>();
        TravellerFinder.leads(unnamed)
                .forEach((read, lead) ->
                        byLead.computeIfAbsent(lead, l -> new ArrayList<>()).add(read.article()));
        return byLead.values().stream()
                .filter(group -> group.size() >= ARTICLES)
                .toList();
    }

    /** Groups of articles that have no part in the trip as it is laid out, and were written at other times. */
    static List<List<Article>> atOtherTimes(Explanation main, Set<String> foreign) {
        Optional<ExplainedItinerary> layout =
                main.layout().filter(l -> l.first().isPresent());
        if (layout.isEmpty()) {
            return List.of();
        }
        LocalDate first = layout.get().first().get().minusDays(DAYS_BESIDE);
        LocalDate last = layout.get().last().orElseThrow().plusDays(DAYS_BESIDE);
        Set<String> taken = new HashSet<>(foreign);
        taken.addAll(articlesOf(main, layout.get()));
        taken.addAll(main.copies().keySet());
        List<Article> left = main.trip().readings().stream()
                .map(Reading::article)
                .filter(article -> !taken.contains(article.id()))
                .filter(article -> article.published()
                        .date()
                        .filter(day -> day.isBefore(first) || day.isAfter(last))
                        .isPresent())
                .sorted(Comparator.comparing(TripSplitter::day).thenComparing(Article::id))
                .toList();
        return apartInTime(left, TripSplitter::day).stream()
                .filter(group -> group.size() >= ARTICLES)
                .toList();
    }

    /**
     * What is told of one traveller, parted where three weeks lie between.
     *
     * @param <T> what tells of a journey
     * @param told in the order of its days
     */
    public static <T> List<List<T>> apartInTime(List<T> told, Function<T, LocalDate> day) {
        List<List<T>> groups = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (T each : told) {
            LocalDate next = day.apply(each);
            if (groups.isEmpty() || ChronoUnit.DAYS.between(last, next) > GAP_DAYS) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(each);
            last = next;
        }
        return groups;
    }

    private static LocalDate day(Article article) {
        return article.published().date().orElseThrow();
    }

    /** The articles that a day of a stop is told in. */
    private static Set<String> articlesOf(Explanation main, ExplainedItinerary layout) {
        Map<String, Event> events = new HashMap<>();
        main.trip().itinerary().events().forEach(event -> events.put(event.id(), event));
        Set<String> articles = new HashSet<>();
        for (Placement placement : layout.placements()) {
            Event event = events.get(placement.event());
            if (placement.leftOut().isEmpty() && event != null) {
                event.claims().stream().map(Claim::article).forEach(articles::add);
            }
        }
        return articles;
    }

    /** The ids of all articles that the trips were read from. */
    static Set<String> articlesOf(List<Explanation> trips) {
        return trips.stream()
                .flatMap(trip -> trip.trip().readings().stream())
                .map(reading -> reading.article().id())
                .collect(Collectors.toSet());
    }

    /** Whether what was read is a trip: it stops at several places, on several days. */
    public static boolean isTrip(Itinerary itinerary) {
        return itinerary.stops().size() >= STOPS && !itinerary.start().equals(itinerary.end());
    }
}
