package org.dateline.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Lexicon;
import org.dateline.article.Span;

/** Reads the date that a line of a diary opens or ends with. */
public final class EntryDateReader {
    private static final int LONGEST_HEADING = 90;
    private static final int MONTHS = 12;

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
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** "5th (Friday).", "7th (Lord's day).": said of the day, and no proof of it where an older calendar counts. */
    private static final String ASIDE = "(?:\\s*\\([^()\\d]{1,20}\\))?";

    /** What leads from the first day to the last: "July 23 - July 27". */
    private static final String TO = "\\s*(?:-|–|—|to)\\s*";

    /** Each in full: what stands before the date, day and month in some order, and the year. */
    private static final List<Pattern> FORMS = List.of(
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
    private static final Pattern BEGINNING = pattern("(?:on\\s+)?(?:the\\s+)?(?:\\d|day|"
            + Arrays.stream((MONTH + "|" + WEEKDAY).split("\\|"))
                    .map(name -> name.substring(0, Math.min(3, name.length())))
                    .distinct()
                    .collect(Collectors.joining("|"))
            + ")");

    private static final Pattern WEEKDAY_AND_NUMBER =
            pattern("(?<weekday>" + WEEKDAY + ")\\.?,?\\s+(?:the\\s+)?" + day("d1") + "\\b(?!:\\d)");
    private static final Pattern MONTH_ALONE = pattern("(?<month>" + MONTH + ")\\b\\.?" + YEAR + "\\s*[:.]?\\s*$");
    private static final Pattern COUNTER_ALONE =
            pattern("day\\s+(?<counter>\\d{1,3}|" + String.join("|", NUMBERS) + ")\\b");

    /** What sets a date off from the words of its entry; the end of its bold letters does, too. */
    private static final Pattern SET_OFF = Pattern.compile("^\\s*(?:[.:,;—–|/)\\]*_-]|\\(|$)");

    private static final Pattern IN_FIGURES =
            Pattern.compile("\\d{1,2}([./-])\\d{1,2}\\1(?:\\d{2}){1,2}|\\d{4}([./-])\\d{1,2}\\2\\d{1,2}");

    /** What begins anew behind a date. */
    private static final Pattern ANEW = Pattern.compile("^\\s+[\\p{Lu}\\d]");

    private static final Pattern SET_OFF_BEFORE = Pattern.compile(".*[,–—(-]");

    /** What parts the title of a post: its date may stand in any part. */
    private static final Pattern PART = Pattern.compile("[:,–—|(]\\s+|\\s-\\s+");

    /** "3.1" over a paragraph may be its number. */
    private static final Pattern NUMERALS = Pattern.compile("\\d{1,2}[./]\\d{1,2}");

    private EntryDateReader() {}

    /**
     * The date over an entry.
     *
     * @param line the line, or the sentence that opens one
     * @param heading whether it stands by itself, so that the date needs no mark behind it
     */
    public static Optional<EntryDate> read(String line, boolean heading) {
        Optional<EntryDate> labelled = labelled(line);
        if (labelled.isPresent()) {
            return labelled;
        }
        int from = EntryLabels.end(line);
        Optional<EntryDate> opening = opening(line, from);
        if (opening.isPresent()) {
            String behind = line.substring(opening.get().span().end());
            boolean figures = NUMERALS.matcher(opening.get().span().in(line)).matches();
            boolean alone = heading && line.length() <= LONGEST_HEADING && !figures;
            return opening.filter(found -> alone
                    || SET_OFF.matcher(behind).find()
                    || isAbbreviated(found.span().in(line))
                            && ANEW.matcher(behind).find());
        }
        return heading && line.length() <= LONGEST_HEADING ? ending(line) : Optional.empty();
    }

    /** "3 Sept. The ship left", "2/1/18 Provisioned": a stop that is the month's own, or a day in figures with its year, sets off, too. */
    private static boolean isAbbreviated(String date) {
        return date.endsWith(".") || IN_FIGURES.matcher(date).matches();
    }

    /** The date in the title of a post, wherever it stands: "Diary of Ada Miller: June 3rd – Quito". */
    public static Optional<EntryDate> inTitle(String title) {
        Optional<EntryDate> whole = read(title, true);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher part = PART.matcher(title);
        while (part.find()) {
            Optional<EntryDate> found = opening(title, part.end()).filter(EntryDateReader::isDayOfMonth);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isDayOfMonth(EntryDate date) {
        return date.month().isPresent() && !date.days().isEmpty();
    }

    /** "Travelled: 9 July": a line that says what day it gives, and no more. */
    private static Optional<EntryDate> labelled(String line) {
        OptionalInt label = EntryLabels.labelled(line);
        return label.isEmpty()
                ? Optional.empty()
                : opening(line, label.getAsInt())
                        .filter(EntryDateReader::isDayOfMonth)
                        .filter(date ->
                                line.substring(date.span().end()).strip().matches("[.)]?"));
    }

    /** The date that stands there; empty where none does. */
    static Optional<EntryDate> opening(String line, int from) {
        if (!BEGINNING.matcher(line).region(from, line.length()).lookingAt()) {
            return Optional.empty();
        }
        for (Pattern form : FORMS) {
            Optional<EntryDate> found = match(form.matcher(line), from);
            if (found.isPresent()) {
                return found;
            }
        }
        for (Pattern form : List.of(WEEKDAY_AND_NUMBER, COUNTER_ALONE, MONTH_ALONE)) {
            Optional<EntryDate> found = match(form.matcher(line), from);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "Southampton, March 3rd, 1917": a letter's head, the date behind the place. */
    private static Optional<EntryDate> ending(String line) {
        for (int i = 1; i < line.length(); i++) {
            boolean mark = ",–—-(".indexOf(line.charAt(i - 1)) >= 0 || Character.isWhitespace(line.charAt(i - 1));
            if (!mark || !Character.isLetterOrDigit(line.charAt(i))) {
                continue;
            }
            int from = i;
            boolean setOff =
                    SET_OFF_BEFORE.matcher(line.substring(0, from).strip()).matches();
            for (Pattern form : FORMS) {
                Optional<EntryDate> found = setOff ? match(form.matcher(line), from) : Optional.empty();
                if (found.isPresent()
                        && line.substring(found.get().span().end()).strip().matches("[.)]?")) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<EntryDate> match(Matcher matcher, int from) {
        matcher.region(from, matcher.regionEnd());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        List<Integer> days = new ArrayList<>();
        group(matcher, "d1").map(Integer::valueOf).ifPresent(days::add);
        group(matcher, "d2").map(Integer::valueOf).ifPresent(days::add);
        OptionalInt month = group(matcher, "month")
                .map(name -> OptionalInt.of(month(name)))
                .orElseGet(() -> number(matcher, "number"));
        OptionalInt year = number(matcher, "year");
        OptionalInt shortYear = group(matcher, "short")
                .filter(figures -> figures.length() == 2)
                .map(figures -> OptionalInt.of(Integer.parseInt(figures)))
                .orElse(OptionalInt.empty());
        if (year.isEmpty() && shortYear.isEmpty()) {
            year = number(matcher, "short");
        }
        Optional<DayOfWeek> weekday = group(matcher, "weekday").map(EntryDateReader::weekday);
        OptionalInt counter =
                group(matcher, "counter").map(EntryDateReader::number).orElse(OptionalInt.empty());
        int leap = year.orElse(2000);
        if (month.orElse(1) > MONTHS && days.size() == 1 && days.get(0) <= MONTHS) {
            int day = month.getAsInt(); // "7/14/2013"
            month = OptionalInt.of(days.get(0));
            days = List.of(day);
        }
        int in = month.orElse(1);
        boolean valid = days.stream().allMatch(day -> EntryDate.isDay(leap, in, day));
        return valid
                ? Optional.of(
                        new EntryDate(new Span(from, matcher.end()), days, month, year, shortYear, weekday, counter))
                : Optional.empty();
    }

    private static Optional<String> group(Matcher matcher, String name) {
        boolean named = matcher.pattern().pattern().contains("(?<" + name + ">");
        return named ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
    }

    private static OptionalInt number(Matcher matcher, String name) {
        return group(matcher, name)
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }

    /** A small number in words or figures, as days are counted; empty for other words. */
    public static OptionalInt number(String text) {
        int word = NUMBERS.indexOf(text.toLowerCase(Locale.ROOT));
        boolean figures = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return word >= 0
                ? OptionalInt.of(word + 1)
                : figures ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static int month(String name) {
        for (Month month : Month.values()) {
            if (month.name().startsWith(name.substring(0, 3).toUpperCase(Locale.ROOT))) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException("no month: " + name);
    }

    private static DayOfWeek weekday(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(name.substring(0, 3).toUpperCase(Locale.ROOT))) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday: " + name);
    }

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
