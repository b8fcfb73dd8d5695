package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Span;

/**
 * Decides whether a weekday is the last or the next one before or after publication, by the weights of side.tsv: a sum
 * of log-odds, above zero for the next one. One an article.
 */
final class WeekdaySides {
    /** What speaks for a side besides {@link Sign}s. */
    enum Factor {
        /** For every weekday. */
        BIAS,
        /** How near the last one is, from -1 for six days ago to 1 for yesterday. */
        NEAR,
        YESTERDAY,
        TOMORROW,
        /** What the words around the article's other mentions of the weekday say, each by its weights. */
        COMPANY,
        /** It is yesterday's, and its own verb tells of what is to come. */
        YESTERDAY_AHEAD,
        /** It is tomorrow's, and its own verb tells of what is past. */
        TOMORROW_PAST,
        /** It is "this" weekday. */
        THIS,
        /** What single words beside it say. */
        WORDS,
        /** 1 where a date in figures is that weekday's next one, -1 where it is the last one. */
        DATED,
        /** A past verb is all that is said: "flew to Lima on Friday". */
        PLAIN_PAST,
        /** What is known of the weekday that it is listed with, from -1 to 1: "Friday and Saturday". */
        PARTNER
    }

    /** What one mention's words say counts at most so much for another mention. */
    private static final double COMPANY_LIMIT = 2;

    private static final int WEEK = 7;

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

    /** The weights, as they are kept. */
    record Weights(Map<Sign, Double> signs, Map<Factor, Double> factors, WordSides beside) {
        static Weights load() {
            Map<Sign, Double> signs = new EnumMap<>(Sign.class);
            Map<Factor, Double> factors = new EnumMap<>(Factor.class);
            for (String line : Resources.lines("side.tsv")) {
                String[] fields = line.split("\t", -1);
                double weight = Double.parseDouble(fields[1]);
                if (isFactor(fields[0])) {
                    factors.put(Factor.valueOf(fields[0]), weight);
                } else {
                    signs.put(Sign.valueOf(fields[0]), weight);
                }
            }
            return new Weights(signs, factors, WordSides.load());
        }

        private static boolean isFactor(String name) {
            for (Factor factor : Factor.values()) {
                if (factor.name().equals(name)) {
                    return true;
                }
            }
            return false;
        }

        double sign(Sign sign) {
            return signs.getOrDefault(sign, 0.0);
        }

        double factor(Factor factor) {
            return factors.getOrDefault(factor, 0.0);
        }

        double words(Set<Sign> found) {
            double sum = 0;
            for (Sign sign : found) {
                sum += sign(sign);
            }
            return sum;
        }
    }

    private final Weights weights;
    private final Optional<LocalDate> published;
    private final Map<DayOfWeek, Double> company = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, Double> dated = new HashMap<>();
    private final Map<Span, DateExpression> before = new HashMap<>();
    private final Map<Span, Double> partners = new HashMap<>();

    /** Weekdays that are listed with a day whose side its word tells: "yesterday and Tuesday", "today and Friday". */
    private final Map<Span, Boolean> told = new HashMap<>();

    WeekdaySides(Weights weights, List<DateExpression> expressions, Optional<LocalDate> published) {
        this.weights = weights;
        this.published = published;
        for (DateExpression expression : expressions) {
            if (expression.meaning().base() instanceof Meaning.Calendar calendar) {
                bareWeekday(calendar).ifPresent(day -> company.merge(day, voice(expression), Double::sum));
                published
                        .flatMap(day -> near(calendar, day))
                        .ifPresent(day -> dated.put(day.getDayOfWeek(), day.isAfter(published.get()) ? 1.0 : -1.0));
            }
        }
        for (int i = 1; i < expressions.size(); i++) {
            before.put(expressions.get(i).span(), expressions.get(i - 1));
        }
        if (published.isPresent()) {
            pair(expressions);
        }
    }

