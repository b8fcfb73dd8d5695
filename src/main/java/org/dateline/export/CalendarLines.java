package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Writes content lines as RFC 5545 section 3.1 asks: at most 75 octets of UTF-8 before each CR LF, never cut inside a
 * character, without the control characters that it forbids. Goes through each value once and keeps none.
 */
final class CalendarLines {
    private static final int LIMIT_OCTETS = 75;
    private static final int BUFFER_CHARS = 8192;

    private final Writer out;
    private final char[] buffer = new char[BUFFER_CHARS];
    private int filled;
    private int octets;

    CalendarLines(Writer out) {
        this.out = out;
    }

    /** A line whose value is no stranger's and needs no escaping. */
    void write(String name, String value) throws IOException {
        start(name);
        raw(value);
        end();
    }

    /** A value of type TEXT, of several lines. */
    void writeText(String name, String value) throws IOException {
        start(name);
        text(value, true);
        end();
    }

    /** A value of type TEXT on one line: what would end it is a space. */
    void writeLine(String name, String value, String rest) throws IOException {
        start(name);
        text(stripped(value), false);
        raw(rest);
        end();
    }

    private static String stripped(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && isBlank(value.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(value.charAt(to - 1))) {
            to--;
        }
        return value.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isISOControl(c);
    }

    void writeUtc(String name, Instant instant) throws IOException {
        start(name);
        dateTime(instant.atOffset(ZoneOffset.UTC).toLocalDateTime());
        put('Z');
        end();
    }

    /** {@code DTSTART;VALUE=DATE:20310304}. */
    void writeDate(String name, LocalDate date) throws IOException {
        start(name + ";VALUE=DATE");
        date(date);
        end();
    }

    void writeDateTime(String name, LocalDateTime local) throws IOException {
        start(name);
        dateTime(local);
        end();
    }

    /** Hands on what is still held back. */
    void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    private void start(String name) throws IOException {
        octets = 0;
        raw(name);
        put(':');
    }

    private void end() throws IOException {
        append('\r');
        append('\n');
    }

    private void raw(String value) throws IOException {
        for (int at = 0; at < value.length(); at++) {
            at += putAt(value, at);
        }
    }

    /** Escaped by section 3.3.11. */
    private void text(String value, boolean lines) throws IOException {
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '\\' || c == ';' || c == ',') {
                pair('\\', c);
            } else if (c == '\n' || c == '\r' || CalendarText.isSeparator(c)) {
                if (c != '\r' || at + 1 == value.length() || value.charAt(at + 1) != '\n') {
                    if (lines) {
                        pair('\\', 'n');
                    } else {
                        put(' ');
                    }
                }
            } else if (c == '\t') {
                put(lines ? c : ' ');
            } else if (!Character.isISOControl(c)) {
                at += putAt(value, at);
            }
        }
    }

    /** Puts the character, and tells by how much it is longer than one. */
    private int putAt(String value, int at) throws IOException {
        char c = value.charAt(at);
        if (c < 0x80) {
            put(c);
            return 0;
        }
        if (Character.isHighSurrogate(c) && at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))) {
            room(4);
            append(c);
            append(value.charAt(at + 1));
            return 1;
        }
        room(c < 0x800 ? 2 : 3);
        append(c);
        return 0;
    }

    /** An escape, which some clients cannot read when a fold parts it. */
    private void pair(char one, char other) throws IOException {
        room(2);
        append(one);
        append(other);
    }

    private void put(char ascii) throws IOException {
        room(1);
        append(ascii);
    }

    private void room(int wanted) throws IOException {
        if (octets + wanted > LIMIT_OCTETS) {
            end();
            append(' ');
            octets = 1;
        }
        octets += wanted;
    }

    private void append(char c) throws IOException {
        if (filled == buffer.length) {
            flush();
        }
        buffer[filled++] = c;
    }

    private void dateTime(LocalDateTime local) throws IOException {
        date(local.toLocalDate());
        put('T');
        LocalTime time = local.toLocalTime();
        digits(time.getHour(), 2);
        digits(time.getMinute(), 2);
        digits(time.getSecond(), 2);
    }

    private void date(LocalDate date) throws IOException {
        digits(date.getYear(), 4);
        digits(date.getMonthValue(), 2);
        digits(date.getDayOfMonth(), 2);
    }

    private void digits(int number, int count) throws IOException {
        int unit = 1;
        for (int i = 1; i < count; i++) {
            unit *= 10;
        }
        for (; unit > 0; unit /= 10) {
            put((char) ('0' + number / unit % 10));
        }
    }
}
