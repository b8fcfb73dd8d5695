package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads values of the Extended Date/Time Format as people write them by hand: a day ({@code 2025-10-28}), a minute of it ({@code
 * 2025-10-28T14:30}), a month, a year, and days from one to another ({@code 2025-10-28/2025-10-30}, {@code 2025-10-28/..}).
 */
public final class EdtfReader {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private EdtfReader() {}

    /** The value; empty for what is none, or no day of the calendar. */
    public static Optional<When> read(String text) {
        try {
            int slash = text.indexOf('/');
            return slash < 0 ? single(text) : between(text.substring(0, slash), text.substring(slash + 1));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<When> single(String text) {
        if (DAY.matcher(text).matches()) {
            return Optional.of(When.of(LocalDate.parse(text)));
        } else if (MINUTE.matcher(text).matches()) {
            return Optional.of(When.at(LocalDate.parse(text.substring(0, 10)), LocalTime.parse(text.substring(11))));
        } else if (MONTH.matcher(text).matches()) {
            return Optional.of(new When.Month(YearMonth.parse(text)));
        }
        return YEAR.matcher(text).matches() ? Optional.of(new When.Year(Integer.parseInt(text))) : Optional.empty();
    }

    private static Optional<When> between(String from, String to) {
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        boolean whole = (first.isPresent() || isOpen(from)) && (last.isPresent() || isOpen(to));
        boolean known = first.isPresent() || last.isPresent();
        boolean forward = first.isEmpty() || last.isEmpty() || !first.get().isAfter(last.get());
        if (!whole || !known || !forward) {
            return Optional.empty();
        }
        return Optional.of(
                first.isPresent() && last.isPresent()
                        ? When.between(first.get(), last.get())
                        : new When.Interval(first, last));
    }

    private static boolean isOpen(String end) {
        return end.equals("..");
    }

    private static Optional<LocalDate> day(String text) {
        return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }
}
