package org.dateline.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.sentence.DatedEntry;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.EntryDate;
import org.dateline.time.EntryDateReader;

/** Finds the days of an article's entries: what a heading leaves out, its neighbours, the other articles and the title tell. */
final class EntryDays {
    /** A diary is published within so many days of its last entry, or long after. */
    private static final int SOON_DAYS = 2;

    private static final int YEARS_AROUND = 3;

    private final AnnotatedArticle draft;
    private final Article article;
    private final EntryHeadings headings;
    private final EntryYears years;

    EntryDays(AnnotatedArticle draft, EntryHeadings headings, EntryYears years) {
        this.draft = draft;
        this.article = draft.article();
        this.headings = headings;
        this.years = years;
    }

    /** The entries in the order of the text; the whole article is one where no line opens another. */
    List<DatedEntry> entries() {
        List<Dated> headed = dated();
        List<Dated> dated = headed.isEmpty() ? WeekdayHeadings.find(article) : headed;
        List<DatedEntry> entries = new ArrayList<>();
        if (dated.isEmpty()) {
            whole().ifPresent(entries::add);
            return entries;
        }
        preface(dated.get(0)).ifPresent(entries::add);
        for (int i = 0; i < dated.size(); i++) {
            int end = i + 1 < dated.size()
                    ? dated.get(i + 1).start()
                    : article.text().length();
            Dated one = dated.get(i);
            entries.add(new DatedEntry(
                    new Span(one.start(), end),
                    one.heading(),
                    one.first(),
                    one.last(),
                    mention(one.heading(), one.first()),
                    false));
        }
        return entries;
    }

    /** What stands before the first entry was written when the article was published, or when the diary begins. */
    private Optional<DatedEntry> preface(Dated first) {
        int end = first.start();
        LocalDate day = article.published()
                .date()
                .filter(published -> Math.abs(ChronoUnit.DAYS.between(published, first.first())) <= AGE_DAYS)
                .orElse(first.first());
        Span start = new Span(0, 0);
        return article.sentences().stream().anyMatch(sentence -> sentence.isArticle() && sentence.end() <= end)
                ? Optional.of(new DatedEntry(new Span(0, end), start, day, day, mention(start, day), true))
                : Optional.empty();
    }

    /**
     * An entry with its days.
     *
     * @param start where it begins
     * @param heading where its day is told
     */
    record Dated(int start, Span heading, LocalDate first, LocalDate last) {
        Dated(EntryHeadings.Heading heading, LocalDate first, LocalDate last) {
            this(heading.start(), heading.span(), first, last);
        }
    }

    private List<Dated> dated() {
        List<Dated> dated = new ArrayList<>();
        Optional<LocalDate> start = start();
        Optional<LocalDate> near = firstKnown();
        OptionalInt month = OptionalInt.empty();
        for (EntryHeadings.Heading heading : headings.ofDays()) {
            EntryDate date = heading.date();
            if (date.isMonthAlone()) {
                month = date.month();
                continue;
            }
            if (date.isCounter()) {
                Optional<LocalDate> day =
                        start.map(first -> first.plusDays(date.counter().getAsInt() - 1L));
                day.ifPresent(d -> dated.add(new Dated(heading, d, d)));
                near = day.or(() -> dated.isEmpty()
                        ? Optional.empty()
                        : Optional.of(dated.get(0).first()));
                continue;
            }
            Optional<YearMonth> in = monthOf(date, month, near);
            if (in.flatMap(date::first).isPresent()) {
                LocalDate first = in.flatMap(date::first).get();
                LocalDate last =
                        in.flatMap(date::last).filter(l -> !l.isBefore(first)).orElse(first);
                dated.add(new Dated(heading, first, last));
                near = Optional.of(last);
            }
        }
        return dated;
    }

