package org.dateline.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.Newton;

/**
 * Fits the weights of features to what is known to be right or wrong: a logistic regression, its weights held small (ridge), by
 * Newton's method. How well it does is told on trips that were left out of the fit.
 */
final class LogisticFit {
    private static final double RIDGE = 2;
    private static final int STEPS = 30;
    private static final int BANDS = 10;

    /** One of those whose truth is known: what it has, and whether it was right. */
    record Example(String trip, Set<String> features, boolean right) {}

    private final List<String> features;
    private final List<Example> examples;

    LogisticFit(List<String> features, List<Example> examples) {
        this.features = features;
        this.examples = examples;
    }

    /**
     * For those of each trip, by weights fitted to the others: how sure they are given, and how many are right.
     *
     * @param what they are
     */
    void printLeftOut(String what) {
        int[] events = new int[BANDS + 1];
        int[] right = new int[BANDS + 1];
        double[] told = new double[BANDS + 1];
        Set<String> trips = new LinkedHashSet<>();
        examples.forEach(example -> trips.add(example.trip()));
        for (String trip : trips) {
            double[] weights =
                    fit(examples.stream().filter(e -> !e.trip().equals(trip)).toList());
            for (Example example : examples) {
                if (example.trip().equals(trip)) {
                    double share = share(weights, row(example));
                    int band = (int) (share * BANDS);
                    events[band]++;
                    told[band] += share;
                    right[band] += example.right() ? 1 : 0;
                }
            }
        }
        System.out.println(what + ", fitted to the other trips\nconfidence  number  told  right");
        for (int band = BANDS; band >= 0; band--) {
            if (events[band] > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "%.1f to %.1f %7d  %.2f   %.2f%n",
                        band / 10.0,
                        band / 10.0 + 0.1,
                        events[band],
                        told[band] / events[band],
                        right[band] / (double) events[band]);
            }
        }
    }

    /** The weights fitted to all: first what all have, then each feature's. */
    double[] weights() {
        double[] weights = fit(examples);
        double[] inOrder = new double[weights.length];
        inOrder[0] = weights[features.size()];
        System.arraycopy(weights, 0, inOrder, 1, features.size());
        return inOrder;
    }

    /** How many have the feature. */
    int count(String feature) {
        return (int)
                examples.stream().filter(e -> e.features().contains(feature)).count();
    }

    private double[] row(Example example) {
        double[] row = new double[features.size() + 1];
        row[features.size()] = 1;
        for (int i = 0; i < features.size(); i++) {
            row[i] = example.features().contains(features.get(i)) ? 1 : 0;
        }
        return row;
    }

    private static double share(double[] weights, double[] row) {
        double odds = 0;
        for (int i = 0; i < row.length; i++) {
            odds += weights[i] * row[i];
        }
        return 1 / (1 + StrictMath.exp(-odds));
    }

    private double[] fit(List<Example> examples) {
        int size = features.size() + 1;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[][] curve = new double[size][size];
            double[] slope = new double[size];
            for (int i = 0; i < size; i++) {
                curve[i][i] = i == features.size() ? 1e-6 : RIDGE;
                slope[i] = -curve[i][i] * weights[i];
            }
            for (Example example : examples) {
                double[] row = row(example);
                double share = share(weights, row);
                for (int i = 0; i < size; i++) {
                    slope[i] += row[i] * ((example.right() ? 1 : 0) - share);
                    for (int j = 0; j < size; j++) {
                        curve[i][j] += row[i] * row[j] * share * (1 - share);
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
