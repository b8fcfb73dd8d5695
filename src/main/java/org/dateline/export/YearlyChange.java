package org.dateline.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A change of clocks that comes every year by the same rule, such as the last Sunday of October at three.
 *
 * @param first the first of them
 * @param ordinal which weekday of the month: 1 to 4, or -1 for the last
 */
record YearlyChange(ZoneOffsetTransition first, int ordinal) {

    /**
     * The rule that all changes to summer time, or all others, follow in these years; empty where they follow none.
     *
     * @param lastYear inclusive
     */
    static Optional<YearlyChange> find(ZoneRules rules, boolean daylight, int firstYear, int lastYear) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            List<ZoneOffsetTransition> found = changes(rules, year).stream()
                    .filter(change -> rules.isDaylightSavings(change.getInstant()) == daylight)
                    .toList();
            if (found.size() != 1) {
                return Optional.empty();
            }
            changes.addAll(found);
        }
        ZoneOffsetTransition first = changes.get(0);
        return changes.stream().allMatch(change -> isAlike(first, change))
                ? IntStream.of(-1, 1, 2, 3, 4)
                        .filter(ordinal -> changes.stream().allMatch(change -> is(ordinal, day(change))))
                        .mapToObj(ordinal -> new YearlyChange(first, ordinal))
                        .findFirst()
                : Optional.empty();
    }

    /** As RFC 5545 section 3.3.10 writes it: {@code FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU}. */
    String rule() {
        String weekday = day(first).getDayOfWeek().name().substring(0, 2);
        return String.format(
                Locale.ROOT, "FREQ=YEARLY;BYMONTH=%d;BYDAY=%d%s", day(first).getMonthValue(), ordinal, weekday);
    }

    private static List<ZoneOffsetTransition> changes(ZoneRules rules, int year) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition next =
                rules.nextTransition(LocalDateTime.of(year - 1, 12, 30, 0, 0).toInstant(ZoneOffset.UTC));
        while (next != null && day(next).getYear() <= year) {
            if (day(next).getYear() == year) {
                changes.add(next);
            }
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    private static LocalDate day(ZoneOffsetTransition change) {
        return change.getDateTimeBefore().toLocalDate();
    }

    private static boolean isAlike(ZoneOffsetTransition one, ZoneOffsetTransition other) {
        return one.getOffsetBefore().equals(other.getOffsetBefore())
                && one.getOffsetAfter().equals(other.getOffsetAfter())
                && one.getDateTimeBefore()
                        .toLocalTime()
                        .equals(other.getDateTimeBefore().toLocalTime())
                && day(one).getMonth() == day(other).getMonth()
                && day(one).getDayOfWeek() == day(other).getDayOfWeek();
    }

    private static boolean is(int ordinal, LocalDate day) {
        return ordinal < 0
                ? day.getDayOfMonth() + 7 > day.lengthOfMonth()
                : (day.getDayOfMonth() - 1) / 7 + 1 == ordinal;
    }
}
