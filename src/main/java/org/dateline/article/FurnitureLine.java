package org.dateline.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of {@code furniture.txt}, with what is quickly seen of a line that it doesn't match: most lines are the article's.
 *
 * @param pattern what the whole line is
 * @param words what stands in each of them, in small letters; empty for nothing that is known
 */
record FurnitureLine(Pattern pattern, String words) {
    private static final int ASCII = 0x80;

    /** Letters that are taken for ASCII ones where case does not count: long s, the sign for kelvins, Turkish i. */
    private static final String FOLDED = "\u017F\u212A\u0130\u0131";

    static FurnitureLine of(String expression) {
        Pattern pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new FurnitureLine(pattern, words(expression));
    }

    /** Whether such lines may begin with some characters. */
    boolean mayBegin(String start) {
        Matcher matcher = pattern.matcher(start);
        return matcher.matches() || matcher.hitEnd();
    }

    /**
     * Whether the line is one.
     *
     * @param line whose first characters {@link #mayBegin}
     * @param small the line in small letters; empty where {@link #hasFolded}
     */
    boolean is(String line, String small) {
        return (small.isEmpty() || small.contains(words))
                && pattern.matcher(line).matches();
    }

    /** Whether a letter of the line is taken for another one that its small letter is not. */
    static boolean hasFolded(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= ASCII && FOLDED.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The longest run of letters and blanks that stands in no brackets and may not be left out or repeated. */
    private static String words(String expression) {
        String longest = "";
        StringBuilder run = new StringBuilder();
        int depth = 0;
        for (int i = 0; i <= expression.length(); i++) {
            char c = i < expression.length() ? expression.charAt(i) : '.';
            if (depth == 0 && (c >= 'a' && c <= 'z' || c == ' ')) {
                run.append(c);
                continue;
            }
            if (depth == 0 && c == '|') {
                return "";
            }
            if ("?*{+".indexOf(c) >= 0 && run.length() > 0) {
                run.setLength(run.length() - 1);
            }
            longest = run.length() > longest.length() ? run.toString() : longest;
            run.setLength(0);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == '\\') {
                i++; // what is behind it is no letter
            }
        }
        return longest;
    }
}
