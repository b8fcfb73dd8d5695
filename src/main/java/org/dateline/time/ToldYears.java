package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Article;

/**
 * Finds the year of a day that names none where the text has said it before: over a list ("Tour dates 2025"), or with a
 * month ("It kicks off in June 2026 … plays Lyon on June 9").
 */
final class ToldYears {
    private static final int HALF_YEAR_DAYS = 183;

    /** A month named with its year tells the days of that month in its own sentence and the next. */
    private static final int NEAR_SENTENCES = 1;

    /** And one that is to come the days of the months after it, somewhat farther on. */
    private static final int COMING_SENTENCES = 4;

    private static final int COMING_MONTHS = 6;

    private static final int NEWS_DAYS = 45;

    private static final int SOON_DAYS = 7;

    /** What was so long ago is told as a story, whose months follow each other. */
    private static final int LONG_AGO_MONTHS = 18;

    private ToldYears() {}

    static OptionalInt find(int month, int day, DateExpression expression, Narrative narrative) {
        if (narrative.titleYear().isPresent()) {
            return narrative.titleYear();
        }
        OptionalInt listed = ofList(month, day, expression, narrative);
        if (listed.isPresent()) {
            return listed;
        }
        OptionalInt headed = ofHeading(month, expression, narrative);
        if (headed.isPresent()) {
            return headed;
        }
        OptionalInt story = ofStory(month, expression, narrative);
        if (story.isPresent() && narrative.goesOn()) {
            return story;
        }
        if (isNews(month, day, expression.tense(), narrative)) {
            return OptionalInt.empty();
        }
        OptionalInt named = ofMonth(month, expression, narrative);
        OptionalInt dated = named.isPresent() ? named : ofDate(month, expression, narrative);
        return dated.isPresent() ? dated : story;
    }

    /** The year of a month that names none, where a date long ago was named with its year just before. */
    static OptionalInt find(int month, DateExpression expression, Narrative narrative) {
        if (narrative.titleYear().isPresent() && expression.tense() != Tense.FUTURE) {
            return narrative.titleYear();
        }
        boolean longAgo = narrative
                .dated()
                .filter(told -> narrative
                        .published()
                        .filter(day -> told.date().isBefore(day.minusMonths(LONG_AGO_MONTHS)))
                        .isPresent())
                .isPresent();
        return longAgo && expression.tense() != Tense.FUTURE
                ? ofDate(month, expression, narrative)
                : OptionalInt.empty();
    }

    /** "On March 15, 2018, in Lima, and on March 18 in Cusco": the year goes on through the sentence, and past December. */
    private static OptionalInt ofDate(int month, DateExpression expression, Narrative narrative) {
        Optional<Narrative.Spoken<LocalDate>> told =
                narrative.dated().filter(date -> date.sentence() == expression.sentence());
        if (told.isEmpty()) {
            return OptionalInt.empty();
        }
        LocalDate date = told.get().date();
        int months = Math.floorMod(month - date.getMonthValue(), 12);
        return months <= COMING_MONTHS
                ? OptionalInt.of(YearMonth.from(date).plusMonths(months).getYear())
                : OptionalInt.empty();
    }

    /** The days that are named with their years, where none is counted from that of publication. */
    static Optional<List<LocalDate>> namedInFull(List<DateExpression> expressions) {
        List<LocalDate> named = expressions.stream()
                .map(expression -> expression.meaning().base())
                .flatMap(base -> base instanceof Meaning.Calendar calendar ? inFull(calendar).stream() : Stream.empty())
                .toList();
        boolean news = expressions.stream()
                .map(expression -> expression.meaning().form())
                .anyMatch(form -> form instanceof DateForm.NearDay || form instanceof DateForm.Weekday);
        return news || named.isEmpty() ? Optional.empty() : Optional.of(named);
    }

    /**
     * Whether all days that are named with their years were long ago, and none is counted from that of publication: a history,
     * and no news that looks back.
     *
     * @param named as {@link #namedInFull} has them
     */
    static boolean isStory(Optional<List<LocalDate>> named, Optional<LocalDate> published) {
        return named.isPresent()
                && published
                        .filter(day ->
                                named.get().stream().allMatch(told -> told.isBefore(day.minusMonths(LONG_AGO_MONTHS))))
                        .isPresent();
    }

    /** The years in the title that one of the first dates names in full: 1998 of "State visit to Peru (1998)". */
    static List<Integer> ofTitle(Article article, List<DateExpression> expressions) {
        return TITLE_YEAR
                .matcher(article.title().orElse(""))
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .filter(year -> expressions.stream()
                        .limit(FIRST_DATES)
                        .map(expression -> expression.meaning().base())
                        .anyMatch(base -> base instanceof Meaning.Calendar calendar
                                && inFull(calendar)
                                        .filter(day -> day.getYear() == year)
                                        .isPresent()))
                .toList();
    }

    /**
     * Of "State visit to Peru (1998)" and "From 11 to 24 September 1998 she paid" the year, where the article was published years
     * later: its days are of that year.
     *
     * @param titled as {@link #ofTitle(Article, List)} has them
     */
    static OptionalInt ofTitle(List<Integer> titled, Optional<LocalDate> published) {
        for (int i = 0; i < titled.size() && published.isPresent(); i++) {
            if (titled.get(i) <= published.get().getYear() - TITLE_YEARS) {
                return OptionalInt.of(titled.get(i));
            }
        }
        return OptionalInt.empty();
    }

