package org.dateline.export;

/**
 * Makes a stranger's text fit for a calendar, and for others that are read line by line: many programs take Unicode's
 * separators of lines and paragraphs for ends of lines as well.
 */
final class CalendarText {
    private CalendarText() {}

    /** Line ends as line feeds; without the control characters that RFC 5545 section 3.1 forbids. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\r') {
                boolean pair = at + 1 < text.length() && text.charAt(at + 1) == '\n';
                clean.append(pair ? "" : "\n");
            } else if (isSeparator(c)) {
                clean.append('\n');
            } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    static boolean isSeparator(char c) {
        return c == '\u2028' || c == '\u2029';
    }

    /** The same on one line. */
    static String line(String text) {
        return clean(text).replace('\n', ' ').replace('\t', ' ').strip();
    }
}
