package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Values by the Extended Date/Time Format (ISO 8601-2:2019, level 1), for the timeline: {@code 2025-10-26},
 * {@code 2025-10}, {@code 1990~} for "about 1990", {@code 198X} for the 1980s, {@code 2022-05-20/2022-05-24}.
 */
final class Edtf {
    private Edtf() {}

    /** The value with its qualifier; empty where nothing is known. */
    static String of(When when, Optional<String> mod) {
        String plain = span(when);
        boolean approximate = mod.equals(Optional.of("APPROX")) && !plain.isEmpty() && plain.indexOf('/') < 0;
        return approximate && plain.indexOf('T') < 0 ? plain + "~" : plain;
    }

    private static String span(When when) {
        if (when instanceof When.Interval interval
                && interval.from().isPresent()
                && interval.to().isPresent()) {
            LocalDate from = interval.from().get();
            LocalDate to = interval.to().get();
            boolean years = from.getDayOfYear() == 1 && to.getMonthValue() == 12 && to.getDayOfMonth() == 31;
            if (years && from.getYear() % 100 == 0 && to.getYear() == from.getYear() + 99) {
                return Timex.format("%02dXX", from.getYear() / 100);
            }
            if (years && from.getYear() % 10 == 0 && to.getYear() == from.getYear() + 9) {
                return Timex.format("%03dX", from.getYear() / 10);
            }
        }
        return when.edtf();
    }
}
