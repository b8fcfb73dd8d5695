package org.dateline.time;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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
            if (article.url().isEmpty()) {
                return UNKNOWN;
            }
            String host = host(article.url().get());
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
    Reckoned resolve(Meaning.Numeric numeric, DateExpression expression, Narrative narrative) {
        if (numeric.year() == 0) {
            boolean dayFirst = isDayFirst(numeric);
            int month = dayFirst ? numeric.second() : numeric.first();
            OptionalInt told =
                    ToldYears.find(month, dayFirst ? numeric.first() : numeric.second(), expression, narrative);
            if (told.isPresent()) {
                Meaning.Numeric full =
                        new Meaning.Numeric(numeric.first(), numeric.second(), told.getAsInt(), numeric.weekday());
                return resolve(full, expression, narrative).counted("the year spoken of before");
            }
        }
        if (numeric.year() == 0 && narrative.published().isEmpty()) {
            return Reckoned.published(Timex.vague(yearless(numeric)), narrative);
        }
        Optional<LocalDate> monthFirst = day(numeric, numeric.first(), numeric.second(), narrative);
        Optional<LocalDate> dayFirst = day(numeric, numeric.second(), numeric.first(), narrative);
        List<LocalDate> possible = new ArrayList<>();
        (this == DAY_FIRST ? dayFirst : monthFirst).ifPresent(possible::add);
        (this == DAY_FIRST ? monthFirst : dayFirst)
                .filter(day -> !possible.contains(day))
                .ifPresent(possible::add);
        if (possible.isEmpty()) {
            return Reckoned.itself(
                    Timex.vague(numeric.year() == 0 ? "XXXX-XX-XX" : Timex.format("%04d", numeric.year())));
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
        DateConflict conflict = new DateConflict.EitherOrder(possible.get(0), possible.get(1));
        return Reckoned.itself(Timex.day(possible.get(0))).withConflict(Optional.of(conflict));
    }

    /** The day; of the year whose day is nearest to publication, where none is written. */
    private static Optional<LocalDate> day(Meaning.Numeric numeric, int month, int day, Narrative narrative) {
        if (numeric.year() != 0) {
            return CalendarResolver.date(numeric.year(), month, day);
        }
        LocalDate published = narrative.published().orElseThrow();
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(step -> CalendarResolver.date(published.getYear() + step, month, day))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(found -> Math.abs(ChronoUnit.DAYS.between(published, found))));
    }

    private boolean isDayFirst(Meaning.Numeric numeric) {
        return numeric.first() > 12 || this == DAY_FIRST && numeric.second() <= 12;
    }

    private String yearless(Meaning.Numeric numeric) {
        boolean dayFirst = isDayFirst(numeric);
        boolean known = this != UNKNOWN || numeric.first() > 12 || numeric.second() > 12;
        int month = dayFirst ? numeric.second() : numeric.first();
        int day = dayFirst ? numeric.first() : numeric.second();
        return known ? Timex.format("XXXX-%02d-%02d", month, day) : "XXXX-XX-XX";
    }
}
