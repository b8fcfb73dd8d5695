package org.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Holidays by their keys, from holidays.txt and the tables beside it. */
final class Holidays {
    /** What national-days.txt has for every other country. */
    private static final String ELSEWHERE = "*";

    private static final int MONTH_AND_DAY = "MM-DD".length();

    private final Map<String, HolidayRule> rules = new HashMap<>();
    /** By column and year: month and day. */
    private final Map<String, String> movable = new HashMap<>();
    /** By holiday and country: month and day, or another holiday's key. */
    private final Map<String, String> national = new HashMap<>();
    /** By holiday and year: month and day. */
    private final Map<String, String> known = new HashMap<>();

    private final NattyAdapter natty = new NattyAdapter();

    private Holidays() {}

    static Holidays load() {
        Holidays holidays = new Holidays();
        for (String line : Resources.lines("holidays.txt")) {
            int blank = line.indexOf(' ');
            int colon = line.endsWith(":") ? line.length() - 1 : line.indexOf(": ");
            holidays.rules.put(line.substring(0, blank), HolidayRule.read(line.substring(blank + 1, colon)));
        }
        holidays.readTable("movable-days.txt");
        holidays.readTable("hindu-days.txt");
        readPairs("national-days.txt", holidays.national);
        readPairs("known-days.txt", holidays.known);
        return holidays;
    }

    private void readTable(String name) {
        List<String> table = Resources.lines(name);
        String[] columns = table.get(0).split(" ");
        for (String line : table.subList(1, table.size())) {
            String[] days = line.split(" ");
            for (int i = 1; i < days.length; i++) {
                if (!days[i].equals("-")) {
                    movable.put(columns[i] + " " + days[0], days[i]);
                }
            }
        }
    }

    /** Reads lines of a key and then pairs. */
    private static void readPairs(String name, Map<String, String> into) {
        for (String line : Resources.lines(name)) {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                int equals = parts[i].indexOf('=');
                into.put(parts[0] + " " + parts[i].substring(0, equals), parts[i].substring(equals + 1));
            }
        }
    }

    /**
     * The holiday's days in a year, in their order: mostly one, two where the Islamic year has it twice, none where it is
     * not known.
     *
     * @param country ISO code of the country that is spoken of
     */
    List<When> in(String key, int year, Optional<String> country) {
        HolidayRule rule = rules.get(key);
        String exception = known.get(key + " " + year);
        if (exception != null) {
            return List.of(When.of(day(exception, year)));
        }
        if (rule == null) {
            return List.of();
        }
        return switch (rule.how()) {
            case NATIONAL -> national(rule.what(), year, country);
            case EITHER ->
                Stream.of(rule.what().split("/"))
                        .flatMap(each -> in(each, year, country).stream())
                        .sorted(Comparator.comparing(when -> when.first().orElseThrow()))
                        .toList();
            case HIJRI -> hijri(rule, year);
            default -> ruled(rule, year).map(rule::days).toList();
        };
    }

    private Stream<LocalDate> ruled(HolidayRule rule, int year) {
        return switch (rule.how()) {
            case FIXED -> Stream.of(day(rule.what(), year));
            case NTH -> Stream.of(nth(rule.what(), year));
            case NATTY -> {
                List<LocalDate> kept = listed(rule.what(), year);
                yield kept.isEmpty() ? natty.day(rule.what().replace('_', ' '), year).stream() : kept.stream();
            }
            case TABLE -> listed(rule.what(), year).stream();
            default -> Stream.empty();
        };
    }

    private List<LocalDate> listed(String column, int year) {
        String days = movable.get(column + " " + year);
        return days == null
                ? List.of()
                : Stream.of(days.split("/")).map(day -> day(day, year)).toList();
    }

    private List<When> national(String kind, int year, Optional<String> country) {
        String found =
                country.map(code -> national.get(kind + " " + code)).orElse(national.get(kind + " " + ELSEWHERE));
        if (found == null) {
            return List.of();
        }
        boolean day = found.length() == MONTH_AND_DAY && Character.isDigit(found.charAt(0));
        return day ? List.of(When.of(day(found, year))) : in(found, year, country);
    }

    private static LocalDate day(String monthAndDay, int year) {
        return MonthDay.parse("--" + monthAndDay).atYear(year);
    }

    /** "11.1.1" is November's first Monday. */
    private static LocalDate nth(String what, int year) {
        String[] parts = what.split("\\.");
        return nth(
                YearMonth.of(year, Integer.parseInt(parts[0])),
                DayOfWeek.of(Integer.parseInt(parts[2])),
                Integer.parseInt(parts[1]));
    }

    /** By the calendar of Umm al-Qura, whose days may differ by one from those that a country sees the moon on. */
    private static List<When> hijri(HolidayRule rule, int year) {
        String[] parts = rule.what().split("-");
        List<When> found = new ArrayList<>();
        int about = (int) Math.floor((year - 622) * 33 / 32.0);
        for (int hijri = about - 1; hijri <= about + 2; hijri++) {
            When when = hijri(hijri, Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
            if (when.first().isPresent() && when.first().get().getYear() == year) {
                found.add(parts.length > 1 ? rule.days(when.first().get()) : when);
            }
        }
        return found;
    }

    /** A day of the Islamic calendar; with day 0 the month, with month 0 the year; unknown outside its tables. */
    static When hijri(int year, int month, int day) {
        try {
            HijrahDate first = HijrahDate.of(year, Math.max(1, month), Math.max(1, day));
            if (day > 0) {
                return When.of(LocalDate.from(first));
            }
            int length = month > 0 ? first.lengthOfMonth() : first.lengthOfYear();
            return When.between(LocalDate.from(first), LocalDate.from(first).plusDays(length - 1L));
        } catch (DateTimeException e) {
            return When.UNKNOWN; // no such day, or a year that the calendar's tables lack
        }
    }

    /** The one day that it names, where it is no day of each year. */
    Optional<LocalDate> once(String key) {
        return Optional.ofNullable(rules.get(key))
                .filter(rule -> rule.how() == HolidayRule.How.ONCE)
                .map(rule -> LocalDate.parse(rule.what()));
    }

    /** Whether it is the same day each year, which is then known without the year. */
    Optional<String> monthAndDay(String key) {
        return Optional.ofNullable(rules.get(key))
                .filter(HolidayRule::isFixedDay)
                .map(HolidayRule::what);
    }

    /** The n-th such weekday of a month; -1 is the last. */
    static LocalDate nth(YearMonth month, DayOfWeek weekday, int n) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }
}
