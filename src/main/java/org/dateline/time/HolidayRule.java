package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A line of holidays.txt without its names.
 *
 * @param how the kind of rule
 * @param what what that kind wants to know
 * @param steps what is done to the day that the rule gives, in this order
 * @param days how many days it lasts
 * @param to the day on which it ends, where that is the same each year
 */
record HolidayRule(How how, String what, List<UnaryOperator<LocalDate>> steps, int days, Optional<MonthDay> to) {
    /** A kind of rule; holidays.txt says what each is. */
    enum How {
        FIXED,
        ONCE,
        NATTY,
        NTH,
        TABLE,
        HIJRI,
        KNOWN,
        NATIONAL,
        EITHER
    }

    /** Reads {@code fixed 12-24 until=7 -21 to=12-24}. */
    static HolidayRule read(String line) {
        String[] parts = line.split(" ");
        How how = How.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT));
        List<UnaryOperator<LocalDate>> steps = new ArrayList<>();
        int days = 1;
        Optional<MonthDay> to = Optional.empty();
        for (int i = 2; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            String value = parts[i].substring(equals + 1);
            switch (equals < 0 ? "" : parts[i].substring(0, equals)) {
                case "days" -> days = Integer.parseInt(value);
                case "to" -> to = Optional.of(MonthDay.parse("--" + value));
                case "from" -> steps.add(from(weekday(value)));
                case "until" -> steps.add(until(weekday(value)));
                case "move" -> steps.add(move(value));
                default -> steps.add(shift(Integer.parseInt(value)));
            }
        }
        return new HolidayRule(how, parts.length > 1 ? parts[1] : "", List.copyOf(steps), days, to);
    }

    /** The days of the holiday, whose rule gives a first day. */
    When days(LocalDate ruled) {
        LocalDate first = ruled;
        for (UnaryOperator<LocalDate> step : steps) {
            first = step.apply(first);
        }
        LocalDate start = first;
        return When.between(start, to.map(day -> day.atYear(start.getYear())).orElse(start.plusDays(days - 1L)));
    }

    /** Whether it is the one day that {@link #what} says, each year. */
    boolean isFixedDay() {
        return how == How.FIXED && steps.isEmpty() && days == 1 && to.isEmpty();
    }

    private static UnaryOperator<LocalDate> shift(int days) {
        return day -> day.plusDays(days);
    }

    private static UnaryOperator<LocalDate> from(DayOfWeek weekday) {
        return day -> day.with(TemporalAdjusters.nextOrSame(weekday));
    }

    private static UnaryOperator<LocalDate> until(DayOfWeek weekday) {
        return day -> day.with(TemporalAdjusters.previousOrSame(weekday));
    }

    /** {@code 6:-1,7:1}: a Saturday is kept on the day before, a Sunday on the day after. */
    private static UnaryOperator<LocalDate> move(String written) {
        Map<DayOfWeek, Integer> moves = new EnumMap<>(DayOfWeek.class);
        for (String move : written.split(",")) {
            int colon = move.indexOf(':');
            moves.put(weekday(move.substring(0, colon)), Integer.parseInt(move.substring(colon + 1)));
        }
        return day -> day.plusDays(moves.getOrDefault(day.getDayOfWeek(), 0));
    }

    private static DayOfWeek weekday(String number) {
        return DayOfWeek.of(Integer.parseInt(number));
    }
}
