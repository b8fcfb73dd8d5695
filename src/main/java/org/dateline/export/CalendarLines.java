package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import net.fortuna.ical4j.model.Property;

/**
 * Writes content lines as RFC 5545 section 3.1 asks: at most 75 octets of UTF-8 before each CR LF, never cut inside a
 * character. (The library's own outputter counts characters: its lines of Korean text run to three times the limit.)
 */
final class CalendarLines {
    private static final int LIMIT_OCTETS = 75;

    private final Writer out;

    CalendarLines(Writer out) {
        this.out = out;
    }

    /** A property with its parameters, its value escaped by its type. */
    void write(Property property) throws IOException {
        write(property.toString().stripTrailing());
    }

    /** A content line without its end. */
    void write(String line) throws IOException {
        int used = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            int octets = octets(point);
            if (used + octets > LIMIT_OCTETS) {
                out.write("\r\n ");
                used = 1;
            }
            int next = at + Character.charCount(point);
            out.write(line, at, next - at);
            used += octets;
            at = next;
        }
        out.write("\r\n");
    }

    private static int octets(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }
}
