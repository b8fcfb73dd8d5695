package org.dateline.pipeline;

import java.util.Locale;

/** How sure events were given, in tenths, and how many of each tenth are right. */
final class Bands {
    private static final int BANDS = 10;

    private final int[] events = new int[BANDS + 1];
    private final int[] right = new int[BANDS + 1];
    private final double[] given = new double[BANDS + 1];

    /** @param share as how sure it was given, in [0, 1] */
    void add(double share, boolean isRight) {
        int band = (int) Math.floor(share * BANDS + 1e-9);
        events[band]++;
        given[band] += share;
        right[band] += isRight ? 1 : 0;
    }

    void print() {
        System.out.println("confidence  events  told  right");
        for (int band = BANDS; band >= 0; band--) {
            if (events[band] > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "%.1f to %.1f %7d  %.2f   %.2f%n",
                        band / 10.0,
                        Math.min(1, band / 10.0 + 0.1),
                        events[band],
                        given[band] / events[band],
                        right[band] / (double) events[band]);
            }
        }
    }
}
