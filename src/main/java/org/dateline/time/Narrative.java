package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a reader keeps in mind on the way through an article: the dates last spoken of. One a reading; not shared. */
final class Narrative {
    /** A date spoken of, and where. */
    record Spoken<T>(T date, int mention, int sentence, int paragraph) {}

    private final Optional<LocalDate> published;
    private Optional<Spoken<LocalDate>> day = Optional.empty();
    private Optional<Spoken<DayOfWeek>> weekday = Optional.empty();
    private Optional<Spoken<LocalDate>> heading = Optional.empty();
    private Optional<LocalDate> headingEnd = Optional.empty();
    private boolean headingDated;
    private boolean yearToDate;
    private boolean spokeOfTime;
    private final Set<DayOfWeek> bareWeekdays;
    private final boolean story;
    private final OptionalInt titleYear;
    private Optional<Spoken<YearMonth>> month = Optional.empty();
    private Optional<Spoken<YearMonth>> namedMonth = Optional.empty();
    private Optional<Spoken<Integer>> year = Optional.empty();
    private Optional<Spoken<Integer>> quarter = Optional.empty();
    private Optional<Spoken<LocalDate>> firstTourDay = Optional.empty();
    private Optional<Spoken<LocalDate>> explicit = Optional.empty();
    private Optional<Spoken<LocalDate>> programme = Optional.empty();
    private Optional<Spoken<YearMonth>> datedMonth = Optional.empty();
    private Optional<Spoken<YearMonth>> headingMonth = Optional.empty();
    private Optional<Spoken<Integer>> headingYear = Optional.empty();
    private Optional<Spoken<LocalDate>> dated = Optional.empty();
    private final Recounted recounted;

    /**
     * A narrative that has not begun.
     *
     * @param bareWeekdays the weekdays that the article speaks of without a date
     * @param story whether it tells of long ago
     * @param titleYear the year that its title names, where it is a history of that year
     */
    Narrative(Optional<LocalDate> published, Set<DayOfWeek> bareWeekdays, boolean story, OptionalInt titleYear) {
        this.titleYear = titleYear;
        this.published = published;
        this.bareWeekdays = bareWeekdays;
        this.story = story;
        this.recounted = new Recounted(published);
    }

    /** Whether the article tells of long ago, and of nothing since. */
    boolean isStory() {
        return story;
    }

    /** The year of a history that its title names. */
    OptionalInt titleYear() {
        return titleYear;
    }

    /** Whether a day without its year followed the one that was last named with it. */
    boolean goesOn() {
        return explicit.isPresent()
                && dated.filter(day -> day.mention() < explicit.get().mention()).isPresent();
    }

    /** The journey that a report tells of from its beginning. */
    Recounted recounted() {
        return recounted;
    }

    /** Whether the article speaks of the weekday without a date, too. */
    boolean speaksOf(DayOfWeek other) {
        return bareWeekdays.contains(other);
    }

    /** The last day of the heading that the text stands under, where it names a range. */
    Optional<LocalDate> headingEnd() {
        return headingEnd;
    }

    /** The heading's day where it is a date: "Friday, July 19", and not a weekday that is settled as any other is. */
    Optional<Spoken<LocalDate>> datedHeading() {
        return headingDated ? heading : Optional.empty();
    }

    Optional<LocalDate> published() {
        return published;
    }

    /** The day last spoken of. */
    Optional<Spoken<LocalDate>> day() {
        return day;
    }

    /** Whether what was last spoken of was a time of day. */
    boolean spokeOfTime() {
        return spokeOfTime;
    }

    /** The weekday last spoken of, while its date is not known. */
    Optional<Spoken<DayOfWeek>> weekday() {
        return weekday;
    }

    /** The day of the heading that the text stands under. */
    Optional<Spoken<LocalDate>> heading() {
        return heading;
    }

    Optional<Spoken<YearMonth>> month() {
        return month;
    }

    /** The month that was last named as the time of something, unless a quarter was named since. */
    Optional<Spoken<YearMonth>> reportedMonth(int sentence) {
        return namedMonth.filter(named -> sentence - named.sentence() <= 1
                && quarter.map(q -> q.mention() < named.mention()).orElse(true));
    }

    Optional<Spoken<Integer>> year() {
        return year;
    }

    /** The quarter last spoken of that had begun when the article was published, as year times four plus quarter from 0. */
    Optional<Spoken<Integer>> quarter() {
        return quarter;
    }

    /** The quarter that the text reports on, unless it has gone over to the months since the year began. */
    Optional<Spoken<Integer>> reportedQuarter() {
        return yearToDate ? Optional.empty() : quarter;
    }

    /** Whether the text tells of the months since the year began. */
    boolean isYearToDate() {
        return yearToDate;
    }

    Optional<Spoken<LocalDate>> firstTourDay() {
        return firstTourDay;
    }

    /** The last day that was named by month and day. */
    Optional<Spoken<LocalDate>> explicit() {
        return explicit;
    }

    /** The last day that was named by its weekday, too. */
    Optional<Spoken<LocalDate>> programme() {
        return programme;
    }

    /** The month that was last named with its year. */
    Optional<Spoken<YearMonth>> datedMonth() {
        return datedMonth;
    }

    /** The month of the heading that the text stands under, where it names its year. */
    Optional<Spoken<YearMonth>> headingMonth() {
        return headingMonth;
    }

