package org.dateline.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Article;
import org.dateline.article.Recurring;
import org.dateline.article.Sentence;

/**
 * A date expression that is counted from one day after the other, with what does not hang on that day.
 *
 * @param expression with what its neighbours lend it
 * @param teller the expression that tells its day; mostly itself
 * @param nextDay whether it is a time of the day after that of the time before it
 * @param form what kind of expression it is
 * @param type TIMEX3 type
 * @param headingYear the year that it heads a list with; empty for none
 */
record Countable(
        DateExpression expression,
        DateExpression teller,
        boolean nextDay,
        DateForm form,
        TimexType type,
        OptionalInt headingYear) {
    private static final Recurring<String> VALUES = new Recurring<>();

    static Countable of(
            Article article,
            DateExpression written,
            DateExpression complete,
            DateExpression teller,
            Optional<DateExpression> before) {
        return new Countable(
                complete,
                teller,
                before.isPresent() && ClockRanges.isNextDay(article, before.get(), complete),
                form(written, complete),
                type(complete.meaning()),
                headingYear(article, complete));
    }

    /** Its value, however it was come by. */
    DateMention mention(Reckoned reckoned) {
        return new DateMention(
                expression.span(),
                expression.text(),
                type,
                VALUES.of(reckoned.timex().value()),
                expression.meaning().mod(),
                reckoned.timex().when(),
                reckoned.conflict(),
                expression.rule(),
                reckoned.anchor(),
                Optional.empty(),
                reckoned.relation(),
                expression.heading(),
                form,
                expression.tense());
    }

    /** The form of an expression, which may have been lent its month by the one that it is joined to. */
    private static DateForm form(DateExpression written, DateExpression complete) {
        boolean lent = complete.meaning().base() instanceof Meaning.Calendar calendar
                && calendar.month().isPresent();
        return written.meaning().form() instanceof DateForm.Day day
                        && day.month() == DateForm.MonthSaid.ELSEWHERE
                        && lent
                ? new DateForm.Day(DateForm.MonthSaid.BESIDE, day.weekday(), day.year(), day.hours())
                : written.meaning().form();
    }

    /** "Tour dates 2025" over a list of days. */
    private static OptionalInt headingYear(Article article, DateExpression expression) {
        OptionalInt year = year(expression);
        boolean heads = year.isPresent()
                && year.getAsInt() >= FIRST_LISTED
                && article.findSentenceAt(expression.span().start())
                        .filter(sentence -> sentence.kind() != Sentence.Kind.PROSE)
                        .isPresent();
        return heads ? year : OptionalInt.empty();
    }

    /** No list of days is older; what stands over one is another number then. */
    private static final int FIRST_LISTED = 1500;

    /** The year that is named without a day. */
    private static OptionalInt year(DateExpression expression) {
        return expression.meaning().base() instanceof Meaning.Calendar calendar
                        && calendar.day().isEmpty()
                ? calendar.year().named()
                : OptionalInt.empty();
    }

    private static TimexType type(Meaning meaning) {
        Meaning.Base base = meaning.base();
        if (base instanceof Meaning.Length) {
            return TimexType.DURATION;
        }
        if (base instanceof Meaning.Repeat) {
            return TimexType.SET;
        }
        boolean hours = base instanceof Meaning.Offset offset && offset.unit().isClock();
        return meaning.time().isPresent() || hours ? TimexType.TIME : TimexType.DATE;
    }
}
