package org.dateline.dating;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the time that words name no closer than by a year or a month: "Letters from the front, 1916", "August 2014". */
final class NamedEra {
    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .map(name -> "(?:" + name + "|" + name.substring(0, 3) + "\\b)")
            .collect(Collectors.joining("|"));
    private static final Pattern YEAR = Pattern.compile(
            "(?:\\b(" + MONTHS + ")[.,]?\\s+)?(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?:-(\\d\\d)\\b)?(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final int MIDDLE_OF_MONTH = 15;

    private NamedEra() {}

    /** A day in the middle of it. */
    static Optional<LocalDate> find(String text) {
        Matcher named = YEAR.matcher(text);
        if (!named.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(named.group(2));
        Optional<Integer> month = Optional.ofNullable(named.group(1))
                .map(NamedEra::month)
                .or(() -> Optional.ofNullable(named.group(3)).map(Integer::valueOf))
                .filter(number -> number >= 1 && number <= Month.values().length);
        return Optional.of(month.map(number -> YearMonth.of(year, number).atDay(MIDDLE_OF_MONTH))
                .orElse(LocalDate.of(year, Month.JULY, 1)));
    }

    /** The years that the text names. */
    static Stream<Integer> years(String text) {
        return YEAR.matcher(text).results().map(year -> Integer.valueOf(year.group(2)));
    }

    private static int month(String name) {
        String opening = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(opening))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