    /** The first day of the month or day that was last named with its year. */
    Optional<Spoken<LocalDate>> dated() {
        return dated;
    }

    /** The year of the heading that the text stands under. */
    Optional<Spoken<Integer>> headingYear() {
        return headingYear;
    }

    /** Keeps the year of a heading; of "2025–26", in which a list begins, the first. */
    void hearHeadingYear(int number, DateExpression expression, int index) {
        headingMonth = datedMonth.filter(named -> named.mention() == index).or(() -> headingMonth);
        boolean end = expression.link().equals(Optional.of(DateExpression.Link.RANGE))
                && headingYear.filter(first -> first.mention() == index - 1).isPresent();
        if (!end) {
            headingYear = Optional.of(new Spoken<>(number, index, expression.sentence(), expression.paragraph()));
        }
    }

    /** Keeps what a mention says. */
    void hear(DateExpression expression, Timex timex, int index) {
        int sentence = expression.sentence();
        int paragraph = expression.paragraph();
        When when = timex.when();
        Meaning.Base base = expression.meaning().base();
        yearToDate = isYearToDate(expression)
                || yearToDate && !(base instanceof PartOfYear.Quarter || base instanceof PartOfYear.Ended);
        spokeOfTime = expression.meaning().time().isPresent();
        boolean namesYear = base instanceof Meaning.Calendar calendar
                && calendar.month().isPresent()
                && calendar.year().named().isPresent();
        if (namesYear) {
            dated = when.first().map(first -> new Spoken<>(first, index, sentence, paragraph));
        }
        if (when.day().isPresent()) {
            LocalDate date = when.day().get();
            Spoken<LocalDate> spoken = new Spoken<>(date, index, sentence, paragraph);
            recounted.hear(expression, spoken);
            day = Optional.of(spoken);
            weekday = Optional.empty();
            boolean named =
                    base instanceof Meaning.Calendar calendar && calendar.day().isPresent();
            if (named) {
                explicit = Optional.of(spoken);
                if (base instanceof Meaning.Calendar told && told.weekday().isPresent()) {
                    programme = explicit;
                }
            }
            boolean ends = heading.isPresent()
                    && heading.get().mention() == index - 1
                    && expression.link().equals(Optional.of(DateExpression.Link.RANGE));
            if (ends) {
                headingEnd = Optional.of(date);
            } else if (expression.heading()) {
                heading = Optional.of(spoken);
                headingEnd = Optional.empty();
                headingDated = named;
            }
            month = Optional.of(new Spoken<>(YearMonth.from(date), index, sentence, paragraph));
            year = Optional.of(new Spoken<>(date.getYear(), index, sentence, paragraph));
        } else if (when instanceof When.Month m) {
            month = Optional.of(new Spoken<>(m.month(), index, sentence, paragraph));
            if (base instanceof Meaning.Calendar calendar) {
                namedMonth = month;
                boolean dated = calendar.year().named().isPresent();
                datedMonth = dated ? month : datedMonth;
            }
            year = Optional.of(new Spoken<>(m.month().getYear(), index, sentence, paragraph));
        } else if (when instanceof When.Year y) {
            year = Optional.of(new Spoken<>(y.year(), index, sentence, paragraph));
        } else if (when instanceof When.Season s && base instanceof PartOfYear.Season) {
            year = Optional.of(new Spoken<>(s.year(), index, sentence, paragraph));
        } else if (when instanceof When.Season s
                && namesQuarter(base)
                && published
                        .map(day -> expression.tense() == Tense.FUTURE
                                ? !s.last().get().isAfter(day)
                                : !s.from().isAfter(day))
                        .orElse(true)) {
            quarter = Optional.of(new Spoken<>(s.year() * 4 + s.code() - 33, index, sentence, paragraph));
        }
    }

    private static boolean namesQuarter(Meaning.Base base) {
        return base instanceof PartOfYear.Quarter quarter && quarter.of() == PartOfYear.QuarterOf.NAMED
                || base instanceof PartOfYear.Ended ended && ended.unit() == Unit.QUARTER;
    }

    /** "For the nine months": what follows is told of these, no longer of the quarter. */
    private static boolean isYearToDate(DateExpression expression) {
        return expression.meaning().base() instanceof Meaning.Length length
                && length.value().endsWith("M")
                && !length.value().startsWith("PT")
                && expression.text().regionMatches(true, 0, "the ", 0, 4);
    }

    /** Keeps a weekday whose date is not known. */
    void hearWeekday(DayOfWeek other, DateExpression expression, int index) {
        weekday = Optional.of(new Spoken<>(other, index, expression.sentence(), expression.paragraph()));
        day = Optional.empty();
    }

    /** Keeps on which day the visit began. */
    void hearTourDay(int number, LocalDate date, int index) {
        if (firstTourDay.isEmpty()) {
            firstTourDay = Optional.of(new Spoken<>(date.minusDays(number - 1L), index, 0, 0));
        }
    }

    /** The year that is named, or counted from that of publication. */
    OptionalInt year(Meaning.YearOf year) {
        OptionalInt published = publishedYear();
        return year.named().isPresent() || year.relative().isEmpty() || published.isEmpty()
                ? year.named()
                : OptionalInt.of(published.getAsInt() + year.relative().getAsInt());
    }

    OptionalInt publishedYear() {
        return published.isPresent() ? OptionalInt.of(published.get().getYear()) : OptionalInt.empty();
    }
}