    /** "On Friday and Saturday", "yesterday and Tuesday": what each says of the other. */
    private void pair(List<DateExpression> expressions) {
        for (int i = 1; i < expressions.size(); i++) {
            DateExpression first = expressions.get(i - 1);
            DateExpression second = expressions.get(i);
            boolean listed = second.link().equals(Optional.of(DateExpression.Link.LIST))
                    && first.sentence() == second.sentence();
            if (listed) {
                pair(first, second, true);
                pair(second, first, false);
            }
        }
    }

    /** What one says of the other; {@code behind} where the other stands behind it. */
    private void pair(DateExpression one, DateExpression other, boolean behind) {
        if (one.meaning().base() instanceof Meaning.Deictic deictic) {
            told.put(other.span(), deictic.days() == 0 ? behind : deictic.days() > 0);
        } else if (one.meaning().base() instanceof Meaning.Calendar calendar) {
            bareWeekday(calendar).ifPresent(day -> partners.put(other.span(), side(day, one, behind)));
        }
    }

    /** On which side a weekday is, from -1 to 1; the day of publication itself is before what is listed behind it. */
    private double side(DayOfWeek weekday, DateExpression expression, boolean behind) {
        LocalDate day = published.orElseThrow();
        return weekday == day.getDayOfWeek()
                ? behind ? 1 : -1
                : limited(odds(alone(weekday, expression, day)) + words(expression)) / COMPANY_LIMIT;
    }

    private static double limited(double voices) {
        return Math.max(-COMPANY_LIMIT, Math.min(COMPANY_LIMIT, voices));
    }

    private double voice(DateExpression expression) {
        if (expression.context().signs().contains(Sign.NAMES)) {
            return 0; // the verb is not the day's own
        }
        double words = weights.words(expression.context().signs());
        return limited(words);
    }

    /** "Friday", "this Friday". */
    static Optional<DayOfWeek> bareWeekday(Meaning.Calendar calendar) {
        boolean bare = calendar.which() == DateForm.Which.ANY || calendar.which() == DateForm.Which.THIS;
        return bare && calendar.day().isEmpty() && calendar.month().isEmpty() ? calendar.weekday() : Optional.empty();
    }

    private static boolean isThis(DateExpression expression) {
        return expression.meaning().base() instanceof Meaning.Calendar calendar
                && calendar.which() == DateForm.Which.THIS;
    }