    /** The first day that the article itself or, where it writes none in full, another one names with its year. */
    private Optional<LocalDate> firstKnown() {
        return headings.all().stream()
                .flatMap(heading -> EntryYears.inFull(heading.date()).stream())
                .findFirst()
                .or(this::firstInFigures)
                .or(() -> headings.title().flatMap(EntryYears::inFull))
                .or(years::anywhere)
                .or(this::namedEra)
                .or(years::told);
    }

    /** The first "7/5/16", of the century that the title, another article or the day of publication tells. */
    private Optional<LocalDate> firstInFigures() {
        return headings.all().stream()
                .map(EntryHeadings.Heading::date)
                .filter(date -> date.shortYear().isPresent() && date.month().isPresent())
                .findFirst()
                .flatMap(date -> monthOf(date, OptionalInt.empty(), namedEra().or(years::anywhere))
                        .flatMap(date::first));
    }

    /** "Letters from the front, 1916", put online a hundred years later; or a page that is dated "August 2014" and no closer. */
    private Optional<LocalDate> namedEra() {
        return NamedEra.find(article.title().orElse("") + " " + article.source().orElse(""))
                .filter(day -> article.published()
                        .date()
                        .filter(published -> published.isBefore(day.plusYears(2)))
                        .isEmpty())
                .or(() -> article.published().date().isPresent()
                        ? Optional.empty()
                        : NamedEra.find(article.published().evidence()));
    }

    private static final int CENTURY = 100;
    private static final int YEAR_2000 = 2000; // where nothing else tells the century, "23" is 2023

    private Optional<YearMonth> monthOf(EntryDate date, OptionalInt above, Optional<LocalDate> near) {
        if (date.year().isPresent() && date.month().isPresent()) {
            return Optional.of(YearMonth.of(date.year().getAsInt(), date.month().getAsInt()));
        }
        if (date.shortYear().isPresent() && date.month().isPresent()) {
            int base = near.or(this::written).map(LocalDate::getYear).orElse(YEAR_2000);
            int year = base + Math.floorMod(date.shortYear().getAsInt() - base + CENTURY / 2, CENTURY) - CENTURY / 2;
            return Optional.of(YearMonth.of(year, date.month().getAsInt()));
        }
        if (date.month().isEmpty() && above.isEmpty()) {
            // "18th.": of the month that the entry before was written in, or of the next
            return near.or(this::written)
                    .flatMap(before -> closest(date, months(date, YearMonth.from(before)), before));
        }
        int month = date.month().orElseGet(above::getAsInt);
        Optional<LocalDate> anchor = near.or(this::written);
        return anchor.flatMap(day -> closest(
                date,
                IntStream.rangeClosed(day.getYear() - YEARS_AROUND, day.getYear() + YEARS_AROUND)
                        .mapToObj(year -> YearMonth.of(year, month))
                        .toList(),
                near.isPresent() ? day : day.minusDays(isAhead(date, day, month) ? 0 : AGE_DAYS)));
    }

    /** The month and the next; of "Thursday 20th", which fits neither, those before. */
    private static List<YearMonth> months(EntryDate date, YearMonth told) {
        List<YearMonth> months = List.of(told, told.plusMonths(1));
        boolean fits = date.weekday().isEmpty()
                || months.stream()
                        .flatMap(month -> date.first(month).stream())
                        .anyMatch(day -> day.getDayOfWeek() == date.weekday().get());
        return fits ? months : List.of(told.minusMonths(1), told.minusMonths(2));
    }

    /** What is told without its year was mostly lived in the months before it was published. */
    private static final int AGE_DAYS = 150;

    /** A weekday that fits the year of publication and lies ahead: a list of shows to come. */
    private static boolean isAhead(EntryDate date, LocalDate published, int month) {
        return date.first(YearMonth.of(published.getYear(), month))
                .filter(day -> day.isAfter(published.plusDays(SOON_DAYS))
                        && date.weekday().filter(w -> w == day.getDayOfWeek()).isPresent())
                .isPresent();
    }

