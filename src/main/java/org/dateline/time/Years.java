package org.dateline.time;

/** Years as papers write them. */
final class Years {
    /** Two-figure years up to this belong to this century. */
    private static final int PIVOT = 39;

    private static final int FIRST_MODERN = 1800;

    private static final int LAST_MODERN = 2199;

    private Years() {}

    /** Whether news may speak of the year: what another calendar's year must come to. */
    static boolean isModern(int year) {
        return year >= FIRST_MODERN && year <= LAST_MODERN;
    }

    /** {@code 07} is 2007, {@code 82} is 1982. */
    static int ofTwoDigits(int value) {
        return value <= PIVOT ? 2000 + value : 1900 + value;
    }
}
