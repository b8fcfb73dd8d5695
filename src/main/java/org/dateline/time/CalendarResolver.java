package org.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.time.DateForm.Which;
import org.dateline.time.Meaning.Calendar;

/** Gives days, months and years their dates: finds the year that is not said. */
final class CalendarResolver {
    /** A day that is further off than this, against the tense of its sentence, is taken from the other year. */
    private static final int AGAINST_TENSE_DAYS = 45;

    /** So many days nearer must a date be to be taken against the tense of its sentence, or against the verb next to it. */
    static final int AGAINST_TENSE_COST = 200;

    private static final int AGAINST_VERB_COST = 330;

    /** The same for a date that names an event, of which the verb says little: "arrested for a March 21 call". */
    private static final int AGAINST_NAMED_COST = 60;

    /** Dates of one sentence are mostly of one year: such a cost has a date that is farther from the one before than half a year. */
    private static final int APART_COST = 60;

    private static final int HALF_YEAR = 183;

    /** A weekday that is not the day's own speaks against a year, and the more the farther off the day is. */
    private static final int WEEKDAY_COST = 200;

    private static final int FAR_WEEKDAY_COST = 400;
    private static final int NEAR_DAYS = 100;

    /** Without a publication date, what is not said is taken from a date that stands at most so many sentences before. */
    static final int NEAR_SENTENCES = 1;

    private final Narrative narrative;
    private final WeekdayResolver weekdays;
    private final DayOfMonthResolver daysOfMonth;

    CalendarResolver(Narrative narrative, WeekdaySides sides) {
        this.narrative = narrative;
        this.weekdays = new WeekdayResolver(narrative, sides);
        this.daysOfMonth = new DayOfMonthResolver(narrative, sides);
    }

    Reckoned resolve(Calendar calendar, DateExpression expression) {
        OptionalInt year = year(calendar);
        if (calendar.month().isPresent() && calendar.day().isPresent()) {
            return day(calendar, year, expression);
        }
        if (calendar.month().isPresent()) {
            return month(calendar, year, expression);
        }
        if (calendar.day().isPresent()) {
            return daysOfMonth.resolve(calendar, expression);
        }
        if (calendar.weekday().isPresent()) {
            return weekdays.weekday(calendar.weekday().get(), calendar.which(), expression);
        }
        if (year.isPresent()) {
            return calendar.year().named().isPresent()
                    ? Reckoned.itself(Timex.year(year.getAsInt()))
                    : Reckoned.published(Timex.year(year.getAsInt()), narrative);
        }
        return fiscalYear();
    }

    private Reckoned fiscalYear() {
        OptionalInt year = narrative.publishedYear();
        return Reckoned.published(year.isPresent() ? Timex.year(year.getAsInt()) : Timex.vague("XXXX"), narrative);
    }

    private OptionalInt year(Calendar calendar) {
        if (calendar.year().named().isPresent()) {
            return calendar.year().named();
        }
        OptionalInt published = narrative.publishedYear();
        return calendar.year().relative().isPresent() && published.isPresent()
                ? OptionalInt.of(
                        published.getAsInt() + calendar.year().relative().getAsInt())
                : OptionalInt.empty();
    }

    private Reckoned day(Calendar calendar, OptionalInt year, DateExpression expression) {
        int month = calendar.month().getAsInt();
        int day = calendar.day().getAsInt();
        if (year.isPresent()) {
            return CalendarCheck.day(year.getAsInt(), month, day, calendar.weekday(), narrative);
        }
        if (calendar.which() != Which.ANY && narrative.published().isPresent()) {
            return Reckoned.published(Timex.day(directed(calendar.which(), month, day)), narrative);
        }
        OptionalInt told = ToldYears.find(month, day, expression, narrative);
        if (told.isPresent()) {
            return CalendarCheck.day(told.getAsInt(), month, day, calendar.weekday(), narrative)
                    .counted("the year spoken of before");
        }
        Optional<Narrative.Spoken<LocalDate>> near = nearDate(expression);
        Optional<LocalDate> anchor = narrative.published().or(() -> near.map(Narrative.Spoken::date));
        if (anchor.isEmpty()) {
            return Reckoned.published(Timex.vague(Timex.format("XXXX-%02d-%02d", month, day)), narrative);
        }
        Optional<LocalDate> beside = near.filter(spoken -> spoken.sentence() == expression.sentence())
                .or(() -> narrative.heading().filter(row -> expression.heading())) // rows of a list keep together
                .map(Narrative.Spoken::date);
        LocalDate from = narrative
                .explicit()
                .filter(spoken -> isAhead(spoken, expression))
                .map(Narrative.Spoken::date)
                .orElse(anchor.get());
        int found = yearOf(from, month, day, calendar.weekday(), beside, expression);
        boolean fits = date(found, month, day)
                .filter(date ->
                        calendar.weekday().map(date.getDayOfWeek()::equals).orElse(true))
                .isPresent();
        if (narrative.published().isEmpty() && !fits) {
            return Reckoned.published(Timex.vague(Timex.format("XXXX-%02d-%02d", month, day)), narrative);
        }
        Reckoned reckoned = CalendarCheck.day(found, month, day, calendar.weekday(), narrative);
        return narrative.published().isPresent()
                ? Reckoned.published(reckoned.timex(), narrative).withConflict(reckoned.conflict())
                : Reckoned.from(
                                reckoned.timex(),
                                "the year spoken of before",
                                Relation.mention(near.get().mention()))
                        .withConflict(reckoned.conflict());
    }