    private static Optional<YearMonth> closest(EntryDate date, List<YearMonth> months, LocalDate to) {
        return months.stream()
                .filter(month -> date.first(month).isPresent())
                .min(Comparator.<YearMonth, Boolean>comparing(
                                month -> date.weekday().isPresent()
                                        && date.first(month).orElseThrow().getDayOfWeek()
                                                != date.weekday().get())
                        .thenComparing(month -> Math.abs(
                                ChronoUnit.DAYS.between(date.first(month).orElseThrow(), to)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** When it was published, or else the last year that the text names. */
    private Optional<LocalDate> written() {
        return article.published()
                .date()
                .or(() -> draft.dates().stream()
                        .filter(date -> date.form() == DateForm.Plain.YEAR)
                        .flatMap(date -> date.when().last().stream())
                        .reduce((a, b) -> b));
    }

    /**
     * The first day of the journey: as counted elsewhere, or the first day that the text names before it counts, unless that is
     * the day of the post, on which many days had been counted.
     */
    private Optional<LocalDate> start() {
        Optional<LocalDate> counted = years.counted()
                .flatMap(date -> monthOf(date, OptionalInt.empty(), years.anywhere())
                        .flatMap(date::first)
                        .map(day -> day.minusDays(date.counter().getAsInt() - 1L)));
        Optional<LocalDate> open =
                headings.latestStart().map(Optional::of).orElseGet(years::start).flatMap(years::startBefore);
        Optional<LocalDate> named = draft.dates().stream()
                .filter(date -> date.form().isCalendarDay())
                .flatMap(date -> date.when().day().stream())
                .findFirst();
        return counted.or(() -> named.filter(day -> open.isEmpty() || isLittleBefore(day, open.get())))
                .or(() -> open);
    }

    private static boolean isLittleBefore(LocalDate day, LocalDate start) {
        return !day.isAfter(start) && ChronoUnit.DAYS.between(day, start) <= AGE_DAYS;
    }

    /** A post without entries is of the day in its title, or of the day on which it was published. */
    private Optional<DatedEntry> whole() {
        Optional<EntryDate> title = headings.title();
        Optional<LocalDate> counted = title.filter(EntryDate::isCounter)
                .filter(date -> years.counted().isPresent()
                        || article.published().date().isEmpty())
                .flatMap(date ->
                        start().map(first -> first.plusDays(date.counter().getAsInt() - 1L)));
        Optional<LocalDate> era = years.anywhere().or(this::namedEra);
        Optional<YearMonth> month =
                title.filter(date -> date.month().isPresent()).flatMap(date -> monthOf(date, OptionalInt.empty(), era));
        Optional<LocalDate> first = counted.or(() -> month.flatMap(in -> title.flatMap(date -> date.first(in))))
                .or(() -> article.published().date())
                .or(() -> era.flatMap(this::firstNamed));
        Optional<LocalDate> last = month.flatMap(in -> title.flatMap(date -> date.last(in)));
        Span start = new Span(0, 0);
        return first.map(day -> new DatedEntry(
                new Span(0, article.text().length()),
                start,
                day,
                last.filter(end -> !end.isBefore(day)).orElse(day),
                mention(start, day),
                false));
    }

    /** The first day that the text names, in the year that is known otherwise: "the next day (Tuesday, May 4th) we went on". */
    private Optional<LocalDate> firstNamed(LocalDate era) {
        return draft.dates().stream()
                .filter(date -> date.form() instanceof DateForm.Day)
                .flatMap(date -> EntryDateReader.read(SPACE.matcher(date.text()).replaceAll(" "), true).stream())
                .filter(date -> date.month().isPresent())
                .findFirst()
                .map(EntryDate::withoutWeekday)
                .flatMap(date ->
                        monthOf(date, OptionalInt.empty(), Optional.of(era)).flatMap(date::first));
    }

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private DateMention mention(Span span, LocalDate day) {
        return DateMention.ofDay(span, span.in(article.text()), day);
    }
}
