package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
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

    private static final int WEEK = 7;

    private static final int FACTORS = Factor.values().length;

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

    private final WeekdayMentions mentions;
    private final Optional<LocalDate> published;
    private final Map<DayOfWeek, Double> dated = new EnumMap<>(DayOfWeek.class);
    private final Map<Span, Double> partners = new HashMap<>();

    /** Weekdays that are listed with a day whose side its word tells: "yesterday and Tuesday", "today and Friday". */
    private final Map<Span, Boolean> told = new HashMap<>();

    WeekdaySides(WeekdayMentions mentions, Optional<LocalDate> published) {
        this.mentions = mentions;
        this.published = published;
        if (published.isPresent()) {
            readDates(published.get());
            pair(mentions.expressions());
        }
    }

    /** Keeps on which side of publication days lie that are near it. */
    private void readDates(LocalDate day) {
        for (DateExpression expression : mentions.expressions()) {
            Optional<LocalDate> near = expression.meaning().base() instanceof Meaning.Calendar calendar
                    ? near(calendar, day)
                    : Optional.empty();
            if (near.isPresent()) {
                dated.put(near.get().getDayOfWeek(), near.get().isAfter(day) ? 1.0 : -1.0);
            }
        }
    }

    /** "On Friday and Saturday", "yesterday and Tuesday": what each says of the other. */
    private void pair(List<DateExpression> expressions) {
        for (int i = 1; i < expressions.size(); i++) {
            DateExpression first = expressions.get(i - 1);
            DateExpression second = expressions.get(i);
            boolean listed = second.link().isPresent()
                    && second.link().get() == DateExpression.Link.LIST
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
                : WeekdayMentions.limited(odds(alone(weekday, expression, day)) + words(expression))
                        / WeekdayMentions.COMPANY_LIMIT;
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
                    year, calendar.month().getAsInt(), calendar.day().getAsInt());
            long off = day.isPresent() ? Math.abs(day.get().toEpochDay() - published.toEpochDay()) : WEEK;
            if (off > 0 && off < WEEK) {
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
        Boolean side = told.get(expression.span());
        boolean ahead = !last.equals(day) && (side == null ? isAhead(weekday, expression) : side);
        return ahead ? last.plusWeeks(1) : last;
    }

    /** Whether its own verb tells of what is past: "remained from the 6th until the 9th". */
    boolean isOver(DateExpression expression) {
        WeekdayMentions.Around around = mentions.around(expression);
        return around.past() && !around.ahead();
    }

    private boolean isAhead(DayOfWeek weekday, DateExpression expression) {
        return !mentions.around(expression).since() && odds(factors(weekday, expression)) + words(expression) > 0;
    }

    /** Whether the next one is meant where the day of what is told is not that of publication: under a heading. */
    boolean isAhead(DayOfWeek weekday, DateExpression expression, LocalDate from) {
        return !mentions.around(expression).since() && odds(alone(weekday, expression, from)) + words(expression) > 0;
    }

    /** "Is in Lima on Tuesday. On Wednesday he flies on", published on a Wednesday: the one behind that Tuesday. */
    private boolean isBehindComing(DayOfWeek weekday, DateExpression expression) {
        int reach = mentions.around(expression).reach();
        if (reach < 0) {
            return false;
        }
        return mentions.before(expression)
                .filter(other -> expression.sentence() - other.sentence() <= reach)
                .filter(other ->
                        reach > 0 || !other.context().signs().contains(Sign.NEXT_TO_IS)) // "is Monday, not Thursday"
                .filter(other -> other.meaning().base() instanceof Meaning.Calendar calendar
                        && bareWeekday(calendar)
                                .filter(day -> day != weekday && day(day, other).isAfter(published.orElseThrow()))
                                .isPresent())
                .isPresent();
    }

    private double words(DateExpression expression) {
        return mentions.around(expression).words();
    }

    private double odds(double[] factors) {
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            sum += factors[i] * mentions.weight(i);
        }
        return sum;
    }

    /** What speaks for a side besides the words around the expression, in the order of the factors. */
    double[] factors(DayOfWeek weekday, DateExpression expression) {
        double[] factors = alone(weekday, expression, published.orElseThrow());
        Double partner = partners.get(expression.span());
        set(factors, Factor.PARTNER, partner == null ? 0 : partner);
        return factors;
    }

    /** The same without what it is listed with. */
    private double[] alone(DayOfWeek weekday, DateExpression expression, LocalDate day) {
        int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), WEEK);
        WeekdayMentions.Around around = mentions.around(expression);
        double[] factors = new double[FACTORS];
        set(factors, Factor.BIAS, 1);
        set(factors, Factor.NEAR, (WEEK / 2.0 - back) / (WEEK / 2.0 - 1));
        set(factors, Factor.YESTERDAY, back == 1 ? 1 : 0);
        set(factors, Factor.TOMORROW, back == WEEK - 1 ? 1 : 0);
        boolean counted = expression.meaning().base() instanceof Meaning.Calendar calendar
                && bareWeekday(calendar).isPresent();
        double others = mentions.company(weekday) - (counted ? around.voice() : 0);
        set(factors, Factor.COMPANY, WeekdayMentions.limited(others));
        set(factors, Factor.YESTERDAY_AHEAD, back == 1 && around.ahead() ? 1 : 0);
        set(factors, Factor.TOMORROW_PAST, back == WEEK - 1 && around.past() ? 1 : 0);
        set(factors, Factor.THIS, isThis(expression) ? 1 : 0);
        set(factors, Factor.PLAIN_PAST, around.plainPast() ? 1 : 0);
        set(factors, Factor.WORDS, around.beside());
        Double near = dated.get(weekday);
        set(factors, Factor.DATED, near == null ? 0 : near);
        return factors;
    }

    private static void set(double[] factors, Factor factor, double value) {
        factors[factor.ordinal()] = value;
    }
}
