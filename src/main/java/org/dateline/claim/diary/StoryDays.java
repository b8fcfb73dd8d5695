package org.dateline.claim.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.sentence.DatedEntry;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.Unit;

/**
 * Counts "the next day", told twice, two days on, and "on Wednesday" of a post that tells of a journey long over from the day
 * that it told of last.
 */
final class StoryDays {
    private static final int WEEK_DAYS = 7;

    private final DatedEntry entry;
    private final Map<DateMention, DateMention> counted = new IdentityHashMap<>();
    private boolean open;

    StoryDays(DatedEntry entry) {
        this.entry = entry;
    }

    /**
     * The date as it is meant.
     *
     * @param now the day that was told of last
     */
    DateMention count(DateMention date, Optional<LocalDate> now) {
        int shift = shift(date);
        if (date.form() instanceof DateForm.Neighbour beside && beside.unit() == Unit.DAY && shift == 0) {
            now.ifPresent(day -> meet(date, day)); // "the same evening"
        } else if (shift != 0) {
            Optional<LocalDate> base = now.or(() -> isPost() ? Optional.empty() : Optional.of(entry.first()));
            open |= base.isEmpty() && shift > 0;
            base.ifPresent(day -> meet(date, day.plusDays(shift)));
        } else if (date.form() instanceof DateForm.Weekday weekday
                && weekday.which() == DateForm.Which.ANY
                && !entry.isOneDay()) {
            LocalDate day = entry.first().with(TemporalAdjusters.nextOrSame(weekday.day()));
            if (!day.isAfter(entry.last())) {
                meet(date, day);
            }
        } else if (date.form() instanceof DateForm.Weekday weekday
                && weekday.which() == DateForm.Which.ANY
                && isPost()) {
            now.filter(day -> ChronoUnit.DAYS.between(day, entry.first()) >= WEEK_DAYS)
                    .map(day -> day.with(TemporalAdjusters.nextOrSame(weekday.day())))
                    .ifPresent(day -> meet(date, day));
        } else if (date.form() instanceof DateForm.Day day && day.month() == DateForm.MonthSaid.ELSEWHERE) {
            now.flatMap(last -> nextMonth(date, last)).ifPresent(later -> meet(date, later));
        }
        return meant(date);
    }

    /** "On the 30th … on the 2nd": of the month behind, where that is no later than the entry. */
    private Optional<LocalDate> nextMonth(DateMention date, LocalDate last) {
        return date.when()
                .day()
                .filter(day -> ChronoUnit.DAYS.between(day, last) >= HALF_MONTH)
                .map(day -> day.plusMonths(1))
                .filter(day -> !day.isBefore(last) && !day.isAfter(entry.last()));
    }

    private static final int HALF_MONTH = 15;

    /** How many days behind the one before: "the next day", and "next day" without an article. */
    private static int shift(DateMention date) {
        if (date.form() instanceof DateForm.Neighbour beside && beside.unit() == Unit.DAY) {
            return beside.shift();
        }
        boolean next = date.form() instanceof DateForm.Period period
                && period.unit() == Unit.DAY
                && period.which() == DateForm.Which.NEXT;
        return next ? 1 : 0;
    }

    /** A day that is named by itself: what is told from now on is known again. */
    void close() {
        open = false;
    }

    /** Whether it goes on to a next day, and no day was named that it would be the next of. */
    boolean isOpen() {
        return open;
    }

    /** Whether the date was counted from the day told of before it. */
    boolean isCounted(DateMention date) {
        return counted.values().stream().anyMatch(other -> other == date);
    }

    DateMention meant(DateMention date) {
        return counted.getOrDefault(date, date);
    }

    private void meet(DateMention date, LocalDate day) {
        counted.put(date, date.on(day, date.text()));
    }

    private boolean isPost() {
        return entry.heading().length() == 0;
    }
}
