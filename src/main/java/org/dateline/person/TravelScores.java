package org.dateline.person;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.sentence.Clause;
import org.dateline.sentence.ParsedArticle;

/** How much speaks for each of the people to be the traveller. */
final class TravelScores {
    /** No article says more than so much. */
    private static final int MOST_AN_ARTICLE = 24;

    private static final int MOST_ARTICLES = 30;

    private final Map<String, Told> byKey = new TreeMap<>();

    /** As which of those whom an article tells of: first, second, …; by article, and the earliest. */
    private final Map<String, Set<String>> toldOf = new HashMap<>();

    private final Map<String, Integer> places = new HashMap<>();
    private int articles;
    private int transcripts;

    /** What all articles tell of one. */
    private static final class Told {
        final Map<String, Integer> goes = new HashMap<>();
        final Map<String, Integer> named = new HashMap<>();
        int titles;
        int offices;
        int speaks;
        boolean moves;
        final Set<String> placed = new HashSet<>();
        final Set<String> dated = new HashSet<>();

        static int sum(Map<String, Integer> points) {
            return points.values().stream()
                    .mapToInt(most -> Math.min(most, MOST_AN_ARTICLE))
                    .sum();
        }

        static double logs(Map<String, Integer> points) {
            return points.values().stream().mapToDouble(Math::log1p).sum();
        }

        int articles() {
            Set<String> ids = new HashSet<>(goes.keySet());
            ids.addAll(named.keySet());
            return ids.size();
        }
    }

    private Told of(String key) {
        return byKey.computeIfAbsent(key, k -> new Told());
    }

    /** The article tells that they go, or are, somewhere. */
    void goes(ParsedArticle article, String key, int weight) {
        if (!key.isEmpty() && weight > 0) {
            place(article, key);
            of(key).goes.merge(article.article().id(), weight, Integer::sum);
        }
    }

    private void place(ParsedArticle article, String key) {
        Set<String> before = toldOf.computeIfAbsent(article.article().id(), id -> new HashSet<>());
        if (before.add(key)) {
            places.merge(key, before.size(), Math::min);
        }
    }

    /** The article names them, or means them. */
    void named(ParsedArticle article, String key) {
        place(article, key);
        of(key).named.merge(article.article().id(), 1, Integer::sum);
    }

    /** The article tells that they are at the clause's places. */
    void there(ParsedArticle article, String key, Clause clause) {
        boolean placed = !clause.places().isEmpty() || !clause.destinations().isEmpty();
        if (key.isEmpty() || !placed || !clause.sense().isPresence()) {
            return;
        }
        of(key).placed.add(article.article().id());
        if (!clause.dates().isEmpty()) {
            of(key).dated.add(article.article().id());
        }
    }

    /** They are told to go somewhere, or to be at a place of the trip. */
    void moves(String key, Clause clause) {
        if (!key.isEmpty() && clause.sense().travelWeight() >= 2) {
            of(key).moves = true;
        }
    }

    /** The title of one more article names these, and those others by their office. */
    void title(Set<String> names, Set<String> offices) {
        articles++;
        names.forEach(key -> of(key).titles++);
        offices.forEach(key -> of(key).offices++);
    }

    /** In a transcript these speak. */
    void transcript(Set<String> speakers) {
        transcripts++;
        speakers.forEach(key -> of(key).speaks++);
    }

    /** What speaks for each, by key. */
    Map<String, Map<TravelSign, Double>> signs() {
        Map<String, Map<TravelSign, Double>> all = new TreeMap<>();
        byKey.forEach((key, told) -> {
            Map<TravelSign, Double> signs = new EnumMap<>(TravelSign.class);
            signs.put(TravelSign.GOES, Told.logs(told.goes) / Math.max(1, articles));
            signs.put(TravelSign.NAMED, Told.logs(told.named) / Math.max(1, articles));
            signs.put(TravelSign.ARTICLES, part(told.articles(), articles));
            signs.put(TravelSign.IN_TITLES, part(told.titles, articles));
            signs.put(TravelSign.OFFICE_IN_TITLES, part(told.offices, articles));
            signs.put(TravelSign.SPEAKS, part(told.speaks, transcripts));
            signs.put(TravelSign.PLACED, part(told.placed.size(), articles));
            signs.put(TravelSign.DATED, part(told.dated.size(), articles));
            signs.put(TravelSign.STAYS, told.moves ? 0.0 : 1.0);
            all.put(key, signs);
        });
        return all;
    }

    private static int square(int number) {
        return number * number;
    }

    private static double part(int some, int all) {
        return some / (double) Math.max(1, all);
    }

    /** How much is told of each, by key; who is told of in all articles comes before who is told of in one. */
    Map<String, Integer> told() {
        Map<String, Integer> points = new TreeMap<>();
        byKey.forEach((key, told) -> points.put(
                key, (Told.sum(told.goes) + Told.sum(told.named)) * square(Math.min(told.articles(), MOST_ARTICLES))));
        return points;
    }

    /** The key of who is likeliest. */
    Optional<String> best() {
        return ranked(1).stream().findFirst();
    }

    /** The keys of so many who are likeliest, the likeliest first; of two as likely the one told of before. */
    List<String> ranked(int most) {
        TravelWeights weights = TravelWeights.load();
        return signs().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Map<TravelSign, Double>>>comparingDouble(
                                entry -> -weights.sum(entry.getValue()))
                        .thenComparing(entry -> places.getOrDefault(entry.getKey(), Integer.MAX_VALUE))
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
