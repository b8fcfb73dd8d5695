package org.dateline.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.event.Confidence;

/**
 * Fits the weights of {@link Confidence.Reason} to events that are known to be right or wrong: a logistic regression, its weights
 * held small (ridge), by Newton's method. How well it does is told on trips that were left out of the fit.
 */
final class ConfidenceFit {
    private static final double RIDGE = 2;
    private static final int STEPS = 30;
    private static final int BANDS = 10;
    private static final Confidence.Reason[] REASONS = Confidence.Reason.values();

    /** What an event's claims say for and against it, and whether it was right. */
    record Example(String trip, Set<Confidence.Reason> reasons, boolean right) {
        private double[] row() {
            double[] row = new double[REASONS.length + 1];
            row[REASONS.length] = 1;
            for (Confidence.Reason reason : reasons) {
                row[reason.ordinal()] = 1;
            }
            return row;
        }
    }

    private final List<Example> examples;

    ConfidenceFit(List<Example> examples) {
        this.examples = examples;
    }

    /** For events of each trip, by weights fitted to the others: how sure they are given, and how many are right. */
    void printLeftOut() {
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
                    double share = share(weights, example.row());
                    int band = (int) (share * BANDS);
                    events[band]++;
                    told[band] += share;
                    right[band] += example.right() ? 1 : 0;
                }
            }
        }
        System.out.println("fitted to the other trips\nconfidence  events  told  right");
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

    /** Writes the weights fitted to all, a reason a line: its name, its weight, how many events had it. */
    void write(Path table) throws IOException {
        double[] weights = fit(examples);
        List<String> lines = new ArrayList<>();
        lines.add(
                "# What each reason adds to the odds that an event has the right day and place (their logarithm), and how many");
        lines.add("# of the events had it that the weights were fitted to:");
        lines.add("# (what none had is set by judgement)");
        lines.add("#   ./mvnw -Pbench test-compile exec:exec@calibration -Dtrips=FOLDER -Dtable=FILE");
        lines.add(line("BASE", weights[REASONS.length], examples.size()));
        for (Confidence.Reason reason : REASONS) {
            int events = (int)
                    examples.stream().filter(e -> e.reasons().contains(reason)).count();
            lines.add(line(reason.name(), events == 0 ? reason.weight() : weights[reason.ordinal()], events));
        }
        Files.writeString(table, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private static String line(String name, double weight, int events) {
        return String.format(Locale.ROOT, "%s\t%.2f\t%d", name, weight, events);
    }

    private static double share(double[] weights, double[] row) {
        double odds = 0;
        for (int i = 0; i < row.length; i++) {
            odds += weights[i] * row[i];
        }
        return 1 / (1 + StrictMath.exp(-odds));
    }

    private static double[] fit(List<Example> examples) {
        int size = REASONS.length + 1;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[][] curve = new double[size][size + 1];
            for (int i = 0; i < size; i++) {
                double ridge = i == REASONS.length ? 1e-6 : RIDGE;
                curve[i][i] = ridge;
                curve[i][size] = ridge * weights[i];
            }
            for (Example example : examples) {
                double[] row = example.row();
                double share = share(weights, row);
                for (int i = 0; i < size; i++) {
                    curve[i][size] += row[i] * (share - (example.right() ? 1 : 0));
                    for (int j = 0; j < size; j++) {
                        curve[i][j] += row[i] * row[j] * share * (1 - share);
                    }
                }
            }
            double[] move = solve(curve);
            for (int i = 0; i < size; i++) {
                weights[i] -= move[i];
            }
        }
        return weights;
    }

    /** Solves linear equations, a row each with its right side behind, by Gauss's elimination. */
    private static double[] solve(double[][] rows) {
        int size = rows.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int i = 0; i < size; i++) {
                if (i != pivot) {
                    double times = rows[i][pivot] / rows[pivot][pivot];
                    for (int j = pivot; j <= size; j++) {
                        rows[i][j] -= times * rows[pivot][j];
                    }
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = rows[i][size] / rows[i][i];
        }
        return solution;
    }
}
