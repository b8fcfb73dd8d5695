package org.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holidays by name, from holidays.txt and the tables beside it. */
final class Holidays {
    /** A line of holidays.txt without its names. */
    private record Entry(String how, String what, int shift, int days) {}

    private final Map<String, Entry> entries = new HashMap<>();
    /** By column and year: month and day. */
    private final Map<String, String> movable = new HashMap<>();
    /** By holiday and country: month and day. */
    private final Map<String, String> national = new HashMap<>();

    private final NattyAdapter natty = new NattyAdapter();

    private Holidays() {}

    static Holidays load() {
        Holidays holidays = new Holidays();
        for (String line : Resources.lines("holidays.txt")) {
            String[] head = line.substring(0, line.indexOf(':')).split(" ");
            int shift = 0;
            int days = 1;
            for (int i = 3; i < head.length; i++) {
                if (head[i].startsWith("days=")) {
                    days = Integer.parseInt(head[i].substring(5));
                } else {
                    shift = Integer.parseInt(head[i]);
                }
            }
            holidays.entries.put(head[0], new Entry(head[1], head[2], shift, days));
        }
        List<String> table = Resources.lines("movable-days.txt");
        String[] columns = table.get(0).split(" ");
        for (String line : table.subList(1, table.size())) {
            String[] days = line.split(" ");
            for (int i = 1; i < days.length; i++) {
                holidays.movable.put(columns[i] + " " + days[0], days[i]);
            }
        }
        for (String line : Resources.lines("national-days.txt")) {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                int equals = parts[i].indexOf('=');
                holidays.national.put(parts[0] + " " + parts[i].substring(0, equals), parts[i].substring(equals + 1));
            }
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
                rules.add("holiday = holiday key=" + key + " rel=0 : " + pattern + " this year");
                rules.add("holiday = holiday key=" + key + " rel=1 : " + pattern + " next year");
            }
        }
        return rules;
    }

    /**
     * The holiday's days in a year, in their order: mostly one, two where the Islamic year has it twice, none where it is
     * not known.
     *
     * @param country ISO code of the country that is spoken of
     */
    List<When> in(String key, int year, Optional<String> country) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return List.of();
        }
        return switch (entry.how()) {
            case "fixed" -> List.of(days(LocalDate.parse(Timex.format("%04d-%s", year, entry.what())), entry));
            case "natty" ->
                natty.day(entry.what().replace('_', ' '), year).stream()
                        .map(day -> days(day, entry))
                        .toList();
            case "nth" -> List.of(days(nth(entry.what(), year), entry));
            case "table" -> inTable(movable.get(entry.what() + " " + year), year, entry);
            case "national" -> inTable(national.get(entry.what() + " " + country.orElse("")), year, entry);
            case "hijri" -> hijri(entry, year);
            default -> List.of();
        };
    }

    private static When days(LocalDate first, Entry entry) {
        LocalDate shifted = first.plusDays(entry.shift());
        return When.between(shifted, shifted.plusDays(entry.days() - 1L));
    }

    private static List<When> inTable(@Nullable String day, int year, Entry entry) {
        return day == null || day.equals("-")
                ? List.of()
                : List.of(days(LocalDate.parse(Timex.format("%04d-%s", year, day)), entry));
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
    private static List<When> hijri(Entry entry, int year) {
        String[] parts = entry.what().split("-");
        List<When> found = new ArrayList<>();
        int about = (int) Math.floor((year - 622) * 33 / 32.0);
        for (int hijri = about - 1; hijri <= about + 2; hijri++) {
            When when = hijri(hijri, Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
            if (when.first().isPresent() && when.first().get().getYear() == year) {
                found.add(parts.length > 1 ? days(when.first().get(), entry) : when);
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
        Entry entry = entries.get(key);
        return entry != null && entry.how().equals("once")
                ? Optional.of(LocalDate.parse(entry.what()))
                : Optional.empty();
    }

    /** Whether it is the same day each year, which is then known without the year. */
    Optional<String> monthAndDay(String key) {
        Entry entry = entries.get(key);
        return entry != null && entry.how().equals("fixed") && entry.days() == 1
                ? Optional.of(entry.what())
                : Optional.empty();
    }

    /** The n-th such weekday of a month; -1 is the last. */
    static LocalDate nth(YearMonth month, DayOfWeek weekday, int n) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }
}
