package org.dateline.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.natty.DateGroup;
import org.natty.Parser;

/**
 * The one place that speaks to Natty. It is asked only what it is right about, movable holidays with their year, since
 * it finds dates where none are ("may", "18 soldiers"), knows no precision and always looks forward. Its answer counts
 * when it took the whole phrase and stays in the year. Answers are kept, so each is worked out once.
 */
final class NattyAdapter {
    /** Years for which holidays are asked; Natty's reckoning holds for the Gregorian calendar of our time. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private final Map<String, Optional<LocalDate>> known = new ConcurrentHashMap<>();

    /** The day of a holiday in a year; none when Natty does not know it. */
    Optional<LocalDate> day(String holiday, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        return known.computeIfAbsent(holiday + " " + year, phrase -> ask(phrase, year));
    }

    private static Optional<LocalDate> ask(String phrase, int year) {
        Date reference = Date.from(LocalDate.of(year, 6, 15).atTime(12, 0).toInstant(ZoneOffset.UTC));
        List<DateGroup> groups = new Parser(TimeZone.getTimeZone("UTC")).parse(phrase, reference);
        if (groups.size() != 1 || !groups.get(0).getText().equalsIgnoreCase(phrase)) {
            return Optional.empty();
        }
        List<Date> dates = groups.get(0).getDates();
        return dates.stream()
                .limit(dates.size() == 1 ? 1 : 0)
                .map(date -> LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC))
                .filter(day -> day.getYear() == year)
                .findFirst();
    }
}
