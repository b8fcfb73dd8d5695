package org.dateline.time;

import java.time.LocalDate;

/** Units of time, in the order of the numbers that words.txt gives them. */
public enum Unit {
    SECOND("S", true, 1),
    MINUTE("M", true, 1),
    HOUR("H", true, 1),
    DAY("D", false, 1),
    WEEK("W", false, 1),
    MONTH("M", false, 1),
    QUARTER("Q", false, 1),
    YEAR("Y", false, 1),
    DECADE("Y", false, 10),
    CENTURY("Y", false, 100),
    WEEKEND("WE", false, 1),
    FORTNIGHT("W", false, 2);

    private final String letter;
    private final boolean clock;
    private final int times;

    Unit(String letter, boolean clock, int times) {
        this.letter = letter;
        this.clock = clock;
        this.times = times;
    }

    static Unit of(int number) {
        return values()[number - 1];
    }

    boolean isClock() {
        return clock;
    }

    /** {@code P3D}, {@code PT2H}, {@code P2Y6M}, {@code P20Y} for two decades. */
    String length(double amount) {
        double all = amount * times;
        String prefix = clock ? "PT" : "P";
        if (all == Math.rint(all)) {
            return prefix + (long) all + letter;
        }
        long whole = (long) Math.floor(all);
        double rest = all - whole;
        String head = whole == 0 ? prefix : prefix + whole + letter;
        return switch (this) {
            case YEAR -> head + Math.round(rest * 12) + "M";
            case HOUR -> head + Math.round(rest * 60) + "M";
            case MINUTE -> head + Math.round(rest * 60) + "S";
            default -> prefix + all + letter;
        };
    }

    /** "Some" of it: {@code PXD}, {@code PXDE} for decades. */
    String vague() {
        String unit = this == DECADE ? "DE" : this == CENTURY ? "CE" : letter;
        return (clock ? "PTX" : "PX") + unit;
    }

    /** The day a whole number of units on; hours and less stay on the day. */
    LocalDate add(LocalDate day, long amount) {
        long n = amount * times;
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(n);
            case WEEK, WEEKEND, FORTNIGHT -> day.plusWeeks(n);
            case MONTH -> day.plusMonths(n);
            case QUARTER -> day.plusMonths(3 * n);
            case YEAR, DECADE, CENTURY -> day.plusYears(n);
        };
    }
}
