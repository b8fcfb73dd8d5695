package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.Sentence;
import org.dateline.article.Span;

/**
 * Reads the day or weekday that an article's dateline prints: "SEOUL, April 25 (Reuters) —", "May 19 (UPI) --", "25
 * October 2025 at 17:54" on a line of its own.
 */
public final class PublicationDates {
    /** A dateline stands within so many characters from the start of the text or of one of its first lines. */
    private static final int DATELINE_REACH = 60;

    /** And in one of so many first sentences. */
    private static final int FIRST_SENTENCES = 4;

    private final DateReader reader;

    private PublicationDates(DateReader reader) {
        this.reader = reader;
    }

    public static PublicationDates with(DateReader reader) {
        return new PublicationDates(reader);
    }

    /**
     * What a dateline tells of its day.
     *
     * @param day its day and month, whether or not its year is known
     * @param weekday the weekday of one that tells no more: "LIMA, Saturday –"
     */
    public record Dateline(Optional<MonthDay> day, Optional<DayOfWeek> weekday) {}

    /** What the first dateline with a day tells, and the first with a weekday alone. */
    public Dateline dateline(Article article) {
        List<Meaning.Calendar> told = datelines(article);
        return new Dateline(
                told.stream()
                        .filter(PublicationDates::isDay)
                        .findFirst()
                        .filter(c -> CalendarResolver.date(
                                        2000, c.month().getAsInt(), c.day().getAsInt())
                                .isPresent())
                        .map(c -> MonthDay.of(c.month().getAsInt(), c.day().getAsInt())),
                told.stream()
                        .filter(c -> c.weekday().isPresent() && c.month().isEmpty())
                        .findFirst()
                        .flatMap(Meaning.Calendar::weekday));
    }

    /**
     * When a report was written, from which its days are counted: on the day of its dateline ("LIMA, Tuesday. -"), where that is
     * a little before that of publication; else as it was published.
     *
     * @param expressions the article's, in the order of the text
     * @param isOfReport whether the first of them is that of a report's dateline
     */
    static Published written(List<DateExpression> expressions, Published published, BooleanSupplier isOfReport) {
        Optional<LocalDate> printed = published.date();
        if (printed.isEmpty()
                || expressions.isEmpty()
                || !(expressions.get(0).meaning().base() instanceof Meaning.Calendar told)) {
            return published;
        }
        Optional<LocalDate> day = onOrBefore(printed.get(), told);
        return day.isPresent() && isPrinted(day.get(), printed.get()) && isOfReport.getAsBoolean()
                ? Published.of(day.get(), published.from(), published.evidence())
                : published;
    }

    /**
     * The same of dates that have their days already.
     *
     * @param dates where the article's dates stand
     * @param first which of them may be the dateline's
     * @param day its day
     */
    public static LocalDate written(
            Article article, List<Span> dates, int first, Optional<LocalDate> day, LocalDate printed) {
        return day.filter(told -> isPrinted(told, printed) && isOfReport(article, dates, first))
                .orElse(printed);
    }

    /** Whether what was written on a day may be printed on the other. */
    private static boolean isPrinted(LocalDate day, LocalDate printed) {
        return day.isBefore(printed) && day.isAfter(printed.minusDays(DAYS_TO_PRINT));
    }

    /**
     * Whether a date is that of a report's dateline: it stands behind a place in capitals that opens one of the first sentences
     * or alone on a line above the text, and no other date does so: captions, dispatches and days of a programme have one each.
     */
    static boolean isOfReport(Article article, List<Span> dates, int first) {
        List<Sentence> sentences = article.sentences();
        return sentences.subList(0, Math.min(FIRST_SENTENCES, sentences.size())).stream()
                        .anyMatch(sentence -> opens(article, sentence, dates.get(first)))
                && IntStream.range(0, dates.size())
                        .filter(i -> i != first)
                        .mapToObj(dates::get)
                        .noneMatch(other -> article.findSentenceAt(other.start())
                                .filter(sentence -> opens(article, sentence, other))
                                .isPresent());
    }

