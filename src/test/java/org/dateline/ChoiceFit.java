package org.dateline;

import java.util.List;
import java.util.Set;

/** Weights of a logistic choice among several, one or some of which are right: fitted by Newton's method, held small by a ridge. */
public final class ChoiceFit {
    /** No weight moves further in one round; a choice that some sign always settles would run away. */
    private static final double LONGEST_STEP = 1;

    private ChoiceFit() {}

    /**
     * One choice.
     *
     * @param rows what speaks for each, a number a feature
     * @param right the numbers of those that are right; not empty
     */
    public record Choice(double[][] rows, Set<Integer> right) {}

    /** The weights that make what is right most probable. */
    public static double[] fit(List<Choice> choices, int width, double ridge, int rounds) {
        double[] weights = new double[width];
        for (int round = 0; round < rounds; round++) {
            double[] slope = new double[width];
            double[][] curve = new double[width][width];
            for (int i = 0; i < width; i++) {
                slope[i] = -ridge * weights[i];
                curve[i][i] = ridge;
            }
            for (Choice choice : choices) {
                climb(choice, weights, slope, curve);
            }
            double[] step = Newton.step(curve, slope);
            double longest = LONGEST_STEP;
            for (double part : step) {
                longest = Math.max(longest, Math.abs(part));
            }
            for (int i = 0; i < width; i++) {
                weights[i] += step[i] / longest;
            }
        }
        return weights;
    }

    private static void climb(Choice choice, double[] weights, double[] slope, double[][] curve) {
        double[][] rows = choice.rows();
        double[] probable = probabilities(rows, weights);
        double right = choice.right().stream().mapToDouble(i -> probable[i]).sum();
        int width = weights.length;
        double[] mean = new double[width];
        double[] ours = new double[width];
        for (int d = 0; d < rows.length; d++) {
            for (int i = 0; i < width; i++) {
                mean[i] += probable[d] * rows[d][i];
                ours[i] += choice.right().contains(d) ? probable[d] / right * rows[d][i] : 0;
            }
        }
        for (int i = 0; i < width; i++) {
            slope[i] += ours[i] - mean[i];
            for (int d = 0; d < rows.length; d++) {
                double part = probable[d] * (rows[d][i] - mean[i]);
                for (int j = 0; part != 0 && j < width; j++) {
                    curve[i][j] += part * (rows[d][j] - mean[j]);
                }
            }
        }
    }

    private static double[] probabilities(double[][] rows, double[] weights) {
        double[] odds = new double[rows.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int d = 0; d < rows.length; d++) {
            odds[d] = sum(rows[d], weights);
            most = Math.max(most, odds[d]);
        }
        double sum = 0;
        for (int d = 0; d < rows.length; d++) {
            odds[d] = Math.exp(odds[d] - most);
            sum += odds[d];
        }
        for (int d = 0; d < rows.length; d++) {
            odds[d] /= sum;
        }
        return odds;
    }

    /** What the features of one add up to. */
    public static double sum(double[] row, double[] weights) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * weights[i];
        }
        return sum;
    }
}
