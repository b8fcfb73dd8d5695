package org.dateline.export;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a VTIMEZONE (RFC 5545 section 3.6.5) of exactly the zone's name, for the years that a calendar needs: clients
 * cannot match a definition under another zone's name with the events, even if its rules are the same.
 *
 * <p>Where the clocks change by the same rule in all these years, that is one change to standard time and one to summer
 * time, each with its rule: Outlook reads no other form. Where they don't, each change stands by itself.
 */
final class CalendarZone {
    private final ZoneId zone;
    private final ZoneRules rules;
    private final CalendarLines lines;

    CalendarZone(ZoneId zone, CalendarLines lines) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.lines = lines;
    }

    /**
     * Writes what holds from the first day of the one year to the last of the other. It starts at a change to standard
     * time before that: clients take what comes first for standard time, whatever it says of itself.
     */
    void write(int firstYear, int lastYear) throws IOException {
        lines.write("BEGIN", "VTIMEZONE");
        lines.write("TZID", zone.getId());
        Optional<YearlyChange> standard = YearlyChange.find(rules, false, firstYear - 2, lastYear);
        Optional<YearlyChange> daylight = YearlyChange.find(rules, true, firstYear - 1, lastYear);
        if (standard.isPresent() && daylight.isPresent()) {
            observance(standard.get().first(), Optional.of(standard.get().rule()));
            observance(daylight.get().first(), Optional.of(daylight.get().rule()));
        } else {
            writeEach(firstYear, lastYear);
        }
        lines.write("END", "VTIMEZONE");
    }

    private void writeEach(int firstYear, int lastYear) throws IOException {
        LocalDateTime start = LocalDateTime.of(firstYear, 1, 1, 0, 0);
        Instant at = start.toInstant(rules.getOffset(start)).plusSeconds(1);
        ZoneOffsetTransition first = rules.previousTransition(at);
        while (first != null && isDaylight(first) && rules.previousTransition(first.getInstant()) != null) {
            first = rules.previousTransition(first.getInstant());
        }
        if (first == null) {
            ZoneOffset offset = rules.getOffset(start);
            observance("STANDARD", start, offset, offset, Optional.empty());
            first = rules.nextTransition(at);
        }
        Instant end = LocalDateTime.of(lastYear + 1, 1, 2, 0, 0).toInstant(ZoneOffset.UTC);
        for (ZoneOffsetTransition next = first;
                next != null && next.getInstant().isBefore(end);
                next = rules.nextTransition(next.getInstant())) {
            observance(next, Optional.empty());
        }
    }

    private boolean isDaylight(ZoneOffsetTransition transition) {
        return rules.isDaylightSavings(transition.getInstant());
    }

    private void observance(ZoneOffsetTransition change, Optional<String> rule) throws IOException {
        observance(
                isDaylight(change) ? "DAYLIGHT" : "STANDARD",
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                rule);
    }

    private void observance(String name, LocalDateTime start, ZoneOffset from, ZoneOffset to, Optional<String> rule)
            throws IOException {
        lines.write("BEGIN", name);
        lines.writeDateTime("DTSTART", start);
        if (rule.isPresent()) {
            lines.write("RRULE", rule.get());
        }
        lines.write("TZOFFSETFROM", offset(from));
        lines.write("TZOFFSETTO", offset(to));
        lines.write("END", name);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String text = String.format(Locale.ROOT, "%s%02d%02d", sign, seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + String.format(Locale.ROOT, "%02d", seconds % 60);
    }
}
