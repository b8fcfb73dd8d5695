package org.dateline.time;

/** Years as papers write them. */
final class Years {
    /** Two-figure years up to this belong to this century. */
    private static final int PIVOT = 39;

    private Years() {}

    /** {@code 07} is 2007, {@code 82} is 1982. */
    static int ofTwoDigits(int value) {
        return value <= PIVOT ? 2000 + value : 1900 + value;
    }
}
