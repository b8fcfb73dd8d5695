package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a full date out of a short piece of metadata: "2022-05-19T08:00Z", "25 October 2025 at 17:54", "Oct. 2, 2019",
 * "/2017/05/19/". Orders that can be misread (05/06/2025) are left alone; dates in running text are the time room's.
 */
public final class ClearDate {
    private static final int LONGEST = 300;
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");

    /** In "/2017/05/16-new-officers" 16 is the first word of a title. */
    private static final Pattern IN_PATH =
            Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})(?:[-.]|/(?=\\d{1,2}(?:[/.?#&]|$)))(\\d{1,2})(?!\\d)");

    /** "20170519", with or without a time of day behind it. */
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(20\\d{2}|19\\d{2})([01]\\d)([0-3]\\d)(?:[0-2]\\d[0-5]\\d(?:[0-5]\\d)?)?(?!\\d)");

    private static final Pattern ARCHIVED = Pattern.compile("^https?://[^/]+/web/\\d{14}[a-z_]*/(?=https?:)");

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]{1,3}(?:of )?" + MONTH + "\\.?,?[ -]{1,3}(\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "\\.? {1,3}(\\d{1,2})(?:st|nd|rd|th)?,? {1,3}(\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);

    /** "AP-NR-01-04-89 1950EST": the line that an agency sends ahead, with month, day and year. */
    private static final Pattern WIRE =
            Pattern.compile("\\b[A-Z]{2,4}-[A-Z]{2}-(\\d{2})-(\\d{2})-(\\d{2}) +\\d{4}[A-Z]{3}\\b");

    private static final int CENTURY = 100;
    private static final int OLDEST_WIRE = 60;

    private static final Pattern TIME = Pattern.compile("[T ](\\d{2}):([0-5]\\d)");
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private ClearDate() {}

    /** The first full date in the text, and where it stands. */
    public record Found(LocalDate date, int start, int end) {}

    public static Optional<LocalDate> find(String text) {
        return locate(text).map(Found::date);
    }

    public static Optional<Found> locate(String original) {
        if (original.length() > LONGEST) {
            return Optional.empty();
        }
        if (!hasYear(original)) {
            return Optional.empty(); // as most lines
        }
        String text = original.replace('\u00A0', ' ').replace('\u202F', ' ');
        Optional<Found> iso = match(ISO.matcher(text), 1, 2, 3);
        Optional<Found> dayFirst = match(DAY_FIRST.matcher(text), 3, 2, 1);
        Optional<Found> monthFirst = match(MONTH_FIRST.matcher(text), 3, 1, 2);
        return List.of(iso, dayFirst, monthFirst).stream()
                .flatMap(Optional::stream)
                .min((a, b) -> Integer.compare(a.start(), b.start()))
                .or(() -> wire(text));
    }

    private static Optional<Found> wire(String text) {
        Matcher matcher = WIRE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(3));
        int century = year < OLDEST_WIRE ? 20 : 19;
        try {
            LocalDate date = LocalDate.of(
                    century * CENTURY + year, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            return Optional.of(new Found(date, matcher.start(), matcher.end()));
        } catch (DateTimeException e) {
            return Optional.empty(); // the number of something else
        }
    }

    /** Whether four figures stand in a row. */
    private static boolean hasYear(String text) {
        int figures = 0;
        for (int i = 0; i < text.length() && figures < YEAR; i++) {
            char c = text.charAt(i);
            figures = c >= '0' && c <= '9' ? figures + 1 : 0;
        }
        return figures == YEAR;
    }

    private static final int YEAR = 4;

    /** A day and a time of day as machines write them: "2025-10-25T17:40:00+09:00"; where it was written, not elsewhere. */
    public static Optional<LocalDateTime> time(String text) {
        Matcher matcher = TIME.matcher(text);
        return find(text).filter(date -> matcher.find()).map(date -> {
            int hour = Integer.parseInt(matcher.group(1)) % 24;
            return date.atTime(hour, Integer.parseInt(matcher.group(2)));
        });
    }

    /** "25 October 2025, 17:40" */
    public static String words(LocalDateTime time) {
        return time.format(WORDS);
    }

    /** A date in an address: "/2017/05/19/", "-20170519", "/2017-05-19-". */
    public static Optional<LocalDate> inUrl(String url) {
        if (url.length() > 2000) {
            return Optional.empty();
        }
        String own = ownAddress(url);
        return match(IN_PATH.matcher(own), 1, 2, 3)
                .or(() -> match(COMPACT.matcher(own), 1, 2, 3))
                .map(Found::date);
    }

    /** The address of a page that an archive keeps: "https://web.archive.org/web/20160218174457/http://example.org/a" is of another day. */
    public static String ownAddress(String url) {
        return ARCHIVED.matcher(url).replaceFirst("");
    }

    private static Optional<Found> match(Matcher matcher, int year, int month, int day) {
        while (matcher.find()) {
            try {
                LocalDate date = LocalDate.of(
                        Integer.parseInt(matcher.group(year)),
                        month(matcher.group(month)),
                        Integer.parseInt(matcher.group(day)));
                if (date.getYear() >= 1800 && date.getYear() <= 2200) {
                    return Optional.of(new Found(date, matcher.start(), matcher.end()));
                }
            } catch (DateTimeException e) {
                // no such day: 2025-13-40 is a number of something else
            }
        }
        return Optional.empty();
    }

    private static int month(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
