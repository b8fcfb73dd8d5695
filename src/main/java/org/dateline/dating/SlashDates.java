package org.dateline.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.EntryDate;

/**
 * Whether the headings of a diary write the month first: "6/3/2006" is 3 June where another is "6/15/2006", or where all of them
 * are then days of one week and not of half a year.
 */
final class SlashDates {
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?!\\d)");

    /** A year with the 29th of February. */
    private static final int LEAP_YEAR = 2000;

    private SlashDates() {}

    /** The headings, those in figures with the month first where that is how they are written. */
    static List<EntryHeadings> settle(List<EntryHeadings> articles) {
        List<int[]> written = articles.stream()
                .flatMap(article -> article.all().stream().map(heading -> text(article, heading)))
                .flatMap(text -> figures(text).stream())
                .toList();
        return isMonthFirst(written)
                ? articles.stream().map(SlashDates::monthFirst).toList()
                : articles;
    }

    private static String text(EntryHeadings article, EntryHeadings.Heading heading) {
        return heading.span().in(article.article().text());
    }

    /** Each day that the words name in figures with strokes between: what stands first, second, and the year or 0. */
    private static List<int[]> figures(String text) {
        List<int[]> found = new ArrayList<>();
        Matcher figures = FIGURES.matcher(text);
        while (figures.find()) {
            String year = figures.group(3);
            found.add(new int[] {
                Integer.parseInt(figures.group(1)),
                Integer.parseInt(figures.group(2)),
                year == null ? 0 : Integer.parseInt(year)
            });
        }
        return found;
    }

    private static boolean isMonthFirst(List<int[]> written) {
        Optional<Long> dayFirst = length(written, 1, 0);
        Optional<Long> monthFirst = length(written, 0, 1);
        return monthFirst.isPresent() && (dayFirst.isEmpty() || monthFirst.get() < dayFirst.get());
    }

    /** The days from the first to the last; empty where one of them is none. */
    private static Optional<Long> length(List<int[]> written, int month, int day) {
        List<LocalDate> days = new ArrayList<>();
        for (int[] one : written) {
            try {
                days.add(LocalDate.of(one[2] == 0 ? LEAP_YEAR : one[2], one[month], one[day]));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(ChronoUnit.DAYS.between(Collections.min(days), Collections.max(days)));
    }

    private static EntryHeadings monthFirst(EntryHeadings article) {
        return new EntryHeadings(
                article.article(),
                article.title(),
                article.all().stream()
                        .map(heading -> new EntryHeadings.Heading(
                                monthFirst(heading.date(), figures(text(article, heading))),
                                heading.start(),
                                heading.span()))
                        .toList());
    }

    private static EntryDate monthFirst(EntryDate date, List<int[]> figures) {
        return figures.isEmpty()
                ? date
                : new EntryDate(
                        date.span(),
                        figures.stream().map(one -> one[1]).toList(),
                        OptionalInt.of(figures.get(0)[0]),
                        date.year(),
                        date.shortYear(),
                        date.weekday(),
                        date.counter());
    }
}
