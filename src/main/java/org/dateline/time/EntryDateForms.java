package org.dateline.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Lexicon;

/** How the date over an entry of a diary may be written, each as a pattern with named groups for what it tells. */
final class EntryDateForms {
    private static final String MONTH = names(Stream.concat(
            Arrays.stream(Month.values())
                    .flatMap(m -> Stream.of(
                            m.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                            m.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3),
                            shortened(m.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))),
            Lexicon.lines(EntryDateReader.class, "old-months.txt").stream()));
    private static final String WEEKDAY = names(Arrays.stream(DayOfWeek.values())
            .flatMap(d -> Stream.of(
                    d.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                    d.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3),
                    d.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3) + "s",
                    shortened(d.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    shortened(d.getDisplayName(TextStyle.FULL, Locale.ENGLISH)) + "s")));

    private static final String DAY = "(?<%s>\\d{1,2})(?:st|nd|rd|th|d)?";
    /** A second day; in "October 15th, 10 A.M." there is none. */
    private static final String JOIN =
            "(?:(?:\\s*(?:-|–|—|&|/|to|and|,)\\s*(?:the\\s+)?|(?<=st|nd|rd|th)\\s+)%s(?!\\d|\\s*(?:[ap]\\.?\\s?m\\b|o'clock)))?";

    private static final String YEAR = "(?:,?\\s*'?(?<year>\\d{4}))?";
    private static final String WEEK = "(?:(?<weekday>" + WEEKDAY + ")\\.?,?\\s+(?:the\\s+)?)?";
    private static final String COUNTER =
            "(?:(?:on\\s+)?(?:the\\s+)?day\\s+(?<counter>\\d{1,3}|%s)\\b\\s*[-–—:/,.(]*\\s*)?";
    static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** "5th (Friday).", "7th (Lord's day).": said of the day, and no proof of it where an older calendar counts. */
    private static final String ASIDE = "(?:\\s*\\([^()\\d]{1,20}\\))?";

    /** What leads from the first day to the last: "July 23 - July 27". */
    private static final String TO = "\\s*(?:-|–|—|to)\\s*";

    /** Each in full: what stands before the date, day and month in some order, and the year. */
    static final List<Pattern> FORMS = List.of(
            form(day("d1") + "\\s+(?<month>" + MONTH + ")\\b\\.?" + TO + day("d2") + "\\s+(?:" + MONTH + ")\\b" + YEAR),
            form(day("d1") + String.format(JOIN, day("d2")) + "\\.?(?:\\s*(?:of\\s+)?|-)(?<month>" + MONTH + ")\\b\\.?"
                    + YEAR),
            form("(?<month>" + MONTH + ")\\b\\.?\\s*" + day("d1") + TO + "(?:" + MONTH + ")\\b\\.?\\s*" + day("d2")
                    + "\\b" + YEAR),
            form("(?<month>" + MONTH + ")\\b\\.?\\s*(?:the\\s+)?" + day("d1") + "\\b(?!:\\d)"
                    + String.format(JOIN, day("d2")) + "\\b" + YEAR),
            form("(?<year>\\d{4})[-/.](?<number>\\d{1,2})[-/.]" + day("d1")),
            form("(?<year>\\d{4}),?\\s+(?<month>" + MONTH + ")\\b\\.?\\s*" + day("d1")),
            form(day("d1") + "(?<mark>[./])(?<number>\\d{1,2})\\k<mark>(?<short>\\d{4}|\\d{2})" + TO + day("d2")
                    + "\\k<mark>\\d{1,2}\\k<mark>(?:\\d{4}|\\d{2})(?!\\d)"),
            form(day("d1") + "[./](?<number>\\d{1,2})(?:[./](?<short>\\d{4}|\\d{2}))?\\.?(?![\\d:])"),
            form(day("d1") + "-(?<number>\\d{1,2})-(?<year>\\d{4})"),
            pattern("(?<weekday>" + WEEKDAY + ")\\.?,?\\s+" + day("d1") + "-(?<number>\\d{1,2})(?![\\d:-])"),
            form(day("d1") + "(?:st|nd|rd|th)" + String.format(JOIN, day("d2")) + ASIDE + "(?=\\s*[.:—–-])"));

    /** What every form begins with, so that most lines are asked once and not by each. */
    static final Pattern BEGINNING = pattern("(?:on\\s+)?(?:the\\s+)?(?:\\d|day|"
            + Arrays.stream((MONTH + "|" + WEEKDAY).split("\\|"))
                    .map(name -> name.substring(0, Math.min(3, name.length())))
                    .distinct()
                    .collect(Collectors.joining("|"))
            + ")");

    static final Pattern WEEKDAY_AND_NUMBER =
            pattern("(?<weekday>" + WEEKDAY + ")\\.?,?\\s+(?:the\\s+)?" + day("d1") + "\\b(?!:\\d)");
    static final Pattern MONTH_ALONE = pattern("(?<month>" + MONTH + ")\\b\\.?" + YEAR + "\\s*[:.]?\\s*$");
    static final Pattern COUNTER_ALONE = pattern("day\\s+(?<counter>\\d{1,3}|" + String.join("|", NUMBERS) + ")\\b");

    private EntryDateForms() {}

    private static String shortened(String name) {
        return name.substring(0, Math.min(4, name.length()));
    }

    private static String day(String group) {
        return String.format(DAY, group);
    }

    private static Pattern form(String date) {
        String counter = String.format(COUNTER, String.join("|", NUMBERS));
        return pattern(date.startsWith("(?<year>") ? counter + date : counter + WEEK + date);
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    private static String names(Stream<String> all) {
        return all.distinct()
                .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
                .collect(Collectors.joining("|"));
    }
}
