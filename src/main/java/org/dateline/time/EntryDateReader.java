package org.dateline.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;

/** Reads the date that a line of a diary opens or ends with. */
public final class EntryDateReader {
    private static final int LONGEST_HEADING = 90;
    private static final int MONTHS = 12;

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
        if (!EntryDateForms.BEGINNING.matcher(line).region(from, line.length()).lookingAt()) {
            return Optional.empty();
        }
        for (Pattern form : EntryDateForms.FORMS) {
            Optional<EntryDate> found = match(form.matcher(line), from);
            if (found.isPresent()) {
                return found;
            }
        }
        for (Pattern form :
                List.of(EntryDateForms.WEEKDAY_AND_NUMBER, EntryDateForms.COUNTER_ALONE, EntryDateForms.MONTH_ALONE)) {
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
            for (Pattern form : EntryDateForms.FORMS) {
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
        int word = EntryDateForms.NUMBERS.indexOf(text.toLowerCase(Locale.ROOT));
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
}
