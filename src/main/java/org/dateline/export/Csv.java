package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * CSV by RFC 4180: UTF-8, lines ended by CR LF. Without a byte order mark, which programs would read as part of the first
 * name; Excel needs it, see {@link TripFormat#MARK}.
 *
 * <p>A spreadsheet runs a cell that starts with {@code = + - @} as a formula, and articles are written by strangers; so
 * text cells that start so get an apostrophe in front. What is longer than a cell of Excel's, which would spill it into
 * the next rows, is cut and ends in "…".
 */
final class Csv {
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final int CELL_CHARS = 32_767;

    private Csv() {}

    /** Text that no spreadsheet runs, nor text that would be that without its apostrophes: so one can be taken away. */
    static String text(String text) {
        int at = 0;
        while (at < text.length() && isPassedOver(text.charAt(at))) {
            at++;
        }
        boolean runs = at < text.length() && FORMULA_STARTS.indexOf(text.charAt(at)) >= 0;
        return cut(runs ? "'" + text : text);
    }

    private static String cut(String text) {
        if (text.length() <= CELL_CHARS) {
            return text;
        }
        int end = CELL_CHARS - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }

    private static boolean isPassedOver(char c) {
        return c == '\'' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** One row, with its line end. */
    static void row(List<String> cells, Writer out) throws IOException {
        out.write(row(cells));
    }

    static String row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                row.append(',');
            }
            row.append(quoted(cells.get(i)));
        }
        return row.append("\r\n").toString();
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.indexOf('"') < 0 && cell.indexOf(',') < 0 && cell.indexOf('\r') < 0 && cell.indexOf('\n') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
