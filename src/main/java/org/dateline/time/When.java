package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a date can be. What is not known stays unknown: a month is never its first day.
 *
 * <p>All variants give the days they may mean ({@link #first()} to {@link #last()}, both inclusive), so that two of
 * them can be compared without looking at which they are.
 */
public sealed interface When {
    /** The first day it may mean; empty when open or unknown. */
    Optional<LocalDate> first();

    /** The last day it may mean; empty when open or unknown. */
    Optional<LocalDate> last();

    Precision precision();

    /** The value by EDTF (ISO 8601-2:2019, level 1): {@code 2025-10-26}, {@code 2025-10}, {@code 2025-21}, {@code ""} for unknown. */
    String edtf();

    /** The one day it means, where it means one. */
    default Optional<LocalDate> day() {
        if (this instanceof Day || this instanceof Year || this instanceof Month) { // asked very often
            return this instanceof Day ? first() : Optional.empty();
        }
        Optional<LocalDate> first = first();
        return first.isPresent() && first.equals(last()) ? first : Optional.empty();
    }

    /** Whether the two may mean the same day; what is unknown may mean any. */
    default boolean overlaps(When other) {
        return !isAfter(this, other) && !isAfter(other, this);
    }

    private static boolean isAfter(When one, When other) {
        return one.first().isPresent()
                && other.last().isPresent()
                && one.first().get().isAfter(other.last().get());
    }

    When UNKNOWN = new Unknown();

    static When of(LocalDate date) {
        return new Day(date, Optional.empty(), Optional.empty());
    }

    static When at(LocalDate date, LocalTime time) {
        return new Day(date, Optional.of(time), Optional.empty());
    }

    /** From the first to the last day, both inclusive; one day when they are the same. */
    static When between(LocalDate first, LocalDate last) {
        return first.equals(last) ? of(first) : new Interval(Optional.of(first), Optional.of(last));
    }

    /**
     * A day, with the time where that is known.
     *
     * @param offset by whose clock the time is told, where the text says that; else by the clock of the place
     */
    record Day(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) implements When {
        public Day {
            if (offset.isPresent() && time.isEmpty()) {
                throw new IllegalArgumentException("an offset without a time: " + date);
            }
        }

        /** Asked for each day that an article may be of, and quicker than what Java makes for a record. */
        @Override
        public int hashCode() {
            return date.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other == this
                    || other instanceof Day day
                            && date.equals(day.date)
                            && time.equals(day.time)
                            && offset.equals(day.offset);
        }

        /** The same time of another day. */
        public Day on(LocalDate other) {
            return new Day(other, time, offset);
        }

        /** The same moment by the clock of a zone: 11 p.m. GMT is 8 a.m. of the next day in Tokyo. */
        public Day in(ZoneId zone) {
            if (offset.isEmpty()) {
                return this;
            }
            OffsetDateTime there = date.atTime(time.orElseThrow())
                    .atOffset(offset.get())
                    .atZoneSameInstant(zone)
                    .toOffsetDateTime();
            return new Day(there.toLocalDate(), Optional.of(there.toLocalTime()), Optional.of(there.getOffset()));
        }

        @Override
        public Optional<LocalDate> first() {
            return Optional.of(date);
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(date);
        }

        @Override
        public Precision precision() {
            return time.isPresent() ? Precision.TIME : Precision.DAY;
        }

        @Override
        public String edtf() {
            return time.isEmpty()
                    ? date.toString()
                    : date + "T" + Timex.clock(time.get())
                            + offset.map(ZoneOffset::getId).orElse("");
        }
    }

    /** A calendar week from Monday to Sunday. */
    record Week(LocalDate monday) implements When {
        public Week {
            if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
                throw new IllegalArgumentException("not a Monday: " + monday);
            }
        }

        @Override
        public Optional<LocalDate> first() {
            return Optional.of(monday);
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(monday.plusDays(6));
        }

        @Override
        public Precision precision() {
            return Precision.WEEK;
        }

        @Override
        public String edtf() {
            return monday + "/" + monday.plusDays(6);
        }
    }

    /** A month. */
    record Month(YearMonth month) implements When {
        @Override
        public Optional<LocalDate> first() {
            return Optional.of(month.atDay(1));
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(month.atEndOfMonth());
        }

        @Override
        public Precision precision() {
            return Precision.MONTH;
        }

        @Override
        public String edtf() {
            return month.toString();
        }
    }

    /**
     * A season of a year, quarter or half; by EDTF's sub-year codes (21 to 24 spring to winter, 33 to 36 quarters, 40
     * and 41 halves).
     *
     * @param code EDTF's two digits
     * @param from first day meant
     * @param to last day meant, inclusive
     */
    record Season(int year, int code, LocalDate from, LocalDate to) implements When {
        @Override
        public Optional<LocalDate> first() {
            return Optional.of(from);
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(to);
        }

        @Override
        public Precision precision() {
            return Precision.SEASON;
        }

        @Override
        public String edtf() {
            return year >= 1000 && year <= 9999
                    ? year + "-" + Timex.figures(code, 2)
                    : String.format(Locale.ROOT, "%04d-%02d", year, code);
        }
    }

    /** A year. */
    record Year(int year) implements When {
        @Override
        public Optional<LocalDate> first() {
            return Optional.of(LocalDate.of(year, 1, 1));
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(LocalDate.of(year, 12, 31));
        }

        @Override
        public Precision precision() {
            return Precision.YEAR;
        }

        @Override
        public String edtf() {
            return year >= 1000 && year <= 9999 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
        }
    }

    /** From a first to a last day, both inclusive; an end that is not known is empty. */
    record Interval(Optional<LocalDate> from, Optional<LocalDate> to) implements When {
        public Interval {
            if (from.isEmpty() && to.isEmpty()) {
                throw new IllegalArgumentException("an interval needs an end");
            }
            if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
                throw new IllegalArgumentException("runs backwards: " + from.get() + " to " + to.get());
            }
        }

        @Override
        public Optional<LocalDate> first() {
            return from;
        }

        @Override
        public Optional<LocalDate> last() {
            return to;
        }

        @Override
        public Precision precision() {
            return Precision.INTERVAL;
        }

        @Override
        public String edtf() {
            return from.map(LocalDate::toString).orElse("..") + "/"
                    + to.map(LocalDate::toString).orElse("..");
        }
    }

    /** Not known. */
    record Unknown() implements When {
        @Override
        public Optional<LocalDate> first() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.empty();
        }

        @Override
        public Precision precision() {
            return Precision.UNKNOWN;
        }

        @Override
        public String edtf() {
            return "";
        }
    }
}
