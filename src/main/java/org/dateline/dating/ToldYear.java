package org.dateline.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.time.EntryDate;

/**
 * The year of a diary that names none in its headings and was published long after: that in which its weekdays fit, or which its
 * title or what stands before its first entry names. "These notes were kept in the summer of 1916", printed in 1918.
 */
final class ToldYear {
    /** A post is published within so many days of what it tells. */
    private static final int SOON_DAYS = 60;

    private static final int YEARS_BEFORE = 6;

    private final List<EntryHeadings> articles;
    private final LocalDate published;

    private ToldYear(List<EntryHeadings> articles, LocalDate published) {
        this.articles = articles;
        this.published = published;
    }

    /** A day in the middle of the year; empty where an entry is of the weeks before it was published, or nothing tells the year. */
    static Optional<LocalDate> find(List<EntryHeadings> articles) {
        return articles.stream()
                .flatMap(article -> article.article().published().date().stream())
                .max(Comparator.naturalOrder())
                .flatMap(day -> new ToldYear(articles, day).find());
    }

    private Optional<LocalDate> find() {
        List<EntryDate> dates = articles.stream()
                .flatMap(article -> article.all().stream())
                .map(EntryHeadings.Heading::date)
                .filter(date -> date.month().isPresent()
                        && !date.days().isEmpty()
                        && date.year().isEmpty()
                        && date.shortYear().isEmpty())
                .toList();
        if (dates.isEmpty() || dates.stream().anyMatch(this::isRecent)) {
            return Optional.empty();
        }
        return ofWeekdays(dates)
                .or(() -> only(articles.stream()
                        .map(article -> article.article().title().orElse(""))))
                .or(() -> only(articles.stream().map(ToldYear::preface)))
                .map(year -> LocalDate.of(year, Month.JULY, 1));
    }

    private boolean isRecent(EntryDate date) {
        return Stream.of(published.getYear(), published.getYear() - 1)
                .flatMap(year -> in(date, year).stream())
                .anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, published)) <= SOON_DAYS);
    }

    private static Optional<LocalDate> in(EntryDate date, int year) {
        return date.first(YearMonth.of(year, date.month().orElseThrow()));
    }

    /** The last year in which all weekdays fit; empty where none is named. */
    private Optional<Integer> ofWeekdays(List<EntryDate> dates) {
        List<EntryDate> named =
                dates.stream().filter(date -> date.weekday().isPresent()).toList();
        return named.isEmpty()
                ? Optional.empty()
                : Stream.iterate(published.getYear(), year -> year - 1)
                        .limit(YEARS_BEFORE)
                        .filter(year -> named.stream().allMatch(date -> fits(date, year)))
                        .findFirst();
    }

    private static boolean fits(EntryDate date, int year) {
        DayOfWeek weekday = date.weekday().orElseThrow();
        return in(date, year)
                .map(LocalDate::getDayOfWeek)
                .filter(weekday::equals)
                .isPresent();
    }

    private static String preface(EntryHeadings headings) {
        Article article = headings.article();
        return headings.all().isEmpty()
                ? ""
                : article.text().substring(0, headings.all().get(0).start());
    }

    /** The one year before that of publication that the lines name. */
    private Optional<Integer> only(Stream<String> lines) {
        Set<Integer> years = new TreeSet<>();
        lines.forEach(line -> NamedEra.years(line).forEach(years::add));
        years.removeIf(year -> year >= published.getYear());
        return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
    }
}