    /** The day that a date without or with its year is, where it lies within a week of publication. */
    private static Optional<LocalDate> near(Meaning.Calendar calendar, LocalDate published) {
        if (calendar.month().isEmpty() || calendar.day().isEmpty()) {
            return Optional.empty();
        }
        for (int shift = -1; shift <= 1; shift++) {
            int year = published.getYear() + shift;
            if (calendar.year().named().orElse(year) != year) {
                continue;
            }
            Optional<LocalDate> day = CalendarResolver.date(
                            year, calendar.month().getAsInt(), calendar.day().getAsInt())
                    .filter(d -> Math.abs(d.toEpochDay() - published.toEpochDay()) < WEEK && !d.equals(published));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The weekday as it is meant: the day of publication itself, the last one, or the next one. */
    LocalDate day(DayOfWeek weekday, DateExpression expression) {
        LocalDate day = published.orElseThrow();
        LocalDate last = day.with(TemporalAdjusters.previousOrSame(weekday));
        if (last.equals(day) && isBehindComing(weekday, expression)) {
            return day.plusWeeks(1);
        }
        boolean ahead = !last.equals(day)
                && Optional.ofNullable(told.get(expression.span())).orElseGet(() -> isAhead(weekday, expression));
        return ahead ? last.plusWeeks(1) : last;
    }

    private boolean isAhead(DayOfWeek weekday, DateExpression expression) {
        return !isSince(expression) && odds(factors(weekday, expression)) + words(expression) > 0;
    }

    /** Whether a past verb is all that is said: "flew to Lima on Friday", "came to Friday's rally". */
    private static boolean isPlainPast(DateExpression expression) {
        return PLAIN.containsAll(expression.context().signs()) && tells(expression, OVER);
    }

    /** "Since Friday": whatever else the sentence says is to come. */
    private static boolean isSince(DateExpression expression) {
        return expression.context().signs().contains(Sign.SINCE);
    }

    /** Whether the next one is meant where the day of what is told is not that of publication: under a heading. */
    boolean isAhead(DayOfWeek weekday, DateExpression expression, LocalDate from) {
        return !isSince(expression) && odds(alone(weekday, expression, from)) + words(expression) > 0;
    }

    /** "Is in Lima on Tuesday. On Wednesday he flies on", published on a Wednesday: the one behind that Tuesday. */
    private boolean isBehindComing(DayOfWeek weekday, DateExpression expression) {
        if (tells(expression, TELL_PAST)) {
            return false;
        }
        int reach = tells(expression, TELL_NEXT) ? 1 : tells(expression, PLACED) ? 0 : -1;
        Optional<DateExpression> before = Optional.ofNullable(this.before.get(expression.span()));
        return before.filter(other -> expression.sentence() - other.sentence() <= reach)
                .filter(other ->
                        reach > 0 || !other.context().signs().contains(Sign.NEXT_TO_IS)) // "is Monday, not Thursday"
                .filter(other -> other.meaning().base() instanceof Meaning.Calendar calendar
                        && bareWeekday(calendar)
                                .filter(day -> day != weekday && day(day, other).isAfter(published.orElseThrow()))
                                .isPresent())
                .isPresent();
    }

    private static boolean tells(DateExpression expression, Set<Sign> signs) {
        for (Sign sign : expression.context().signs()) {
            if (signs.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private double words(DateExpression expression) {
        return weights.words(expression.context().signs());
    }

    private double odds(Map<Factor, Double> factors) {
        double sum = 0;
        for (Map.Entry<Factor, Double> factor : factors.entrySet()) {
            sum += factor.getValue() * weights.factor(factor.getKey());
        }
        return sum;
    }

    /** What speaks for a side besides the words around the expression. */
    Map<Factor, Double> factors(DayOfWeek weekday, DateExpression expression) {
        Map<Factor, Double> factors = alone(weekday, expression, published.orElseThrow());
        factors.put(Factor.PARTNER, partners.getOrDefault(expression.span(), 0.0));
        return factors;
    }

    /** The same without what it is listed with. */
    private Map<Factor, Double> alone(DayOfWeek weekday, DateExpression expression, LocalDate day) {
        int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), WEEK);
        Map<Factor, Double> factors = new EnumMap<>(Factor.class);
        factors.put(Factor.BIAS, 1.0);
        double near = (WEEK / 2.0 - back) / (WEEK / 2.0 - 1);
        factors.put(Factor.NEAR, near);
        factors.put(Factor.YESTERDAY, back == 1 ? 1.0 : 0.0);
        factors.put(Factor.TOMORROW, back == WEEK - 1 ? 1.0 : 0.0);
        boolean counted = expression.meaning().base() instanceof Meaning.Calendar calendar
                && bareWeekday(calendar).isPresent();
        double others = company.getOrDefault(weekday, 0.0) - (counted ? voice(expression) : 0);
        boolean ahead = tells(expression, TELL_AHEAD);
        boolean past = tells(expression, TELL_PAST);
        factors.put(Factor.COMPANY, limited(others));
        factors.put(Factor.YESTERDAY_AHEAD, back == 1 && ahead ? 1.0 : 0.0);
        factors.put(Factor.TOMORROW_PAST, back == WEEK - 1 && past ? 1.0 : 0.0);
        factors.put(Factor.THIS, isThis(expression) ? 1.0 : 0.0);
        factors.put(Factor.PLAIN_PAST, isPlainPast(expression) ? 1.0 : 0.0);
        factors.put(Factor.WORDS, weights.beside().sum(expression.context().beside()));
        factors.put(Factor.DATED, dated.getOrDefault(weekday, 0.0));
        return factors;
    }
}
