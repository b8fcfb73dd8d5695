package org.dateline.pipeline;

import java.util.List;
import java.util.Set;
import org.dateline.Newton;

/**
 * Fits the weights of features to what is known to be right or wrong: a logistic regression, its weights held small (ridge), by
 * Newton's method. How well it does is told on trips that were left out of the fit.
 */
final class LogisticFit {
    private static final double RIDGE = 4;
    private static final int STEPS = 30;

    /**
     * One of those whose truth is known: what it has, and whether it was right.
     *
     * @param odds what is known of it before, the logarithm of the odds
     */
    record Example(String trip, Set<String> features, double odds, boolean right) {}

    private final List<String> features;
    private final List<Example> examples;

    LogisticFit(List<String> features, List<Example> examples) {
        this.features = features;
        this.examples = examples;
    }

    /** The weights fitted to all: first what all have, then each feature's. */
    double[] weights() {
        double[] weights = fit(examples);
        double[] inOrder = new double[weights.length];
        inOrder[0] = weights[features.size()];
        System.arraycopy(weights, 0, inOrder, 1, features.size());
        return inOrder;
    }

    /** The logarithm of the odds of one, by weights in the order of {@link #weights()}. */
    double odds(double[] weights, Set<String> has) {
        double odds = weights[0];
        for (int i = 0; i < features.size(); i++) {
            odds += has.contains(features.get(i)) ? weights[i + 1] : 0;
        }
        return odds;
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

    private static double share(double[] weights, double[] row, double before) {
        double odds = before;
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
                double share = share(weights, row, example.odds());
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
