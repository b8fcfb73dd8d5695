package org.dateline.person;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

    /** Who is never told to go anywhere is so many times less likely to be the traveller. */
    private static final int STAYS = 4;

    private final Map<String, Map<String, Integer>> byArticle = new TreeMap<>();

    /** Who is told to go somewhere, or to be at a place of the trip. */
    private final Set<String> movers = new HashSet<>();

    void add(ParsedArticle article, String key, int weight) {
        if (!key.isEmpty() && weight > 0) {
            byArticle
                    .computeIfAbsent(key, k -> new HashMap<>())
                    .merge(article.article().id(), weight, Integer::sum);
        }
    }

    void moves(String key, Clause clause) {
        if (clause.sense().travelWeight() >= 2) {
            movers.add(key);
        }
    }

    /** By key; who is told of in all articles comes before who is told of in one. */
    Map<String, Integer> all() {
        Map<String, Integer> scores = new TreeMap<>();
        byArticle.forEach((key, told) -> {
            int score = told.values().stream()
                    .mapToInt(weight -> Math.min(weight, MOST_AN_ARTICLE))
                    .sum();
            int articles = Math.min(told.size(), MOST_ARTICLES);
            int stays = movers.contains(key) ? 1 : STAYS;
            scores.put(key, score * articles * articles / stays);
        });
        return scores;
    }

    /** The key of who is likeliest. */
    Optional<String> best() {
        return all().entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
