package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Span;
import org.dateline.time.DateForm.Which;
import org.dateline.time.Meaning.Calendar;

/** Ranges and lists whose parts say month or year only once: "19 to 26 November", "May 20-24, 2022". */
final class Ranges {
    private Ranges() {}

    /** Lends each part of a range or list the month and year that its neighbour says. */
    static List<DateExpression> complete(List<DateExpression> expressions) {
        List<DateExpression> complete = new ArrayList<>(expressions);
        forward(complete);
        for (int i = complete.size() - 2; i >= 0; i--) {
            if (joined(complete.get(i + 1))) {
                complete.set(i, lend(complete.get(i + 1), complete.get(i), true));
            }
        }
        forward(complete);
        return complete;
    }

    private static void forward(List<DateExpression> complete) {
        for (int i = 1; i < complete.size(); i++) {
            if (joined(complete.get(i))) {
                complete.set(i, lend(complete.get(i - 1), complete.get(i), false));
            }
        }
    }

    private static boolean joined(DateExpression expression) {
        return expression
                .link()
                .filter(link -> link == DateExpression.Link.RANGE
                        || link == DateExpression.Link.LIST
                        || link == DateExpression.Link.OF)
                .isPresent();
    }

    private static DateExpression lend(DateExpression from, DateExpression to, boolean backward) {
        if (from.meaning().base() instanceof Meaning.Numeric dated
                && to.meaning().base() instanceof Meaning.Numeric bare) {
            return to.meaning(new Meaning(
                    dated(bare, dated, backward),
                    to.meaning().time(),
                    to.meaning().mod()));
        }
        if (from.meaning().base() instanceof PartOfYear.Nth nth && to.meaning().base() instanceof Calendar bare) {
            return nth.monthsOn().isPresent()
                            && bare.day().isPresent()
                            && bare.month().isEmpty()
                    ? to.meaning(Meaning.of(nth.day(bare.day().getAsInt())))
                    : to;
        }
        if (!(from.meaning().base() instanceof Calendar rich)) {
            return to;
        }
        if (to.meaning().base() instanceof Meaning.Holiday holiday
                && from.link().equals(Optional.of(DateExpression.Link.OF))) {
            Meaning.Holiday dated = new Meaning.Holiday(holiday.key(), rich.year(), holiday.which());
            return to.meaning(
                    new Meaning(dated, to.meaning().time(), to.meaning().mod()));
        }
        if (!(to.meaning().base() instanceof Calendar poor)) {
            return to;
        }
        boolean bareDay = poor.day().isPresent() && poor.month().isEmpty();
        OptionalInt month = bareDay ? rich.month() : poor.month();
        Meaning.YearOf year = poor.year();
        boolean lacksYear = month.isPresent() && !year.isSaid() && poor.which() == Which.ANY;
        if (lacksYear && rich.year().named().isPresent() && rich.month().isPresent()) {
            int order = Integer.compare(month.getAsInt(), rich.month().getAsInt());
            int shift = backward && order > 0 ? -1 : !backward && order < 0 ? 1 : 0;
            year = new Meaning.YearOf(OptionalInt.of(rich.year().named().getAsInt() + shift), OptionalInt.empty());
        } else if (lacksYear) {
            year = rich.year();
        }
        Calendar full = new Calendar(year, month, poor.day(), poor.weekday(), poor.which());
        return to.meaning(new Meaning(full, to.meaning().time(), to.meaning().mod()));
    }

    /** 10/1 of "10/1-11/2/2017", and 12/20 of "12/20-1/3/2017", which is of the year before. */
    private static Meaning.Numeric dated(Meaning.Numeric bare, Meaning.Numeric rich, boolean backward) {
        if (bare.year() != 0 || rich.year() == 0) {
            return bare;
        }
        boolean later = backward && bare.first() > rich.first() && bare.second() > rich.second();
        return new Meaning.Numeric(bare.first(), bare.second(), rich.year() - (later ? 1 : 0), bare.weekday());
    }

