package org.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.time.Meaning.Calendar;
import org.dateline.time.Meaning.Which;

/** Gives days, months, years and weekdays their dates: finds the year that is not said, and the week of a weekday. */
final class CalendarResolver {
    /** A day that is further off than this, against the tense of its sentence, is taken from the other year. */
    private static final int AGAINST_TENSE_DAYS = 45;

    /** A weekday belongs to a dated day of the narrative that is further than this from publication. */
    private static final int NARRATIVE_DAYS = 7;

    private final Narrative narrative;

    CalendarResolver(Narrative narrative) {
        this.narrative = narrative;
    }

    Reckoned resolve(Calendar calendar, DateExpression expression) {
        OptionalInt year = year(calendar);
        if (calendar.month().isPresent() && calendar.day().isPresent()) {
            return day(calendar, year, expression);
        }
        if (calendar.month().isPresent()) {
            return month(calendar, year, expression.tense());
        }
        if (calendar.day().isPresent()) {
            return dayOfMonth(calendar, expression);
        }
        if (calendar.weekday().isPresent()) {
            return weekday(calendar.weekday().get(), calendar.which(), expression);
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
        Optional<Narrative.Spoken<LocalDate>> near = narrative.explicit();
        Optional<LocalDate> anchor = narrative.published().or(() -> near.map(Narrative.Spoken::date));
        if (anchor.isEmpty()) {
            return Reckoned.published(Timex.vague(Timex.format("XXXX-%02d-%02d", month, day)), narrative);
        }
        int found = yearOf(anchor.get(), month, day, calendar.weekday(), expression.tense());
        Reckoned reckoned = CalendarCheck.day(found, month, day, calendar.weekday(), narrative);
        return narrative.published().isPresent()
                ? Reckoned.published(reckoned.timex(), narrative).withConflict(reckoned.conflict())
                : Reckoned.from(
                                reckoned.timex(),
                                "the year spoken of before",
                                Relation.mention(near.get().mention()))
                        .withConflict(reckoned.conflict());
    }

    /** The year whose day is nearest to the anchor; the tense decides where both are far. */
    private static int yearOf(LocalDate anchor, int month, int day, Optional<DayOfWeek> weekday, Tense tense) {
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
            cost += against ? 200 : 0;
            cost += weekday.isPresent() && date.get().getDayOfWeek() != weekday.get() ? 200 : 0;
            if (cost < least) {
                least = cost;
                best = year;
            }
        }
        return best;
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Reckoned month(Calendar calendar, OptionalInt year, Tense tense) {
        int month = calendar.month().getAsInt();
        if (year.isPresent()) {
            Timex timex = Timex.month(YearMonth.of(year.getAsInt(), month));
            return calendar.year().named().isPresent() ? Reckoned.itself(timex) : Reckoned.published(timex, narrative);
        }
        if (narrative.published().isEmpty()) {
            return narrative
                    .explicit()
                    .map(near -> Reckoned.from(
                            Timex.month(YearMonth.of(near.date().getYear(), month)),
                            "the year spoken of before",
                            Relation.mention(near.mention())))
                    .orElseGet(() -> Reckoned.published(Timex.vague(Timex.format("XXXX-%02d", month)), narrative));
        }
        YearMonth now = YearMonth.from(narrative.published().get());
        YearMonth past = YearMonth.of(month <= now.getMonthValue() ? now.getYear() : now.getYear() - 1, month);
        YearMonth future = YearMonth.of(month >= now.getMonthValue() ? now.getYear() : now.getYear() + 1, month);
        YearMonth found = switch (calendar.which()) {
            case LAST -> month == now.getMonthValue() ? past.minusYears(1) : past;
            case NEXT -> month == now.getMonthValue() ? future.plusYears(1) : future;
            case THIS -> YearMonth.of(now.getYear(), month);
            case ANY -> tense == Tense.FUTURE ? future : past;
        };
        return Reckoned.published(Timex.month(found), narrative);
    }

    private Reckoned dayOfMonth(Calendar calendar, DateExpression expression) {
        int day = calendar.day().getAsInt();
        Optional<YearMonth> spoken = narrative.month().map(Narrative.Spoken::date);
        Optional<YearMonth> month = spoken.or(() -> narrative.published().map(YearMonth::from));
        Optional<LocalDate> date = month.flatMap(m -> date(m.getYear(), m.getMonthValue(), day));
        if (date.isEmpty()) {
            return Reckoned.published(Timex.vague(Timex.format("XXXX-XX-%02d", day)), narrative);
        }
        LocalDate found = date.get();
        if (spoken.isEmpty()
                && expression.tense() == Tense.PAST
                && found.isAfter(narrative.published().get())) {
            found = found.minusMonths(1);
        }
        Reckoned checked = CalendarCheck.day(
                found.getYear(), found.getMonthValue(), found.getDayOfMonth(), calendar.weekday(), narrative);
        return spoken.isPresent()
                ? Reckoned.from(
                        checked.timex(),
                        "the month spoken of before",
                        Relation.mention(narrative.month().get().mention()))
                : Reckoned.published(checked.timex(), narrative);
    }

    private Reckoned weekday(DayOfWeek weekday, Which which, DateExpression expression) {
        if (which == Which.ANY) {
            Optional<Narrative.Spoken<LocalDate>> anchor = narrativeAnchor(expression);
            if (anchor.isPresent()) {
                LocalDate day = anchor.get().date().with(TemporalAdjusters.nextOrSame(weekday));
                return Reckoned.from(
                        Timex.day(day),
                        "counted on from " + anchor.get().date(),
                        Relation.mention(anchor.get().mention()));
            }
        }
        if (narrative.published().isEmpty()) {
            return Reckoned.published(Timex.vague("XXXX-WXX-" + weekday.getValue()), narrative);
        }
        LocalDate published = narrative.published().get();
        LocalDate day = switch (which) {
            case LAST -> published.with(TemporalAdjusters.previous(weekday));
            case NEXT -> published.with(TemporalAdjusters.next(weekday));
            case THIS -> thisWeekday(published, weekday, expression.tense());
            case ANY ->
                expression.tense() == Tense.FUTURE
                        ? published.with(TemporalAdjusters.nextOrSame(weekday))
                        : published.with(TemporalAdjusters.previousOrSame(weekday));
        };
        return Reckoned.published(Timex.day(day), narrative);
    }

    private static LocalDate thisWeekday(LocalDate published, DayOfWeek weekday, Tense tense) {
        return tense == Tense.PAST
                ? published.with(TemporalAdjusters.previousOrSame(weekday))
                : published.with(TemporalAdjusters.nextOrSame(weekday));
    }

    /** The dated day that the text tells of, when that is not the time of publication. */
    private Optional<Narrative.Spoken<LocalDate>> narrativeAnchor(DateExpression expression) {
        Optional<Narrative.Spoken<LocalDate>> heading = narrative.heading();
        Optional<Narrative.Spoken<LocalDate>> near =
                narrative.explicit().filter(spoken -> expression.sentence() - spoken.sentence() <= 1);
        if (narrative.published().isEmpty()) {
            return heading.or(() -> near).or(narrative::explicit);
        }
        return heading.filter(spoken ->
                Math.abs(ChronoUnit.DAYS.between(narrative.published().get(), spoken.date())) > NARRATIVE_DAYS);
    }
}
