package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides whether 5/6/2025 is 5 June or May 6. */
final class NumericOrder {
    private NumericOrder() {}

    static Reckoned resolve(Meaning.Numeric numeric, Narrative narrative) {
        Optional<LocalDate> monthFirst = CalendarResolver.date(numeric.year(), numeric.first(), numeric.second());
        Optional<LocalDate> dayFirst = CalendarResolver.date(numeric.year(), numeric.second(), numeric.first());
        List<LocalDate> possible = new ArrayList<>();
        monthFirst.ifPresent(possible::add);
        dayFirst.filter(day -> !possible.contains(day)).ifPresent(possible::add);
        if (possible.isEmpty()) {
            return Reckoned.itself(Timex.year(numeric.year()));
        }
        numeric.weekday().ifPresent(weekday -> {
            if (possible.stream().anyMatch(day -> day.getDayOfWeek() == weekday)) {
                possible.removeIf(day -> day.getDayOfWeek() != weekday);
            }
        });
        if (possible.size() == 1) {
            return Reckoned.itself(Timex.day(possible.get(0)));
        }
        narrative
                .published()
                .ifPresent(published -> possible.sort(java.util.Comparator.comparingLong(
                        day -> Math.abs(java.time.temporal.ChronoUnit.DAYS.between(published, day)))));
        String message =
                "The text writes the date in figures; it may be " + possible.get(0) + " or " + possible.get(1) + ".";
        DateConflict conflict = new DateConflict(
                DateConflict.Kind.AMBIGUOUS,
                message,
                possible.stream().map(LocalDate::toString).toList());
        return Reckoned.itself(Timex.day(possible.get(0))).withConflict(Optional.of(conflict));
    }
}
