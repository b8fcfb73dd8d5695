package org.dateline.time;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Article;

/** Decides whether 5/6/2025 is 5 June or May 6: by the article's other dates, then by its source. */
enum NumericOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    /** Knows which sources write the day first. */
    record Sources(List<String> dayFirst) {
        static Sources load() {
            List<String> ends = new ArrayList<>();
            for (String line : Resources.lines("day-first.txt")) {
                ends.addAll(List.of(line.split(" ")));
            }
            return new Sources(List.copyOf(ends));
        }

        /** The order of an article's dates in figures. */
        NumericOrder of(Article article, List<DateExpression> expressions) {
            NumericOrder written = written(expressions);
            if (written != UNKNOWN) {
                return written;
            }
            String host = article.url().map(Sources::host).orElse("");
            return dayFirst.stream().anyMatch(host::endsWith) ? DAY_FIRST : UNKNOWN;
        }

        private static String host(String url) {
            try {
                String host = URI.create(url).getHost();
                return host == null ? "" : host.toLowerCase(Locale.ROOT);
            } catch (IllegalArgumentException e) {
                return ""; // not an address: it tells nothing
            }
        }

        private static NumericOrder written(List<DateExpression> expressions) {
            int dayFirst = 0;
            int monthFirst = 0;
            for (DateExpression expression : expressions) {
                if (expression.meaning().base() instanceof Meaning.Numeric numeric) {
                    dayFirst += numeric.first() > 12 ? 1 : 0;
                    monthFirst += numeric.second() > 12 ? 1 : 0;
                }
            }
            return dayFirst == monthFirst ? UNKNOWN : dayFirst > monthFirst ? DAY_FIRST : MONTH_FIRST;
        }
    }

    /** The day; with a conflict that holds both readings where the order is not known. */
    Reckoned resolve(Meaning.Numeric numeric, Narrative narrative) {
        Optional<LocalDate> monthFirst = CalendarResolver.date(numeric.year(), numeric.first(), numeric.second());
        Optional<LocalDate> dayFirst = CalendarResolver.date(numeric.year(), numeric.second(), numeric.first());
        List<LocalDate> possible = new ArrayList<>();
        (this == DAY_FIRST ? dayFirst : monthFirst).ifPresent(possible::add);
        (this == DAY_FIRST ? monthFirst : dayFirst)
                .filter(day -> !possible.contains(day))
                .ifPresent(possible::add);
        if (possible.isEmpty()) {
            return Reckoned.itself(Timex.year(numeric.year()));
        }
        numeric.weekday().ifPresent(weekday -> {
            if (possible.stream().anyMatch(day -> day.getDayOfWeek() == weekday)) {
                possible.removeIf(day -> day.getDayOfWeek() != weekday);
            }
        });
        if (possible.size() == 1 || this != UNKNOWN) {
            return Reckoned.itself(Timex.day(possible.get(0)));
        }
        narrative
                .published()
                .ifPresent(published -> possible.sort(
                        Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(published, day)))));
        String message =
                "The text writes the date in figures; it may be " + possible.get(0) + " or " + possible.get(1) + ".";
        DateConflict conflict = new DateConflict(
                DateConflict.Kind.AMBIGUOUS,
                message,
                possible.stream().map(LocalDate::toString).toList());
        return Reckoned.itself(Timex.day(possible.get(0))).withConflict(Optional.of(conflict));
    }
}
