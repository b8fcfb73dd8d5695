package org.dateline.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** How values are spelt in every format. */
final class Notation {
    private static final int COORDINATE_DECIMALS = 5;

    private Notation() {}

    /** A constant's name as the formats spell it: {@code HAPPENED} gives {@code happened}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * A date for people and programs: {@code 2025-10-26}, {@code 2025-10-26T17:54}, {@code 2025-10}, {@code 2025}, an
     * interval or season as EDTF; null when unknown.
     */
    static @Nullable String value(When when) {
        if (when instanceof When.Day day && day.time().isPresent()) {
            return day.date() + "T" + day.time().get().truncatedTo(ChronoUnit.MINUTES);
        }
        return edtf(when);
    }

    /** The value as EDTF; null when unknown. */
    static @Nullable String edtf(When when) {
        String edtf = when.edtf();
        return edtf.isEmpty() ? null : edtf;
    }

    /** Degrees to the metre: 101.68653000000001 gives 101.68653. */
    static double coordinate(double degrees) {
        double rounded = decimal(degrees, COORDINATE_DECIMALS).doubleValue();
        return rounded == 0 ? 0.0 : rounded;
    }

    /** Degrees as plain digits, never {@code 1.0E-5}. */
    static String coordinateText(double degrees) {
        return plain(coordinate(degrees));
    }

    /** A number as plain digits: 2.50 gives 2.5, 3.0 gives 3. */
    static String plain(double number) {
        BigDecimal value = BigDecimal.valueOf(number).stripTrailingZeros();
        return (value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value).toPlainString();
    }

    /** A confidence to two decimals. */
    static double confidence(double confidence) {
        return decimal(confidence, 2).doubleValue();
    }

    private static BigDecimal decimal(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
