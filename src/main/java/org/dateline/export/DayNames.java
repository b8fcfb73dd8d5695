package org.dateline.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days in words, for the messages that readers see: "Friday 24 October 2025". */
final class DayNames {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private DayNames() {}

    static String full(LocalDate day) {
        return DAY.format(day);
    }

    /** "Sunday the 26th" */
    static String inMonth(LocalDate day) {
        int number = day.getDayOfMonth();
        boolean teen = number >= 11 && number <= 13;
        String ending = teen
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " the " + number + ending;
    }
}
