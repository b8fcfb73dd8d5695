package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Published;

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
        return new DateCounting(this, article, expressions, setting);
    }

    List<DateMention> resolve(DateCounting counting, Published printed) {
        List<DateExpression> complete = counting.complete();
        Published published = counting.written(printed);
        Narrative narrative = counting.narrative(published);
        WeekdaySides sides = new WeekdaySides(counting.weekdays(), published.date());
        Reckoner reckoner = new Reckoner(narrative, holidays, counting.setting(), counting.order(), sides);
        List<DateMention> mentions = new ArrayList<>(complete.size());
        for (int i = 0; i < complete.size(); i++) {
            Countable item = counting.item(i);
            DateExpression expression = item.expression();
            Reckoned told = expression.meaning().base() instanceof PartOfYear.Ended ended
                    ? reckoner.ended(ended, expression, item.teller())
                    : reckoner.reckon(item.teller());
            Reckoned reckoned = item.nextDay() ? told.daysOn(1) : told;
            Timex plain = reckoned.timex();
            Optional<Meaning.TimeOfDay> time = expression.meaning().time();
            Timex timex = time.isPresent() ? plain.at(time.get()) : plain;
            if (!isInPassing(counting, i, narrative)) {
                narrative.hear(expression, plain, i);
            }
            if (item.headingYear().isPresent()) {
                narrative.hearHeadingYear(item.headingYear().getAsInt(), expression, i);
            }
            reckoner.remember(expression, plain, i);
            mentions.add(item.mention(timex == plain ? reckoned : reckoned.with(timex)));
        }
        Ranges.mend(complete, mentions, published.date());
        Ranges.join(complete, mentions);
        Anachronisms.mark(complete, mentions, printed.date());
        return List.copyOf(mentions);
    }

    private static boolean isInPassing(DateCounting counting, int at, Narrative narrative) {
        Optional<Narrative.Spoken<LocalDate>> day = narrative.day();
        return day.isPresent()
                && day.get().paragraph() == counting.complete().get(at).paragraph()
                && counting.isInPassing(at);
    }

    /**
     * The expression that tells an expression's day: mostly itself; for "Day 2, 11th April" the date behind; for "at 2:46
     * p.m. (0546 GMT) on Friday" the day that follows in the sentence, where none went before.
     */
    static DateExpression teller(List<DateExpression> expressions, int at) {
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

    NumericOrder.Sources orders() {
        return orders;
    }

    WeekdaySides.Weights weights() {
        return weights;
    }

    Asides asides() {
        return asides;
    }

    private static boolean namesDay(DateExpression expression) {
        Meaning.Base base = expression.meaning().base();
        return base instanceof Meaning.Deictic
                || base instanceof Meaning.Calendar calendar
                        && (calendar.day().isPresent() || calendar.weekday().isPresent());
    }
}
