package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Counts each kind of expression from its anchor. One a reading. */
final class Reckoner {
    private final Narrative narrative;
    private final HolidayResolver holidays;
    private final CalendarResolver calendars;
    private final PartOfYearResolver partsOfYear;
    private final CountedResolver counted;
    private final NumericOrder order;

    Reckoner(Narrative narrative, Holidays holidays, Setting setting, NumericOrder order, WeekdaySides sides) {
        this.order = order;
        this.narrative = narrative;
        this.holidays = new HolidayResolver(narrative, holidays, setting);
        this.calendars = new CalendarResolver(narrative, sides);
        this.partsOfYear = new PartOfYearResolver(narrative, setting.hemisphere());
        this.counted = new CountedResolver(narrative);
    }

    Reckoned reckon(DateExpression expression) {
        Meaning.Base base = expression.meaning().base();
        if (base instanceof Meaning.Calendar calendar) {
            return calendars.resolve(calendar, expression);
        } else if (base instanceof Meaning.Numeric numeric) {
            return order.resolve(numeric, expression, narrative);
        } else if (base instanceof Meaning.Deictic deictic) {
            return counted.deictic(deictic.days());
        } else if (base instanceof Meaning.Night night) {
            return counted.deictic(night.days());
        } else if (base instanceof Meaning.WeekdayOfWeek weekday) {
            return weekdayOfWeek(weekday);
        } else if (base instanceof Meaning.WeekdayAgo weekday) {
            return weekdayAgo(weekday);
        } else if (base instanceof Meaning.CountedFrom counted) {
            return this.counted.from(counted, reckon(expression.meaning(Meaning.of(counted.from()))), narrative);
        } else if (base instanceof Meaning.WeekdayFrom weekday) {
            return weekdayFrom(weekday);
        } else if (base instanceof Meaning.MonthFrom month) {
            return counted.month(month);
        } else if (base instanceof Meaning.Period period) {
            return counted.period(period);
        } else if (base instanceof Meaning.Shift shift) {
            return counted.shift(shift, expression);
        } else if (base instanceof Meaning.Offset offset) {
            return counted.offset(offset, expression);
        } else if (base instanceof PartOfYear.Quarter quarter) {
            return partsOfYear.quarter(quarter, expression);
        } else if (base instanceof PartOfYear.Half half) {
            return partsOfYear.half(half);
        } else if (base instanceof PartOfYear.Season season) {
            return partsOfYear.season(season, expression.tense());
        } else if (base instanceof PartOfYear.Weekend weekend) {
            return partsOfYear.weekend(weekend, expression.tense());
        } else if (base instanceof PartOfYear.Nth nth) {
            return partsOfYear.nth(nth, expression, calendars);
        } else if (base instanceof PartOfYear.WeekOf week) {
            Reckoned day = calendars.resolve(week.day(), expression);
            return day.with(day.timex().when().day().map(Timex::week).orElse(Timex.vague("XXXX-WXX")));
        } else if (base instanceof Meaning.Holiday holiday) {
            return holidays.resolve(holiday, expression);
        } else if (base instanceof Meaning.OfTheDay) {
            return ofTheDay(expression);
        } else if (base instanceof Meaning.TourDay tourDay) {
            return tourDay(tourDay);
        }
        return Reckoned.itself(fixed(base));
    }

    /** A period that is told by its last day; {@code next} tells that, or is the period's own expression. */
    Reckoned ended(PartOfYear.Ended ended, DateExpression expression, DateExpression next) {
        boolean told = !(next.meaning().base() instanceof PartOfYear.Ended);
        Optional<LocalDate> last = told ? reckon(next).timex().when().day() : Optional.empty();
        return partsOfYear.ended(ended, last, expression);
    }

    private static Timex fixed(Meaning.Base base) {
        if (base instanceof Meaning.Length length) {
            return Timex.vague(length.value());
        } else if (base instanceof Meaning.Repeat repeat) {
            return Timex.vague(repeat.value());
        } else if (base instanceof PartOfYear.Decade decade) {
            return Timex.decade(decade.tens());
        } else if (base instanceof Meaning.Hijri hijri) {
            return Timex.of(Holidays.hijri(hijri.year(), hijri.month(), hijri.day()));
        } else if (base instanceof PartOfYear.Century century) {
            return Timex.century(Math.max(0, century.number() - 1));
        } else if (base instanceof Meaning.Reference reference) {
            return Timex.vague(reference.value());
        }
        throw new IllegalStateException("no way to reckon " + base);
    }