    private static final Pattern TITLE_YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

    private static final int TITLE_YEARS = 2;

    private static final int FIRST_DATES = 3;

    private static Optional<LocalDate> inFull(Meaning.Calendar calendar) {
        boolean full = calendar.year().named().isPresent()
                && calendar.month().isPresent()
                && calendar.day().isPresent();
        return full
                ? CalendarResolver.date(
                        calendar.year().named().getAsInt(),
                        calendar.month().getAsInt(),
                        calendar.day().getAsInt())
                : Optional.empty();
    }

    /** "On 8 January 1944 she sailed for Lima … She left on 12 June": what was so long ago goes on from day to day. */
    private static OptionalInt ofStory(int month, DateExpression expression, Narrative narrative) {
        return narrative
                .explicit()
                .filter(told -> narrative.isStory() && expression.tense() != Tense.FUTURE)
                .filter(told -> expression.sentence() - told.sentence() <= STORY_SENTENCES)
                .filter(told -> narrative
                        .published()
                        .filter(day -> told.date().isBefore(day.minusMonths(LONG_AGO_MONTHS)))
                        .isPresent())
                .map(told -> YearMonth.from(told.date())
                        .plusMonths(Math.floorMod(month - told.date().getMonthValue(), 12)))
                .map(next -> OptionalInt.of(next.getYear()))
                .orElseGet(OptionalInt::empty);
    }

    private static final int STORY_SENTENCES = 4;

    /** "June 2015" over a list of days of June, until another month is named so. */
    private static OptionalInt ofHeading(int month, DateExpression expression, Narrative narrative) {
        return narrative
                .headingMonth()
                .filter(head -> head.date().getMonthValue() == month
                        && expression.sentence() - head.sentence() <= LISTED_SENTENCES)
                .map(head -> OptionalInt.of(head.date().getYear()))
                .orElseGet(OptionalInt::empty);
    }

    private static final int LISTED_SENTENCES = 40;

    /** A list goes on from row to row, over the end of the year too. */
    private static OptionalInt ofList(int month, int day, DateExpression expression, Narrative narrative) {
        Optional<Narrative.Spoken<Integer>> year = narrative.headingYear();
        if (year.isEmpty() || !expression.heading()) {
            return OptionalInt.empty();
        }
        Optional<LocalDate> row = narrative
                .heading()
                .filter(spoken -> spoken.mention() > year.get().mention())
                .map(Narrative.Spoken::date);
        int found = row.map(LocalDate::getYear).orElse(year.get().date());
        boolean behind = row.isPresent()
                && CalendarResolver.date(found, month, day)
                        .filter(date -> ChronoUnit.DAYS.between(date, row.get()) > HALF_YEAR_DAYS)
                        .isPresent();
        int listed = behind ? found + 1 : found;
        return isOtherNumber(listed, month, day, expression, narrative) ? OptionalInt.empty() : OptionalInt.of(listed);
    }

    /** Whether the weekday fits in the year of publication and not in the one that the line above seems to name. */
    private static boolean isOtherNumber(
            int listed, int month, int day, DateExpression expression, Narrative narrative) {
        OptionalInt published = narrative.publishedYear();
        Optional<DayOfWeek> weekday = expression.meaning().base() instanceof Meaning.Calendar calendar
                ? calendar.weekday()
                : Optional.empty();
        return published.isPresent()
                && weekday.isPresent()
                && !isOn(weekday.get(), listed, month, day)
                && isOn(weekday.get(), published.getAsInt(), month, day)
                && isNews(month, day, Tense.UNKNOWN, narrative);
    }

    private static boolean isOn(DayOfWeek weekday, int year, int month, int day) {
        return CalendarResolver.date(year, month, day)
                .filter(date -> date.getDayOfWeek() == weekday)
                .isPresent();
    }

    /**
     * A day near the day of publication is the news, whatever other year the month was named with; but what is told as
     * past is not to come.
     */
    private static boolean isNews(int month, int day, Tense tense, Narrative narrative) {
        if (narrative.published().isEmpty()) {
            return false;
        }
        LocalDate published = narrative.published().get();
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            Optional<LocalDate> date = CalendarResolver.date(year, month, day);
            long days = date.isPresent() ? ChronoUnit.DAYS.between(published, date.get()) : Long.MAX_VALUE;
            if (Math.abs(days) <= NEWS_DAYS && (tense != Tense.PAST || days <= SOON_DAYS)) {
                return true;
            }
        }
        return false;
    }

    private static OptionalInt ofMonth(int month, DateExpression expression, Narrative narrative) {
        Optional<Narrative.Spoken<YearMonth>> named = narrative.datedMonth();
        if (named.isEmpty()) {
            return OptionalInt.empty();
        }
        YearMonth told = named.get().date();
        int sentences = expression.sentence() - named.get().sentence();
        if (told.getMonthValue() == month && sentences <= NEAR_SENTENCES) {
            return OptionalInt.of(told.getYear());
        }
        boolean coming = narrative
                .published()
                .filter(day -> told.isAfter(YearMonth.from(day)))
                .isPresent();
        int months = Math.floorMod(month - told.getMonthValue(), 12);
        return coming && sentences <= COMING_SENTENCES && months <= COMING_MONTHS
                ? OptionalInt.of(told.plusMonths(months).getYear())
                : OptionalInt.empty();
    }
}
