package org.dateline.person;

import java.util.EnumMap;
import java.util.Map;
import org.dateline.article.Lexicon;

/**
 * The weights of {@code travellers.tsv}, as they were fitted.
 *
 * @param weights what each sign adds to the odds (their logarithm) that somebody is who travels
 */
record TravelWeights(Map<TravelSign, Double> weights) {
    private static final TravelWeights FITTED = read();

    static TravelWeights load() {
        return FITTED;
    }

    private static TravelWeights read() {
        Map<TravelSign, Double> weights = new EnumMap<>(TravelSign.class);
        for (String line : Lexicon.lines(TravelWeights.class, "travellers.tsv")) {
            String[] fields = line.split("\t", -1);
            weights.put(TravelSign.valueOf(fields[0]), Double.valueOf(fields[1]));
        }
        return new TravelWeights(weights);
    }

    /** What the signs add up to, in log-odds beside others. */
    double sum(Map<TravelSign, Double> signs) {
        double sum = 0;
        for (Map.Entry<TravelSign, Double> sign : signs.entrySet()) {
            sum += sign.getValue() * weights.getOrDefault(sign.getKey(), 0.0);
        }
        return sum;
    }
}