    /** Keeps what later expressions may be counted from, beside what {@link Narrative#hear} keeps. */
    void remember(DateExpression expression, Timex timex, int index) {
        Meaning.Base base = expression.meaning().base();
        if (timex.when().day().isEmpty()
                && timex.value().startsWith("XXXX-WXX-")
                && timex.value().length() >= 10) {
            int weekday = timex.value().charAt(9) - '0';
            if (weekday >= 1 && weekday <= 7 && !(base instanceof Meaning.Repeat)) {
                narrative.hearWeekday(DayOfWeek.of(weekday), expression, index);
            }
        }
        if (base instanceof Meaning.TourDay tourDay && timex.when().day().isPresent()) {
            narrative.hearTourDay(tourDay.number(), timex.when().day().get(), index);
        }
    }

    private Reckoned weekdayOfWeek(Meaning.WeekdayOfWeek weekday) {
        Optional<LocalDate> published = narrative.published();
        if (published.isEmpty()) {
            return Reckoned.published(
                    Timex.vague("XXXX-WXX-" + weekday.weekday().getValue()), narrative);
        }
        LocalDate monday = published.get().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate day =
                monday.plusWeeks(weekday.weeks()).plusDays(weekday.weekday().getValue() - 1L);
        return Reckoned.published(Timex.day(day), narrative);
    }

    private Reckoned weekdayAgo(Meaning.WeekdayAgo ago) {
        Timex day = narrative
                .published()
                .map(published -> Timex.day(published
                        .with(TemporalAdjusters.previousOrSame(ago.weekday()))
                        .minusWeeks(ago.weeks())))
                .orElse(Timex.vague("XXXX-WXX-" + ago.weekday().getValue()));
        return Reckoned.published(day, narrative);
    }

    private Reckoned weekdayFrom(Meaning.WeekdayFrom weekday) {
        Optional<LocalDate> anchor = narrative.day().map(Narrative.Spoken::date).or(narrative::published);
        Relation relation =
                narrative.day().map(s -> Relation.mention(s.mention())).orElse(Relation.PUBLISHED);
        return anchor.map(day -> Reckoned.from(
                        Timex.day(day.with(
                                weekday.step() > 0
                                        ? TemporalAdjusters.next(weekday.weekday())
                                        : TemporalAdjusters.previous(weekday.weekday()))),
                        "counted from " + day,
                        relation))
                .orElseGet(() -> Reckoned.published(
                        Timex.vague("XXXX-WXX-" + weekday.weekday().getValue()), narrative));
    }

    /** A time of day alone: on the day of the heading, of the sentence, or of publication. */
    private Reckoned ofTheDay(DateExpression expression) {
        Optional<Narrative.Spoken<LocalDate>> spoken =
                narrative.day().filter(day -> isNear(day, expression)).or(narrative::heading);
        if (spoken.isPresent()) {
            LocalDate day = spoken.get().date();
            return Reckoned.from(
                    Timex.day(day),
                    "the day spoken of, " + day,
                    Relation.mention(spoken.get().mention(), 0));
        }
        Optional<Narrative.Spoken<DayOfWeek>> weekday = narrative.weekday().filter(day -> isNear(day, expression));
        if (weekday.isPresent()) {
            return Reckoned.from(
                    Timex.vague("XXXX-WXX-" + weekday.get().date().getValue()),
                    "the day spoken of",
                    Relation.mention(weekday.get().mention(), 0));
        }
        return Reckoned.published(narrative.published().map(Timex::day).orElse(Timex.vague("XXXX-XX-XX")), narrative);
    }

    /** In the same sentence, or in the one before of the same paragraph; from one hour to the next a little farther. */
    private boolean isNear(Narrative.Spoken<?> spoken, DateExpression expression) {
        boolean goesOn = narrative.spokeOfTime();
        int sentences = expression.sentence() - spoken.sentence();
        int paragraphs = expression.paragraph() - spoken.paragraph();
        return sentences == 0 || sentences == 1 && paragraphs == 0 || sentences <= 2 && paragraphs <= 1 && goesOn;
    }

    private Reckoned tourDay(Meaning.TourDay tourDay) {
        Optional<Narrative.Spoken<LocalDate>> first = narrative.firstTourDay();
        if (first.isPresent()) {
            LocalDate day = first.get().date().plusDays(tourDay.number() - 1L);
            return Reckoned.from(
                    Timex.day(day),
                    "day one was " + first.get().date(),
                    Relation.mention(first.get().mention()));
        }
        return Reckoned.itself(Timex.vague("XXXX-XX-XX"));
    }
}
