package org.dateline.dating;

import java.util.EnumMap;
import java.util.Map;
import org.dateline.article.Lexicon;

/**
 * The weights of {@code dating.tsv}, as they were fitted.
 *
 * @param sure how probable a day must be to help to date other articles
 * @param least how probable it must be to be taken at all
 */
record DayWeights(Map<DayFactor, Double> weights, double sure, double least) {
    private static final String SURE = "SURE";
    private static final String LEAST = "LEAST";

    static DayWeights load() {
        Map<DayFactor, Double> weights = new EnumMap<>(DayFactor.class);
        double sure = 1;
        double least = 1;
        for (String line : Lexicon.lines(DayWeights.class, "dating.tsv")) {
            String[] fields = line.split("\t", -1);
            double value = Double.parseDouble(fields[1]);
            switch (fields[0]) {
                case SURE -> sure = value;
                case LEAST -> least = value;
                default -> weights.put(DayFactor.valueOf(fields[0]), value);
            }
        }
        return new DayWeights(weights, sure, least);
    }

    /** The sum, in log-odds. */
    double sum(Map<DayFactor, Double> factors) {
        double sum = 0;
        for (Map.Entry<DayFactor, Double> factor : factors.entrySet()) {
            sum += factor.getValue() * weights.getOrDefault(factor.getKey(), 0.0);
        }
        return sum;
    }
}
