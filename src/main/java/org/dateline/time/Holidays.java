package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holidays by name, from holidays.txt. */
final class Holidays {
    private final Map<String, String[]> days = new HashMap<>();
    private final NattyAdapter natty = new NattyAdapter();

    private Holidays() {}

    static Holidays load() {
        Holidays holidays = new Holidays();
        for (String line : Resources.lines("holidays.txt")) {
            String[] head = line.substring(0, line.indexOf(':')).split(" ");
            holidays.days.put(head[0], head);
        }
        return holidays;
    }

    /** Rules, in the form of rules.txt, that find the names. */
    static List<String> rules() {
        List<String> rules = new ArrayList<>();
        for (String line : Resources.lines("holidays.txt")) {
            int colon = line.indexOf(':');
            String key = line.substring(0, line.indexOf(' '));
            for (String name : line.substring(colon + 1).split(";")) {
                String pattern = name.strip();
                if (pattern.isEmpty()) {
                    continue;
                }
                rules.add("holiday = holiday key=" + key + " : " + pattern + " ,? YEAR");
                rules.add("holiday = holiday key=" + key + " : dir=LAST|THIS|NEXT? " + pattern);
                rules.add("holiday = holiday key=" + key + " rel=-1 : " + pattern + " last year");
                rules.add("holiday = holiday key=" + key + " rel=1 : " + pattern + " next year");
            }
        }
        return rules;
    }

    /** The holiday's day in a year; none where it has no fixed or computed day. */
    Optional<LocalDate> day(String key, int year) {
        String[] how = days.getOrDefault(key, new String[] {key, "none"});
        return switch (how[1]) {
            case "fixed" -> Optional.of(LocalDate.parse(Timex.format("%04d-%s", year, how[2])));
            case "natty" ->
                natty.day(how[2].replace('_', ' '), year).map(day -> day.plusDays(Integer.parseInt(how[3])));
            default -> Optional.empty();
        };
    }

    /** The one day that it names, where it is no day of each year. */
    Optional<LocalDate> once(String key) {
        String[] how = days.getOrDefault(key, new String[] {key, "none"});
        return how[1].equals("once") ? Optional.of(LocalDate.parse(how[2])) : Optional.empty();
    }

    /** Whether it is the same day each year, which is then known without the year. */
    Optional<String> monthAndDay(String key) {
        String[] how = days.getOrDefault(key, new String[] {key, "none"});
        return how[1].equals("fixed") ? Optional.of(how[2]) : Optional.empty();
    }

    /** The n-th such weekday of a month; -1 is the last. */
    static LocalDate nth(YearMonth month, DayOfWeek weekday, int n) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }
}
