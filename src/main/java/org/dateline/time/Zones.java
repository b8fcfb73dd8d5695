package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The clocks that texts name: "GMT", "CET", "Eastern time", "GMT+8", or by two clocks, "2:05 p.m. (0505 GMT)". */
final class Zones {
    private static final Map<String, ZoneId> NAMED = load();
    private static final int DAY_MINUTES = 1440;
    private static final int MOST_WEST_MINUTES = -12 * 60;
    private static final int QUARTER_HOUR = 15;

    private Zones() {}

    private static Map<String, ZoneId> load() {
        Map<String, ZoneId> zones = new HashMap<>();
        for (String line : Resources.lines("zones.txt")) {
            String[] parts = line.split(" ");
            zones.put(parts[0], ZoneId.of(parts[1]));
        }
        return Map.copyOf(zones);
    }

    /** The zone of an abbreviation; empty where it stands for several clocks. */
    static Optional<ZoneId> find(String name) {
        return Optional.ofNullable(NAMED.get(name.toUpperCase(Locale.ROOT)));
    }

    /** "GMT+8". */
    static Optional<ZoneId> shifted(String name, int hours) {
        return find(name)
                .filter(zone -> zone.equals(ZoneOffset.UTC) && Math.abs(hours) <= 14)
                .map(zone -> ZoneOffset.ofHours(hours));
    }

    /** The offset of a clock that shows one time while another zone's shows another; whole quarters of an hour only. */
    static Optional<ZoneId> between(int local, int other, ZoneId zone) {
        if (!(zone instanceof ZoneOffset base) || (local - other) % QUARTER_HOUR != 0) {
            return Optional.empty();
        }
        int minutes = Math.floorMod(local - other + base.getTotalSeconds() / 60 - MOST_WEST_MINUTES, DAY_MINUTES)
                + MOST_WEST_MINUTES;
        return Optional.of(ZoneOffset.ofTotalSeconds(minutes * 60));
    }

    /** The zone's offset at a local time. */
    static ZoneOffset offset(ZoneId zone, LocalDate day, LocalTime time) {
        try {
            return zone.getRules().getOffset(day.atTime(time));
        } catch (DateTimeException e) {
            return ZoneOffset.UTC; // no rules for so far a year
        }
    }
}