    /**
     * Turns round a range that runs backwards since each end's year was guessed alone: "between August and October", told
     * of the future in September, holds the day of publication.
     */
    static void mend(List<DateExpression> expressions, List<DateMention> mentions, Optional<LocalDate> published) {
        for (int i = 1; i < mentions.size() && published.isPresent(); i++) {
            boolean range = isRange(expressions.get(i));
            if (range && isYearless(expressions.get(i - 1)) && isYearless(expressions.get(i))) {
                mend(mentions, i, published.get());
                mend(mentions, i, published.get()); // the ends may be two years apart
            }
        }
    }

    private static boolean isRange(DateExpression last) {
        return last.link().isPresent() && last.link().get() == DateExpression.Link.RANGE;
    }

    private static void mend(List<DateMention> mentions, int last, LocalDate published) {
        Optional<LocalDate> from = mentions.get(last - 1).when().first();
        Optional<LocalDate> to = mentions.get(last).when().last();
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (!from.get().isAfter(to.get())) {
            shorten(mentions, last, from.get(), to.get(), published);
            return;
        }
        long early = Math.max(0, ChronoUnit.DAYS.between(to.get(), published));
        long late = Math.max(0, ChronoUnit.DAYS.between(published, from.get()));
        if (early <= late) {
            mentions.set(last - 1, mentions.get(last - 1).yearsOn(-1));
        } else {
            mentions.set(last, mentions.get(last).yearsOn(1));
        }
    }

    /** Between two dates without a year lies less than one: the end that is farther from publication is moved. */
    private static void shorten(
            List<DateMention> mentions, int last, LocalDate from, LocalDate to, LocalDate published) {
        if (from.plusYears(1).isAfter(to)) {
            return;
        }
        long early = Math.abs(ChronoUnit.DAYS.between(from, published));
        long late = Math.abs(ChronoUnit.DAYS.between(to, published));
        if (early > late) {
            mentions.set(last - 1, mentions.get(last - 1).yearsOn(1));
        } else {
            mentions.set(last, mentions.get(last).yearsOn(-1));
        }
    }

    private static boolean isYearless(DateExpression expression) {
        Meaning.Base base = expression.meaning().base();
        return base instanceof Calendar calendar
                        && calendar.month().isPresent()
                        && !calendar.year().isSaid()
                || base instanceof Meaning.Numeric numeric && numeric.year() == 0;
    }

    /** Gives both ends of each range the range. */
    static void join(List<DateExpression> expressions, List<DateMention> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            boolean range = isRange(expressions.get(i));
            DateMention first = mentions.get(i - 1);
            DateMention last = mentions.get(i);
            if (!range || isLength(first) || isLength(last) || isTourDay(expressions.get(i - 1))) {
                continue;
            }
            Optional<LocalDate> from = first.when().first();
            Optional<LocalDate> to = last.when().last();
            if (from.isEmpty() || to.isEmpty()) {
                continue;
            }
            if (from.get().isAfter(to.get())) {
                mentions.set(i, last.conflict().isPresent() ? last : last.withConflict(backwards(first, last)));
                continue;
            }
            Span span = new Span(first.span().start(), last.span().end());
            When when = When.between(from.get(), to.get());
            mentions.set(i - 1, first.withRange(new DateRange(span, when, true)));
            mentions.set(i, last.withRange(new DateRange(span, when, false)));
        }
    }

    private static boolean isLength(DateMention mention) {
        return mention.type() == TimexType.DURATION || mention.type() == TimexType.SET;
    }

    /** "Day One – Sunday April 10" is one day. */
    private static boolean isTourDay(DateExpression expression) {
        return expression.meaning().base() instanceof Meaning.TourDay;
    }

    private static DateConflict backwards(DateMention first, DateMention last) {
        return new DateConflict.Backwards(first.text(), last.text(), List.of(last.when(), first.when()));
    }
}
