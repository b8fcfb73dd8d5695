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

    private Holidays() {}

    static Holidays load() {
        Holidays holidays = new Holidays();
        for (String line : Resources.lines("holidays.txt")) {
            String[] head = line.substring(0, line.indexOf(": ")).split(" ");
            holidays.days.put(head[0], head);
        }
        return holidays;
    }

    /** Rules, in the form of rules.txt, that find the names. */
    static List<String> rules() {
        List<String> rules = new ArrayList<>();
        for (String line : Resources.lines("holidays.txt")) {
            int colon = line.indexOf(": ");
            String key = line.substring(0, line.indexOf(' '));
            for (String name : line.substring(colon + 2).split(";")) {
                String pattern = name.strip();
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
            case "fixed" -> Optional.of(LocalDate.parse(String.format(java.util.Locale.ROOT, "%04d-%s", year, how[2])));
            case "nth" -> Optional.of(nth(year, how));
            case "nth-after" -> Optional.of(nth(year, how).plusDays(Integer.parseInt(how[5])));
            case "easter" -> Optional.of(easter(year).plusDays(Integer.parseInt(how[2])));
            default -> Optional.empty();
        };
    }

    private static LocalDate nth(int year, String[] how) {
        return nth(
                YearMonth.of(year, Integer.parseInt(how[4])),
                DayOfWeek.of(Integer.parseInt(how[2])),
                Integer.parseInt(how[3]));
    }

    /** The n-th such weekday of a month; -1 is the last. */
    static LocalDate nth(YearMonth month, DayOfWeek weekday, int n) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }

    /** Easter Sunday by the Gregorian reckoning (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
