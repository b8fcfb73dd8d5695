package org.dateline;

/** A step of Newton's method, for programs that fit weights. */
public final class Newton {
    private Newton() {}

    /** How far each weight moves: the slope divided by the curve, by Gauss's elimination. Both are used up. */
    public static double[] step(double[][] curve, double[] slope) {
        int size = slope.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int i = 0; i < size; i++) {
                double times = i == pivot ? 0 : curve[i][pivot] / curve[pivot][pivot];
                for (int j = pivot; times != 0 && j < size; j++) {
                    curve[i][j] -= times * curve[pivot][j];
                }
                slope[i] -= times * slope[pivot];
            }
        }
        double[] step = new double[size];
        for (int i = 0; i < size; i++) {
            step[i] = slope[i] / curve[i][i];
        }
        return step;
    }
}
