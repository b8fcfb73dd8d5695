package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dateline.claim.EventKind;

/** Who is told to be in a city on Monday and on Wednesday, and nowhere in between, is there on Tuesday. */
final class DaysBetween {
    /** So many days may pass from one to the next; of a longer silence nobody can tell. */
    private static final int LONGEST_DAYS = 2;

    private DaysBetween() {}

    /** The presences, with those of the days between two in one city. */
    static List<Presence> fill(List<Presence> told) {
        TreeMap<LocalDate, List<Presence>> byDay = new TreeMap<>();
        told.forEach(
                p -> byDay.computeIfAbsent(p.day(), day -> new ArrayList<>()).add(p));
        List<Presence> filled = new ArrayList<>(told);
        List<Presence> before = List.of();
        for (List<Presence> day : byDay.values()) {
            for (Presence one : before) {
                long days = day.get(0).day().toEpochDay() - one.day().toEpochDay();
                boolean stays = one.kind() != EventKind.DEPARTURE
                        && one.kind() != EventKind.OTHER
                        && !one.isBroad()
                        && days <= LONGEST_DAYS
                        && day.stream().anyMatch(other -> Presences.same(one.place(), other.place()));
                for (long i = 1; stays && i < days; i++) {
                    filled.add(new Presence(one.day().plusDays(i), one.place(), one.event(), true));
                }
            }
            before = day;
        }
        return filled;
    }
}
