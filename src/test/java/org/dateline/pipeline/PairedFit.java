package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.Newton;

/**
 * Fits the weights of features to pairs of which one is right and one wrong, and both are of the same: what makes one of two
 * claims that disagree the better one is not what makes claims good. A logistic regression on their differences, its weights
 * held small (ridge), by Newton's method; all pairs of one thing count as one.
 */
final class PairedFit {
    private static final double RIDGE = 1;
    private static final int STEPS = 30;

    /**
     * One of those whose truth is known.
     *
     * @param of what it is compared by: a place whose day is asked for
     */
    record Example(String trip, String of, Set<String> features, boolean right) {}

    private record Pair(String trip, double[] difference, double share) {}

    private final List<String> features;
    private final List<Example> examples;
    private final List<Pair> pairs = new ArrayList<>();

    PairedFit(List<String> features, List<Example> examples) {
        this.features = features;
        this.examples = examples;
        Map<String, List<Example>> groups = new LinkedHashMap<>();
        examples.forEach(
                e -> groups.computeIfAbsent(e.of(), of -> new ArrayList<>()).add(e));
        groups.values().forEach(this::pair);
    }

    private void pair(List<Example> group) {
        List<Example> right = group.stream().filter(Example::right).toList();
        List<Example> wrong = group.stream().filter(e -> !e.right()).toList();
        double share = 1.0 / Math.max(1, right.size() * wrong.size());
        for (Example one : right) {
            for (Example other : wrong) {
                double[] difference = new double[features.size()];
                for (int i = 0; i < difference.length; i++) {
                    difference[i] = has(one, i) - has(other, i);
                }
                pairs.add(new Pair(one.trip(), difference, share));
            }
        }
    }

    private int has(Example example, int feature) {
        return example.features().contains(features.get(feature)) ? 1 : 0;
    }

    /** The weights of all, in the order of the features. */
    double[] weights() {
        return fit(pairs);
    }

    /** What all have: so that as many are right in the mean as are. */
    double base(double[] weights) {
        double base = 0;
        for (int step = 0; step < STEPS; step++) {
            double slope = 0;
            double curve = 0;
            for (Example example : examples) {
                double odds = base;
                for (int i = 0; i < weights.length; i++) {
                    odds += weights[i] * has(example, i);
                }
                double share = share(odds);
                slope += (example.right() ? 1 : 0) - share;
                curve += share * (1 - share);
            }
            base += slope / curve;
        }
        return base;
    }

    /** How many have the feature. */
    int count(String feature) {
        return (int)
                examples.stream().filter(e -> e.features().contains(feature)).count();
    }

    /** Of the pairs of each trip, by weights fitted to the others: of how many the right one has more. */
    void printLeftOut(String what) {
        Set<String> trips = new LinkedHashSet<>();
        pairs.forEach(pair -> trips.add(pair.trip()));
        double right = 0;
        double even = 0;
        double all = 0;
        for (String trip : trips) {
            double[] weights =
                    fit(pairs.stream().filter(p -> !p.trip().equals(trip)).toList());
            for (Pair pair : pairs) {
                if (pair.trip().equals(trip)) {
                    double odds = odds(weights, pair);
                    all += pair.share();
                    right += odds > 0.005 ? pair.share() : 0;
                    even += Math.abs(odds) <= 0.005 ? pair.share() : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "claims that disagree on the %s, fitted to the other trips: %.0f (%d pairs), the right one weighs more"
                        + " in %.0f, as much in %.0f%n",
                what,
                all,
                pairs.size(),
                right,
                even);
    }

    private static double odds(double[] weights, Pair pair) {
        double odds = 0;
        for (int i = 0; i < weights.length; i++) {
            odds += weights[i] * pair.difference()[i];
        }
        return odds;
    }

    private static double share(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }

    private double[] fit(List<Pair> some) {
        int size = features.size();
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[size];
            double[][] curve = new double[size][size];
            for (int i = 0; i < size; i++) {
                slope[i] = -RIDGE * weights[i];
                curve[i][i] = RIDGE;
            }
            for (Pair pair : some) {
                double share = share(odds(weights, pair));
                for (int i = 0; i < size; i++) {
                    slope[i] += pair.share() * pair.difference()[i] * (1 - share);
                    for (int j = 0; j < size; j++) {
                        curve[i][j] += pair.share() * pair.difference()[i] * pair.difference()[j] * share * (1 - share);
                    }
                }
            }
            double[] move = Newton.step(curve, slope);
            for (int i = 0; i < size; i++) {
                weights[i] += move[i];
            }
        }
        return weights;
    }
}
