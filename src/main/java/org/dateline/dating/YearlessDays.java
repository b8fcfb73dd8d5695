package org.dateline.dating;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.article.Published;
import org.dateline.time.DateMention;

/**
 * The years of days that are written without one, in articles of which none tells when it was published: speeches of one journey
 * are headed "Lima, Dec. 27th" and "Cusco, Jan. 5th, 1852", and are of one winter.
 */
final class YearlessDays {
    /** A head stands in the first lines. */
    private static final int HEAD = 500;

    /** From one speech of a journey to the next it is seldom longer. */
    private static final int REACH_DAYS = 30;

    /** So many days without a year that fit to one are no chance. */
    private static final int SEVERAL = 2;

    private static final Pattern YEARLESS = Pattern.compile("XXXX(-\\d\\d-\\d\\d)");

    private YearlessDays() {}

    /**
     * The days without a year at the heads of articles that were published on no known day, with the year that is near the days
     * that other heads name in full, or the days of publication, or each other on the way there; empty where they are too few.
     */
    static List<LocalDate> find(List<AnnotatedArticle> articles) {
        Set<MonthDay> open = new TreeSet<>();
        NavigableSet<LocalDate> near = new TreeSet<>();
        for (AnnotatedArticle article : articles) {
            if (article.published().from() == Published.From.UNKNOWN) {
                heads(article).forEach(date -> open(date).ifPresent(open::add));
            }
            heads(article).stream()
                    .filter(date -> date.form().isCalendarDay())
                    .forEach(date -> date.when().day().ifPresent(near::add));
            article.published().date().ifPresent(near::add);
        }
        List<LocalDate> found = new ArrayList<>();
        boolean more = !near.isEmpty();
        while (more) {
            List<LocalDate> next = open.stream()
                    .flatMap(day -> near(day, near).stream())
                    .filter(day -> !near.contains(day))
                    .toList();
            near.addAll(next);
            found.addAll(next);
            more = !next.isEmpty();
        }
        return found.size() < SEVERAL ? List.of() : found;
    }

    private static Optional<MonthDay> open(DateMention date) {
        Matcher yearless = YEARLESS.matcher(date.value());
        return yearless.matches() ? Optional.of(MonthDay.parse("-" + yearless.group(1))) : Optional.empty();
    }

    private static List<DateMention> heads(AnnotatedArticle article) {
        return article.dates().stream()
                .filter(date -> date.span().start() < HEAD || date.heading())
                .toList();
    }

    /** The day of the year in which it is nearest to the known ones, where that is near. */
    private static Optional<LocalDate> near(MonthDay day, NavigableSet<LocalDate> known) {
        return known.stream()
                .flatMap(from -> IntStream.rangeClosed(-1, 1).mapToObj(step -> day.atYear(from.getYear() + step)))
                .distinct()
                .filter(date -> distance(date, known) <= REACH_DAYS)
                .min(Comparator.comparingLong(date -> distance(date, known)));
    }

    private static long distance(LocalDate date, NavigableSet<LocalDate> known) {
        return known.stream()
                .mapToLong(from -> Math.abs(ChronoUnit.DAYS.between(from, date)))
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
