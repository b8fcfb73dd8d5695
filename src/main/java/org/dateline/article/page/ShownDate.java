package org.dateline.article.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Lexicon;

/**
 * Reads full dates as pages show them, in the languages of the web: "31. Oktober 2023", "le 3 mars 2021", "31.10.23",
 * "2018년 9월 28일", "November 20th, 2019".
 *
 * @param date the day
 * @param start where it begins in the text
 * @param end where it ends
 */
record ShownDate(LocalDate date, int start, int end) {
    private static final int LONGEST = 2_000;
    private static final Map<String, Integer> MONTHS = months();
    private static final String WORD = "([\\p{L}\\p{M}’'׳]{3,14})";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})(?:[-/.]|[年년]|\\. ) ?(\\d{1,2})(?:[-/.]|[月월]|\\. ) ?(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_WORD = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.|,)?[ /.-]{1,3}(?:of |de |d'|d’)?" + WORD
                    + "(?: ?/ ?\\p{L}{3,14})?\\.?,?[ /.-]{1,3}(?:de |del )?(\\d{4})(?!\\d)",
            Pattern.UNICODE_CASE);
    private static final Pattern WORD_DAY =
            Pattern.compile("(?<!\\p{L})" + WORD + "\\.? {1,3}(\\d{1,2})(?:st|nd|rd|th)?(?:,| )"
                    + "(?: |\\d{1,2}:\\d{2}:\\d{2} (?:[A-Z]{2,5} )?|de |del )?(\\d{4})(?!\\d)");
    private static final Pattern YEAR_WORD =
            Pattern.compile("(?<!\\d)(\\d{4})(?:\\.?[ /-]|\\.? \\p{L}\\. )" + WORD + "\\.?[ /-](\\d{1,2})(?![\\d:])");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.,/-])(\\d{1,2})( ?[./|-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})(?![\\d/]|[.,-]\\d)");
    private static final int CENTURY = 100;

    /** What the years of the Thai calendar are ahead. */
    private static final int BUDDHIST = 543;

    /** In which order days and months stand where both are numbers. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String line : Lexicon.lines(ShownDate.class, "months.tsv")) {
            String[] row = line.split("\t");
            for (String word : row[1].split(" ")) {
                months.put(word, Integer.parseInt(row[0]));
            }
        }
        return Map.copyOf(months);
    }

    static Optional<ShownDate> find(String text, Order order) {
        return all(text, order).stream().findFirst();
    }

    /** All dates in the text, in their order. */
    static List<ShownDate> all(String original, Order order) {
        String text = original.length() > LONGEST ? original.substring(0, LONGEST) : original;
        text = plain(text);
        List<ShownDate> found = new ArrayList<>();
        for (Matcher m = YEAR_FIRST.matcher(text); m.find(); ) {
            add(found, m, number(m.group(1)), number(m.group(2)), number(m.group(3)));
        }
        for (Matcher m = DAY_WORD.matcher(text); m.find(); ) {
            add(found, m, number(m.group(3)), month(m.group(2)), number(m.group(1)));
        }
        for (Matcher m = WORD_DAY.matcher(text); m.find(); ) {
            add(found, m, number(m.group(3)), month(m.group(1)), number(m.group(2)));
        }
        for (Matcher m = YEAR_WORD.matcher(text); m.find(); ) {
            add(found, m, number(m.group(1)), month(m.group(2)), number(m.group(3)));
        }
        for (Matcher m = NUMBERS.matcher(text); m.find(); ) {
            int first = number(m.group(1));
            int second = number(m.group(3));
            int year = number(m.group(4)) + (m.group(4).length() == 2 ? 20 * CENTURY : 0);
            boolean dayFirst = order == Order.DAY_FIRST || m.group(2).strip().matches("[.|]") || first > 12;
            if (dayFirst || order == Order.MONTH_FIRST || second > 12 || first == second) {
                add(found, m, year, dayFirst ? second : first, dayFirst ? first : second);
            }
        }
        found.sort(Comparator.comparingInt(ShownDate::start));
        return found;
    }

    /** With the digits and spaces of English, character for character: Arabic and Indian scripts have digits of their own. */
    private static String plain(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= 128 && Character.isDigit(c);
            plain.append(digit ? Character.forDigit(Character.digit(c, 10), 10) : Character.isSpaceChar(c) ? ' ' : c);
        }
        return plain.toString();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    static boolean isMonth(String word) {
        return month(word) > 0;
    }

    private static int month(String word) {
        return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static void add(List<ShownDate> found, Matcher at, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year > 1990 + BUDDHIST ? year - BUDDHIST : year, month, day);
            if (date.getYear() >= 1990 && date.getYear() <= 2100) {
                found.add(new ShownDate(date, at.start(), at.end()));
            }
        } catch (DateTimeException e) {
            // no such day: a version, a price, a word between two numbers
        }
    }
}