    /** "Last April 6", "next 6 April". */
    private LocalDate directed(Which which, int month, int day) {
        LocalDate published = narrative.published().orElseThrow();
        MonthDay named = MonthDay.of(month, Math.min(day, Month.of(month).maxLength()));
        LocalDate found = named.atYear(published.getYear());
        return switch (which) {
            case LAST -> found.isBefore(published) ? found : named.atYear(published.getYear() - 1);
            case NEXT -> found.isAfter(published) ? found : named.atYear(published.getYear() + 1);
            default -> found;
        };
    }

    /** A date with its year that the text stands under, or that was named just before. */
    private Optional<Narrative.Spoken<LocalDate>> nearDate(DateExpression expression) {
        return narrative
                .explicit()
                .filter(spoken -> expression.sentence() - spoken.sentence() <= NEAR_SENTENCES)
                .or(narrative::heading);
    }

    /** "The torch lands on 19 May 2012. It will be in London on 27 July": of the year that plans were told of. */
    private boolean isAhead(Narrative.Spoken<LocalDate> told, DateExpression expression) {
        return expression.tense() == Tense.FUTURE
                && expression.sentence() - told.sentence() <= AHEAD_SENTENCES
                && narrative
                        .published()
                        .filter(day -> told.date().isAfter(day.plusDays(HALF_YEAR)))
                        .isPresent();
    }

    private static final int AHEAD_SENTENCES = 3;

    /** The year whose day is nearest to the anchor; the tense decides where both are far. */
    private static int yearOf(
            LocalDate anchor,
            int month,
            int day,
            Optional<DayOfWeek> weekday,
            Optional<LocalDate> beside,
            DateExpression expression) {
        Tense tense = expression.tense();
        int againstCost = againstCost(expression);
        int best = anchor.getYear();
        long least = Long.MAX_VALUE;
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            Optional<LocalDate> date = date(year, month, day);
            if (date.isEmpty()) {
                continue;
            }
            long off = ChronoUnit.DAYS.between(anchor, date.get());
            long cost = Math.abs(off);
            boolean against = tense == Tense.PAST && off > AGAINST_TENSE_DAYS
                    || tense == Tense.FUTURE && off < -AGAINST_TENSE_DAYS;
            cost += against ? againstCost : 0;
            boolean apart =
                    beside.isPresent() && Math.abs(ChronoUnit.DAYS.between(beside.get(), date.get())) > HALF_YEAR;
            cost += apart ? APART_COST : 0;
            boolean other = weekday.isPresent() && date.get().getDayOfWeek() != weekday.get();
            cost += other ? (Math.abs(off) > NEAR_DAYS ? FAR_WEEKDAY_COST : WEEKDAY_COST) : 0;
            if (cost < least) {
                least = cost;
                best = year;
            }
        }
        return best;
    }

    private static int againstCost(DateExpression expression) {
        if (expression.context().signs().contains(Sign.NAMES)) {
            return AGAINST_NAMED_COST;
        }
        return expression.verb().isPresent() ? AGAINST_VERB_COST : AGAINST_TENSE_COST;
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Reckoned month(Calendar calendar, OptionalInt year, DateExpression expression) {
        int month = calendar.month().getAsInt();
        if (year.isPresent()) {
            Timex timex = Timex.month(YearMonth.of(year.getAsInt(), month));
            return calendar.year().named().isPresent() ? Reckoned.itself(timex) : Reckoned.published(timex, narrative);
        }
        if (narrative.published().isEmpty()) {
            return nearDate(expression)
                    .map(near -> Reckoned.from(
                            Timex.month(YearMonth.of(near.date().getYear(), month)),
                            "the year spoken of before",
                            Relation.mention(near.mention())))
                    .orElseGet(() -> Reckoned.published(Timex.vague(Timex.format("XXXX-%02d", month)), narrative));
        }
        OptionalInt told =
                calendar.which() == Which.ANY ? ToldYears.find(month, expression, narrative) : OptionalInt.empty();
        if (told.isPresent()) {
            return Reckoned.published(Timex.month(YearMonth.of(told.getAsInt(), month)), narrative)
                    .counted("the year spoken of before");
        }
        YearMonth now = YearMonth.from(narrative.published().get());
        YearMonth past = YearMonth.of(month <= now.getMonthValue() ? now.getYear() : now.getYear() - 1, month);
        YearMonth future = YearMonth.of(month >= now.getMonthValue() ? now.getYear() : now.getYear() + 1, month);
        YearMonth found = switch (calendar.which()) {
            case LAST -> month == now.getMonthValue() ? past.minusYears(1) : past;
            case NEXT -> month == now.getMonthValue() ? future.plusYears(1) : future;
            case THIS -> YearMonth.of(now.getYear(), month);
            case ANY -> expression.tense() == Tense.FUTURE ? future : past;
        };
        return Reckoned.published(Timex.month(found), narrative);
    }
}
