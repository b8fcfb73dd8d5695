package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.Sentence;

/**
 * Reads when an article was published from what stands around it: a header's value, an address, its dateline. Never
 * guesses: a value that names no full date gives none, or in {@link #header} the month or year that it names.
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
     * A header's or tag's value: {@code "2022-05-19"}, {@code "2016-03-29T10:00Z"}, {@code "25 October 2025 at 17:54"},
     * {@code "Oct. 2, 2019"}, {@code "2017-05"}; unknown for "not shown".
     */
    public When header(String value) {
        Optional<When> month = yearMonth(value.strip());
        if (month.isPresent()) {
            return month.get();
        }
        Article article = ArticleText.of("header", Published.UNKNOWN, value);
        return reader.read(article, Published.UNKNOWN).stream()
                .map(DateMention::when)
                .filter(when -> !when.equals(When.UNKNOWN))
                .findFirst()
                .orElse(When.UNKNOWN);
    }

    private static Optional<When> yearMonth(String value) {
        boolean shaped =
                value.length() == 7 && value.charAt(4) == '-' && isNumber(value, 0, 4) && isNumber(value, 5, 7);
        if (!shaped) {
            return Optional.empty();
        }
        int month = Integer.parseInt(value.substring(5));
        return month >= 1 && month <= 12
                ? Optional.of(new When.Month(YearMonth.of(Integer.parseInt(value.substring(0, 4)), month)))
                : Optional.empty();
    }

    /** The date in an address: {@code /2017/05/19/}, {@code /2017-05-19-}, {@code /20170519/}. */
    public static Optional<LocalDate> url(String address) {
        for (int at = 1; at + 8 <= address.length(); at++) {
            char before = address.charAt(at - 1);
            if ((before == '/' || before == '-' || before == '_') && isNumber(address, at, at + 4)) {
                Optional<LocalDate> date = dateAt(address, at);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> dateAt(String address, int at) {
        int year = Integer.parseInt(address.substring(at, at + 4));
        if (year < 1990 || year > 2099) {
            return Optional.empty();
        }
        if (isNumber(address, at, at + 8) && !isNumber(address, at + 8, at + 9)) {
            return CalendarResolver.date(
                    year,
                    Integer.parseInt(address.substring(at + 4, at + 6)),
                    Integer.parseInt(address.substring(at + 6, at + 8)));
        }
        char mark = address.charAt(at + 4);
        boolean marked = mark == '/' || mark == '-' || mark == '_';
        int second = marked ? numberEnd(address, at + 5) : at;
        if (!marked || second == at + 5 || second >= address.length() || address.charAt(second) != mark) {
            return Optional.empty();
        }
        int third = numberEnd(address, second + 1);
        if (third == second + 1) {
            return Optional.empty();
        }
        return CalendarResolver.date(
                year,
                Integer.parseInt(address.substring(at + 5, second)),
                Integer.parseInt(address.substring(second + 1, third)));
    }

    /** The end of a number of one or two figures; its start where there is none or it is longer. */
    private static int numberEnd(String address, int from) {
        int end = from;
        while (end < address.length() && end - from < 3 && isNumber(address, end, end + 1)) {
            end++;
        }
        return end - from > 2 ? from : end;
    }

    private static boolean isNumber(String value, int from, int to) {
        if (to > value.length()) {
            return false;
        }
        return value.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * The day of an article's dateline: "SEOUL, April 25 (Reuters) —", "May 19 (UPI) --", "25 October 2025 at 17:54" on
     * a line of its own.
     *
     * @param year the year, where it is known from elsewhere; a dateline that names its own needs none
     */
    public Optional<LocalDate> dateline(Article article, OptionalInt year) {
        return datelineExpression(article, PublicationDates::isDay).flatMap(calendar -> {
            OptionalInt named =
                    calendar.year().named().isPresent() ? calendar.year().named() : year;
            return named.isPresent()
                    ? CalendarResolver.date(
                            named.getAsInt(),
                            calendar.month().getAsInt(),
                            calendar.day().getAsInt())
                    : Optional.empty();
        });
    }

    /** The dateline's day and month, whether or not its year is known. */
    public Optional<MonthDay> datelineDay(Article article) {
        return datelineExpression(article, PublicationDates::isDay)
                .filter(c -> CalendarResolver.date(
                                2000, c.month().getAsInt(), c.day().getAsInt())
                        .isPresent())
                .map(c -> MonthDay.of(c.month().getAsInt(), c.day().getAsInt()));
    }

    /** The weekday of a dateline that tells no more: "LIMA, Saturday –". */
    public Optional<DayOfWeek> datelineWeekday(Article article) {
        return datelineExpression(
                        article, c -> c.weekday().isPresent() && c.month().isEmpty())
                .flatMap(Meaning.Calendar::weekday);
    }

    private static boolean isDay(Meaning.Calendar calendar) {
        return calendar.month().isPresent() && calendar.day().isPresent();
    }

    private Optional<Meaning.Calendar> datelineExpression(Article article, Predicate<Meaning.Calendar> wanted) {
        List<Sentence> sentences = article.sentences();
        String text = article.text();
        for (int i = 0; i < Math.min(FIRST_SENTENCES, sentences.size()); i++) {
            Sentence sentence = sentences.get(i);
            int start = sentence.span().start();
            int end = Math.min(sentence.span().end(), start + 2 * DATELINE_REACH);
            String head = text.substring(start, end);
            for (DateExpression expression : reader.find(ArticleText.of("dateline", Published.UNKNOWN, head))) {
                boolean near = expression.span().start() <= DATELINE_REACH;
                if (near
                        && expression.meaning().base() instanceof Meaning.Calendar calendar
                        && wanted.test(calendar)
                        && (isDay(calendar) || expression.span().start() > 0)
                        && isDateline(head, expression)) {
                    return Optional.of(calendar);
                }
            }
        }
        return Optional.empty();
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
