package org.dateline.time;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.time.WeekdaySides.Factor;

/**
 * What the words around an article's weekdays say of their side, whenever it was written: found once for all days that it is counted from.
 * One an article; not shared.
 */
final class WeekdayMentions {
    /** What one mention's words say counts at most so much for another mention. */
    static final double COMPANY_LIMIT = 2;

    private static final Set<Sign> PLAIN =
            EnumSet.of(Sign.PAST, Sign.NEXT_TO_PAST, Sign.NAMES, Sign.NAMES_PAST, Sign.NAMES_OCCASION);
    private static final Set<Sign> OVER = EnumSet.of(Sign.PAST, Sign.NAMES_PAST);

    private static final Set<Sign> TELL_AHEAD = EnumSet.of(
            Sign.WILL, Sign.PRESENT, Sign.PLAN, Sign.MODAL, Sign.WOULD, Sign.NEXT_TO_IS, Sign.SHIFTED, Sign.SOONEST);
    private static final Set<Sign> TELL_NEXT =
            EnumSet.of(Sign.WILL, Sign.PRESENT, Sign.PLAN, Sign.BEFORE, Sign.SHIFTED);
    /** "Is in Lima on Tuesday and in Quito on Friday": no more is said of what is listed. */
    private static final Set<Sign> PLACED = EnumSet.of(Sign.IS, Sign.LINE);

    private static final Set<Sign> TELL_PAST = EnumSet.of(Sign.PAST, Sign.WAS_DOING, Sign.PERFECT);

    private final WeekdaySides.Weights weights;
    private final List<DateExpression> expressions;
    private final double[] factors = new double[Factor.values().length];
    private final Map<DayOfWeek, Double> company = new EnumMap<>(DayOfWeek.class);
    private final Map<Span, DateExpression> before = new HashMap<>();
    private final Map<TenseContext, Around> around = new IdentityHashMap<>();

    /**
     * What is said around an expression.
     *
     * @param words what its signs weigh together
     * @param beside what single words beside it do
     * @param voice what it says of another mention of its weekday
     * @param ahead whether its own verb tells of what is to come
     * @param past whether it tells of what is past
     * @param plainPast whether a past verb is all that is said: "flew to Lima on Friday", "came to Friday's rally"
     * @param since whether it is "since Friday": whatever else the sentence says is to come
     * @param reach in so many sentences behind a weekday to come it goes on from that; -1 for none
     */
    record Around(
            double words,
            double beside,
            double voice,
            boolean ahead,
            boolean past,
            boolean plainPast,
            boolean since,
            int reach) {}

    WeekdayMentions(WeekdaySides.Weights weights, List<DateExpression> expressions) {
        this.weights = weights;
        this.expressions = expressions;
        for (Factor factor : Factor.values()) {
            factors[factor.ordinal()] = weights.factor(factor);
        }
        for (int i = 0; i < expressions.size(); i++) {
            DateExpression expression = expressions.get(i);
            if (expression.meaning().base() instanceof Meaning.Calendar calendar) {
                WeekdaySides.bareWeekday(calendar)
                        .ifPresent(day -> company.merge(day, around(expression).voice(), Double::sum));
            }
            if (i > 0) {
                before.put(expression.span(), expressions.get(i - 1));
            }
        }
    }

    /** The article's dates. */
    List<DateExpression> expressions() {
        return expressions;
    }

    /** What the mentions of a weekday say of it together. */
    double company(DayOfWeek weekday) {
        Double voices = company.get(weekday);
        return voices == null ? 0 : voices;
    }

    /** The expression before another. */
    Optional<DateExpression> before(DateExpression expression) {
        return Optional.ofNullable(before.get(expression.span()));
    }

    /** How much a factor weighs. */
    double weight(int factor) {
        return factors[factor];
    }

    Around around(DateExpression expression) {
        Around known = around.get(expression.context());
        if (known == null) {
            known = read(expression.context());
            around.put(expression.context(), known);
        }
        return known;
    }

    private Around read(TenseContext context) {
        Set<Sign> signs = context.signs();
        double words = weights.words(signs);
        boolean past = tells(signs, TELL_PAST);
        return new Around(
                words,
                weights.beside().sum(context.beside()),
                signs.contains(Sign.NAMES) ? 0 : limited(words), // then the verb is not the day's own
                tells(signs, TELL_AHEAD),
                past,
                PLAIN.containsAll(signs) && tells(signs, OVER),
                signs.contains(Sign.SINCE),
                past ? -1 : tells(signs, TELL_NEXT) ? 1 : tells(signs, PLACED) ? 0 : -1);
    }

    static double limited(double voices) {
        return Math.max(-COMPANY_LIMIT, Math.min(COMPANY_LIMIT, voices));
    }

    private static boolean tells(Set<Sign> signs, Set<Sign> some) {
        for (Sign sign : signs) {
            if (some.contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
