package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Finds dates that cannot be, and says what they may be instead. */
final class CalendarCheck {
    /** A weekday that is wrong is looked for this many days around the date. */
    private static final int NEAR_DAYS = 3;

    private CalendarCheck() {}

    /** The day, with a conflict where there is none such or it is another weekday. */
    static Reckoned day(int year, int month, int day, Optional<DayOfWeek> weekday, Narrative narrative) {
        Optional<LocalDate> date = CalendarResolver.date(year, month, day);
        if (date.isEmpty()) {
            return noSuchDay(year, month, day);
        }
        Optional<DateConflict> conflict = weekday.filter(said -> date.get().getDayOfWeek() != said)
                .map(said -> weekday(date.get(), said, narrative));
        return Reckoned.itself(Timex.day(date.get())).withConflict(conflict);
    }

    private static Reckoned noSuchDay(int year, int month, int day) {
        YearMonth in = YearMonth.of(year, month);
        DateConflict conflict = new DateConflict.NoSuchDay(in, day);
        Timex timex = new Timex(Timex.format("%04d-%02d-%02d", year, month, day), new When.Month(in));
        return Reckoned.itself(timex).withConflict(Optional.of(conflict));
    }

    private static DateConflict weekday(LocalDate date, DayOfWeek said, Narrative narrative) {
        LocalDate next = date.with(TemporalAdjusters.next(said));
        LocalDate before = date.with(TemporalAdjusters.previous(said));
        LocalDate near = ChronoUnit.DAYS.between(date, next) <= NEAR_DAYS ? next : before;
        return new DateConflict.WrongWeekday(date, said, near, supports(narrative, date, near));
    }

    /** Papers rarely get the weekday of their own week wrong, nor one that they speak of again. */
    private static boolean supports(Narrative narrative, LocalDate date, LocalDate near) {
        return narrative
                .published()
                .map(published -> Math.abs(ChronoUnit.DAYS.between(published, near)) <= 8
                        && Math.abs(ChronoUnit.DAYS.between(published, date)) <= 8)
                .orElseGet(() -> narrative.speaksOf(near.getDayOfWeek()));
    }
}
