package org.dateline.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Span;
import org.dateline.time.DateExpression;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.Sign;
import org.dateline.time.Tense;

/** What an article's dates say of the day on which it was written, whatever they are the dates of. */
final class DateEvidence {
    /** Farther off a day is of another year or story. */
    private static final long NEAR_DAYS = 20;

    private static final long SHORTLY_BEFORE = 3;
    private static final long SHORTLY_AFTER = 7;

    private final AnnotatedArticle article;
    private final List<DateExpression> expressions;
    private final Set<Span> past;

    DateEvidence(AnnotatedArticle article) {
        this.article = article;
        this.expressions = article.expressions();
        this.past = PastDays.of(article.read());
    }

    /** Adds what the dates say if the article was written on that day, so counted. */
    void add(Map<DayFactor, Double> factors, List<DateMention> dates, LocalDate published) {
        Set<Long> said = new TreeSet<>();
        Map<DayOfWeek, Set<DayFactor>> weekdays = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i < dates.size(); i++) {
            DateMention date = dates.get(i);
            Optional<LocalDate> day = date.when().day();
            if (day.isEmpty()) {
                continue;
            }
            long off = ChronoUnit.DAYS.between(published, day.get());
            if (date.form().isCalendarDay()) {
                boolean over = past.contains(date.span()) || date.tense() == Tense.PAST;
                named(factors, date, off, over);
            } else if (date.form() instanceof DateForm.Weekday weekday && weekday.which() == DateForm.Which.ANY) {
                weekdays.computeIfAbsent(weekday.day(), d -> EnumSet.noneOf(DayFactor.class))
                        .add(weekday(off, date.tense() == Tense.PAST));
                if (isSaid(i)) {
                    said.add(off);
                }
            }
        }
        if (said.contains(0L)) {
            DayEvidence.count(factors, DayFactor.SAID_TODAY, 1);
        }
        if (said.contains(-1L)) {
            DayEvidence.count(factors, DayFactor.SAID_YESTERDAY, 1);
        }
        weekdays.values().forEach(found -> found.forEach(factor -> DayEvidence.count(factors, factor, 1)));
    }

    /** "Said Friday": the verb stands right before its day. */
    private boolean isSaid(int mention) {
        return expressions.size() == article.dates().size()
                && expressions.get(mention).context().signs().contains(Sign.NEXT_TO_PAST);
    }

    private static void named(Map<DayFactor, Double> factors, DateMention date, long off, boolean over) {
        if (off > 0 && off < NEAR_DAYS && over) {
            DayEvidence.count(factors, DayFactor.PAST_AHEAD, 1);
        } else if (off < 0 && off > -NEAR_DAYS && !over && date.tense() == Tense.FUTURE) {
            DayEvidence.count(factors, DayFactor.AHEAD_PAST, 1);
        }
        if (off == 0) {
            factors.put(DayFactor.DATE_TODAY, 1.0);
        } else if (off < 0 && off >= -SHORTLY_BEFORE) {
            factors.put(DayFactor.DATE_BEFORE, 1.0);
        } else if (off > 0 && off <= SHORTLY_AFTER) {
            factors.put(DayFactor.DATE_AFTER, 1.0);
        }
    }

    private static DayFactor weekday(long off, boolean past) {
        if (past) {
            return off >= 0
                    ? DayFactor.PAST_TODAY
                    : off == -1
                            ? DayFactor.PAST_YESTERDAY
                            : off >= -SHORTLY_BEFORE ? DayFactor.PAST_BEFORE : DayFactor.PAST_LONG_BEFORE;
        }
        return off == 0
                ? DayFactor.OTHER_TODAY
                : off < 0 ? DayFactor.OTHER_OVER : off <= 2 ? DayFactor.OTHER_SOON : DayFactor.OTHER_LATER;
    }
}
