package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Article;
import org.dateline.article.Published;
import org.dateline.article.Recurring;
import org.dateline.article.Sentence;

/**
 * Gives expressions their values, by TimeML: each is counted from the day of publication or from the date last spoken
 * of, in the direction that the sentence's tense and cues give. Without a publication date, what hangs on it is
 * underspecified. Thread-safe.
 */
public final class DateResolver {
    /** A day tells the time of day that stands at most so many characters before it. */
    private static final int TELLER_CHARS = 40;

    /** "Ended on": the day stands at most so many characters behind "the quarter". */
    private static final int ENDED_CHARS = 12;

    private static final Recurring<String> VALUES = new Recurring<>();

    private final Holidays holidays;
    private final NumericOrder.Sources orders;
    private final WeekdaySides.Weights weights;
    private final Asides asides = Asides.load();

    private DateResolver(Holidays holidays, NumericOrder.Sources orders, WeekdaySides.Weights weights) {
        this.weights = weights;
        this.holidays = holidays;
        this.orders = orders;
    }

    /** Reads the tables that ship with the program. */
    public static DateResolver load() {
        return new DateResolver(Holidays.load(), NumericOrder.Sources.load(), WeekdaySides.Weights.load());
    }

    /** A mention for each expression, in their order; nothing is known of places. */
    public List<DateMention> resolve(Article article, List<DateExpression> expressions, Published published) {
        return resolve(article, expressions, published, Setting.NONE);
    }

    /** A mention for each expression, in their order. */
    public List<DateMention> resolve(
            Article article, List<DateExpression> expressions, Published printed, Setting setting) {
        return counting(article, expressions, setting).from(printed);
    }

    /** The same for who counts them from one day after the other. */
    public DateCounting counting(Article article, List<DateExpression> expressions, Setting setting) {
        return new DateCounting(this, article, expressions, setting, orders);
    }

    List<DateMention> resolve(DateCounting counting, Published printed) {
        Article article = counting.article();
        List<DateExpression> expressions = counting.written();
        List<DateExpression> complete = counting.complete();
        Published published = PublicationDates.written(article, expressions, counting.spans(), printed);
        Narrative narrative = counting.narrative(published);
        WeekdaySides sides = new WeekdaySides(weights, complete, published.date());
        Reckoner reckoner = new Reckoner(narrative, holidays, counting.setting(), counting.order(), sides);
        List<DateMention> mentions = new ArrayList<>(complete.size());
        for (int i = 0; i < complete.size(); i++) {
            DateExpression expression = complete.get(i);
            DateExpression next = teller(complete, i);
            boolean nextDay = i > 0 && ClockRanges.isNextDay(article, complete.get(i - 1), expression);
            Reckoned told = expression.meaning().base() instanceof PartOfYear.Ended ended
                    ? reckoner.ended(ended, expression, next)
                    : reckoner.reckon(next);
            Reckoned reckoned = nextDay ? told.daysOn(1) : told;
            Optional<Meaning.TimeOfDay> time = expression.meaning().time();
            Timex timex = time.map(t -> reckoned.timex().at(t)).orElse(reckoned.timex());
            if (!isInPassing(article, expression, narrative)) {
                narrative.hear(expression, reckoned.timex(), i);
            }
            if (isHeadingYear(article, expression)) {
                narrative.hearHeadingYear(year(expression).getAsInt(), expression, i);
            }
            reckoner.remember(expression, reckoned.timex(), i);
            mentions.add(mention(expression, form(expressions.get(i), expression), reckoned.with(timex)));
        }
        Ranges.mend(complete, mentions, published.date());
        Ranges.join(complete, mentions);
        Anachronisms.mark(complete, mentions, printed.date());
        return List.copyOf(mentions);
    }

    private boolean isInPassing(Article article, DateExpression expression, Narrative narrative) {
        return narrative
                        .day()
                        .filter(day -> day.paragraph() == expression.paragraph())
                        .isPresent()
                && asides.hold(article, expression);
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

    private static DateMention mention(DateExpression expression, DateForm form, Reckoned reckoned) {
        Meaning meaning = expression.meaning();
        return new DateMention(
                expression.span(),
                expression.text(),
                type(meaning),
                VALUES.of(reckoned.timex().value()),
                meaning.mod(),
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

    /**
     * The expression that tells an expression's day: mostly itself; for "Day 2, 11th April" the date behind; for "at 2:46
     * p.m. (0546 GMT) on Friday" the day that follows in the sentence, where none went before.
     */
    private static DateExpression teller(List<DateExpression> expressions, int at) {
        DateExpression expression = expressions.get(at);
        Meaning.Base base = expression.meaning().base();
        if (base instanceof Meaning.TourDay) {
            boolean dated = at + 1 < expressions.size()
                    && expressions.get(at + 1).link().isPresent()
                    && namesDay(expressions.get(at + 1));
            return dated ? expressions.get(at + 1) : expression;
        }
        if (base instanceof PartOfYear.Ended) {
            boolean dated = at + 1 < expressions.size()
                    && expressions.get(at + 1).span().start()
                                    - expression.span().end()
                            <= ENDED_CHARS
                    && namesDay(expressions.get(at + 1));
            return dated ? expressions.get(at + 1) : expression;
        }
        boolean after = at > 0
                && expressions.get(at - 1).sentence() == expression.sentence()
                && !(expressions.get(at - 1).meaning().base() instanceof Meaning.Length);
        if (!(base instanceof Meaning.OfTheDay) || after) {
            return expression;
        }
        for (int i = at + 1; i < Math.min(at + 3, expressions.size()); i++) {
            DateExpression next = expressions.get(i);
            if (next.sentence() != expression.sentence()) {
                break;
            }
            if (next.span().start() - expression.span().end() <= TELLER_CHARS && namesDay(next)) {
                return next;
            }
        }
        return expression;
    }

    private static boolean namesDay(DateExpression expression) {
        Meaning.Base base = expression.meaning().base();
        return base instanceof Meaning.Deictic
                || base instanceof Meaning.Calendar calendar
                        && (calendar.day().isPresent() || calendar.weekday().isPresent());
    }

    /** "Tour dates 2025" over a list of days. */
    private static boolean isHeadingYear(Article article, DateExpression expression) {
        return year(expression).isPresent()
                && article.findSentenceAt(expression.span().start())
                        .filter(sentence -> sentence.kind() != Sentence.Kind.PROSE)
                        .isPresent();
    }

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
