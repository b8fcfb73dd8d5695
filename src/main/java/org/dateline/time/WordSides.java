package org.dateline.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What single words beside a weekday say of its side, by the table side-words.tsv. */
final class WordSides {
    /** They count at most so much together. */
    private static final double LIMIT = 2;

    private static final String NONE = "-";

    /** The line of what holds without any word. */
    static final String BASE = "*";

    private final double base;
    private final Map<String, Double> before;
    private final Map<String, Double> behind;

    private WordSides(double base, Map<String, Double> before, Map<String, Double> behind) {
        this.base = base;
        this.before = before;
        this.behind = behind;
    }

    static WordSides load() {
        Map<String, Double> before = new HashMap<>();
        Map<String, Double> behind = new HashMap<>();
        double base = 0;
        for (String line : Resources.lines("side-words.tsv")) {
            String[] fields = line.split("\t", -1);
            if (fields[0].equals(BASE)) {
                base = Double.parseDouble(fields[1]);
                continue;
            }
            put(before, fields[0], fields[1]);
            put(behind, fields[0], fields[2]);
        }
        return new WordSides(base, before, behind);
    }

    private static void put(Map<String, Double> weights, String word, String weight) {
        if (!weight.equals(NONE)) {
            weights.put(word, Double.parseDouble(weight));
        }
    }

    /** The log-odds that they speak for the weekday to come. */
    double sum(NearWords words) {
        double sum = base + sum(words.before(), before) + sum(words.behind(), behind);
        return Math.max(-LIMIT, Math.min(LIMIT, sum));
    }

    private static double sum(List<String> words, Map<String, Double> weights) {
        double sum = 0;
        for (String word : words) {
            sum += weights.getOrDefault(word, 0.0);
        }
        return sum;
    }
}
