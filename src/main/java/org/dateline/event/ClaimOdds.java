package org.dateline.event;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Lexicon;
import org.dateline.claim.Assertion;
import org.dateline.claim.Status;
import org.dateline.claim.Tier;

/**
 * How likely it is that a claim has the right day, or the right place, by how it came by them: the logarithm of the odds,
 * a sum of weights that are fitted to claims of trips whose days are known (claims.tsv, decision 88).
 */
public enum ClaimOdds {
    DAY,
    PLACE;

    /** What speaks for or against a claim's day or place. */
    public enum Feature {
        /** Every claim has it. */
        BASE,
        /** From the heading of a schedule, or of an entry. */
        HEADING,
        /** From what was told before. */
        CONTEXT,
        /** Nothing dates it but its article. */
        NEWS,
        /** No verb joins day and place. */
        BESIDE,
        /** Where the report was written. */
        DATELINE,
        /** The day is told by its number. */
        NUMBERED,
        /** Told as done. */
        REPORTED,
        /** Told days later. */
        LATE,
        /** The date's weekday and number disagree. */
        WRONG_WEEKDAY
    }

    /** So many days behind, reports look back on other occasions more often than on this one. */
    static final int LATE_DAYS = 3;

    /** What nothing speaks for counts for so much: somebody says so. */
    private static final double LEAST = 0.05;

    private static final Map<String, Double> WEIGHTS = weights();

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : Lexicon.lines(ClaimOdds.class, "claims.tsv")) {
            String[] row = line.split("\t", -1);
            weights.put(row[0] + " " + row[1], Double.parseDouble(row[2]));
        }
        return weights;
    }

    /** The weight of a claim among others that tell of the same; above 0. */
    double of(Assertion assertion) {
        double odds = features(assertion).stream().mapToDouble(this::weight).sum();
        return Math.max(LEAST, Math.round(odds * 100) / 100.0);
    }

    private double weight(Feature feature) {
        return WEIGHTS.getOrDefault(name() + " " + feature, 0.0);
    }

    /** What holds of a claim. */
    public Set<Feature> features(Assertion assertion) {
        Set<Feature> features = EnumSet.of(Feature.BASE);
        return this == DAY ? day(assertion, features) : place(assertion, features);
    }

    private static Set<Feature> day(Assertion assertion, Set<Feature> features) {
        switch (assertion.day().rule()) {
            case NEWS, PRESENT, PUBLICATION -> features.add(Feature.NEWS);
            default -> addTier(assertion.day().tier(), features);
        }
        addIf(features, Feature.NUMBERED, Confidence.isNumbered(assertion));
        addIf(features, Feature.REPORTED, assertion.claim().status() == Status.HAPPENED);
        addIf(
                features,
                Feature.WRONG_WEEKDAY,
                WeekdayChoice.candidates(assertion).size() >= 2);
        addIf(features, Feature.LATE, isLate(assertion));
        return features;
    }

    /** A heading's place is as good as a sentence's. */
    private static Set<Feature> place(Assertion assertion, Set<Feature> features) {
        addTier(assertion.place().tier(), features);
        features.remove(Feature.HEADING);
        return features;
    }

    private static void addTier(Tier tier, Set<Feature> features) {
        switch (tier) {
            case HEADING -> features.add(Feature.HEADING);
            case CONTEXT, NONE -> features.add(Feature.CONTEXT);
            case BESIDE -> features.add(Feature.BESIDE);
            case DATELINE -> features.add(Feature.DATELINE);
            case OWN -> {}
        }
    }

    private static void addIf(Set<Feature> features, Feature feature, boolean holds) {
        if (holds) {
            features.add(feature);
        }
    }

    private static boolean isLate(Assertion assertion) {
        return assertion
                .claim()
                .when()
                .day()
                .flatMap(day -> assertion.published().map(told -> ChronoUnit.DAYS.between(day, told) >= LATE_DAYS))
                .orElse(false);
    }
}
