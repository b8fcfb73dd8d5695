package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A date that cannot be, or cannot be meant: what is wrong with it, as values. The words for it are the reader's. */
public sealed interface DateConflict {
    /** What is wrong; in JSON in lower case. */
    enum Kind {
        /** The weekday and the date disagree. */
        WEEKDAY,
        /** No such day: 31 June. */
        CALENDAR,
        /** A range that runs backwards. */
        RANGE,
        /** A past date told as a plan, a future one as done, a year that cannot be meant. */
        ANACHRONISM,
        /** 5/6/2025: both orders are possible. */
        AMBIGUOUS
    }

    Kind kind();

    /** What may be meant, the likelier first. */
    List<When> candidates();

    /**
     * "Sunday, 25 October 2025", which was a Saturday.
     *
     * @param printed the day by its number
     * @param weekday as it is printed
     * @param fits the nearest day of that weekday
     * @param isWeekdayLikelier whether the weekday is rather meant than the number
     */
    record WrongWeekday(LocalDate printed, DayOfWeek weekday, LocalDate fits, boolean isWeekdayLikelier)
            implements DateConflict {
        @Override
        public Kind kind() {
            return Kind.WEEKDAY;
        }

        @Override
        public List<When> candidates() {
            return isWeekdayLikelier
                    ? List.of(When.of(fits), When.of(printed))
                    : List.of(When.of(printed), When.of(fits));
        }
    }

    /** "31 June". */
    record NoSuchDay(YearMonth month, int day) implements DateConflict {
        @Override
        public Kind kind() {
            return Kind.CALENDAR;
        }

        /** The month's last day, and the day as if the month went on. */
        @Override
        public List<When> candidates() {
            LocalDate last = month.atEndOfMonth();
            return List.of(When.of(last), When.of(last.plusDays(day - (long) last.getDayOfMonth())));
        }
    }

    /**
     * "From 25 to 23 October".
     *
     * @param from its beginning as printed
     * @param to its end as printed
     */
    record Backwards(String from, String to, List<When> candidates) implements DateConflict {
        public Backwards {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Kind kind() {
            return Kind.RANGE;
        }
    }

    /**
     * "Analysts in 2022 expect" in an article of 2025.
     *
     * @param year as printed
     * @param verb that tells of it in the present
     * @param written the article's year
     */
    record OldYear(String year, String verb, When written, When read) implements DateConflict {
        @Override
        public Kind kind() {
            return Kind.ANACHRONISM;
        }

        @Override
        public List<When> candidates() {
            return List.of(written, read);
        }
    }

    /**
     * "Will meet on 20 October 2025", published on 26 October 2025; "arrived on 20 November 2025", published then.
     *
     * @param date as printed
     * @param verb that tells of it as a plan, or as done
     * @param day as read
     */
    record OutOfTime(String date, String verb, boolean isPlan, LocalDate published, LocalDate day, When read)
            implements DateConflict {
        @Override
        public Kind kind() {
            return Kind.ANACHRONISM;
        }

        /** As it is printed, or a year on or back. */
        @Override
        public List<When> candidates() {
            return List.of(read, When.of(day.plusYears(isPlan ? 1 : -1)));
        }
    }

    /** "5/6/2025". */
    record EitherOrder(LocalDate nearer, LocalDate other) implements DateConflict {
        @Override
        public Kind kind() {
            return Kind.AMBIGUOUS;
        }

        @Override
        public List<When> candidates() {
            return List.of(When.of(nearer), When.of(other));
        }
    }
}