    private static boolean opens(Article article, Sentence sentence, Span date) {
        int start = sentence.start();
        int at = date.start() - start;
        if (at < 0 || at > DATELINE_REACH || date.end() > sentence.end()) {
            return false;
        }
        String text = article.text();
        String before = text.substring(start, date.start()).strip();
        String behind = text.substring(date.end(), sentence.end()).strip();
        if (before.isEmpty()) {
            return behind.isEmpty() && sentence.kind() != Sentence.Kind.PROSE;
        }
        return before.endsWith(",")
                && firstWordIsCapitals(before)
                && (behind.isEmpty() || MARKS.indexOf(behind.charAt(0)) >= 0);
    }

    /** The last such day up to another; "April 3, 2018" is of its own year. */
    private static Optional<LocalDate> onOrBefore(LocalDate last, Meaning.Calendar calendar) {
        if (isDay(calendar)) {
            int year = calendar.year().named().orElse(last.getYear());
            return CalendarResolver.date(
                            year, calendar.month().getAsInt(), calendar.day().getAsInt())
                    .map(day -> day.isAfter(last) ? day.minusYears(1) : day);
        }
        return calendar.month().isPresent() || calendar.day().isPresent()
                ? Optional.empty()
                : calendar.weekday().map(day -> last.with(TemporalAdjusters.previousOrSame(day)));
    }

    /** What is written is printed within so many days. */
    private static final int DAYS_TO_PRINT = 31;

    /** What stands behind the day of a dateline. */
    private static final String MARKS = "(-\u2013\u2014.";

    private static boolean isDay(Meaning.Calendar calendar) {
        return calendar.month().isPresent() && calendar.day().isPresent();
    }

    private List<Meaning.Calendar> datelines(Article article) {
        List<Meaning.Calendar> told = new ArrayList<>();
        List<Sentence> sentences = article.sentences();
        String text = article.text();
        for (int i = 0; i < Math.min(FIRST_SENTENCES, sentences.size()); i++) {
            Sentence sentence = sentences.get(i);
            int start = sentence.start();
            int end = Math.min(sentence.end(), start + 2 * DATELINE_REACH);
            String head = text.substring(start, end);
            for (DateExpression expression : reader.find(ArticleText.of("dateline", Published.UNKNOWN, head))) {
                boolean near = expression.span().start() <= DATELINE_REACH;
                if (near
                        && expression.meaning().base() instanceof Meaning.Calendar calendar
                        && (isDay(calendar) || expression.span().start() > 0)
                        && isDateline(head, expression)) {
                    told.add(calendar);
                }
            }
        }
        return told;
    }

    /** Whether only a place in capitals stands before, and an agency, a dash or the line's end behind. */
    private static boolean isDateline(String head, DateExpression expression) {
        String before = head.substring(0, expression.span().start()).strip();
        String behind = head.substring(expression.span().end()).strip();
        boolean alone = behind.isEmpty();
        boolean marked = behind.startsWith("(")
                || behind.startsWith("-")
                || behind.startsWith("\u2013")
                || behind.startsWith("\u2014");
        boolean place = before.isEmpty()
                || before.endsWith(",")
                        && before.chars().filter(Character::isUpperCase).count() >= 2
                || before.endsWith("\u2014")
                || before.endsWith("|")
                || before.endsWith(":");
        boolean capitals = before.isEmpty() || firstWordIsCapitals(before);
        return place && (alone || marked && capitals);
    }

    private static boolean firstWordIsCapitals(String before) {
        int end = 0;
        while (end < before.length() && Character.isLetter(before.charAt(end))) {
            if (!Character.isUpperCase(before.charAt(end))) {
                return false;
            }
            end++;
        }
        return end >= 3;
    }
}
