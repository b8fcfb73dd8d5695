package org.dateline.itinerary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.place.Place;

/**
 * Who crosses the date line eastward has a day twice: leaves Guam on Saturday and lands in Honolulu on Friday. Days are put in
 * order here by what came first, not by the calendar.
 */
public final class DateLine {
    /** No two places nearer to each other than the line have clocks so far apart. */
    private static final int HOURS_APART = 14;

    /** So many days before a crossing tell on which side of the line somebody is. */
    private static final int DAYS_BEFORE = 3;

    private record Crossing(Place from, LocalDate arrival) {}

    private final List<Crossing> crossings;

    private DateLine(List<Crossing> crossings) {
        this.crossings = List.copyOf(crossings);
    }

    /** As the stops, which are in order, tell it; who was only to go somewhere, and did not, crossed nothing. */
    public static DateLine of(List<Stop> all, Certainty certainty) {
        List<Stop> stops = all.stream()
                .filter(stop -> certainty.of(stop) != Status.CANCELLED)
                .toList();
        List<Crossing> crossings = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            Place from = stops.get(i - 1).place();
            Place to = stops.get(i).place();
            Optional<LocalDate> left = stops.get(i - 1).depart();
            Optional<LocalDate> came = stops.get(i).arrive();
            if (left.isPresent() && came.isPresent() && came.get().isBefore(left.get())) {
                Crossing crossing = new Crossing(from, came.get());
                if (isBeyond(crossing, to, came.get())) {
                    crossings.add(crossing);
                }
            }
        }
        return new DateLine(crossings);
    }

    /** As it must have been where somebody leaves the one side a day after the day on which the other is reached. */
    static DateLine between(List<Presence> presences) {
        List<Crossing> crossings = new ArrayList<>();
        PresenceDays days = new PresenceDays(presences);
        for (Presence arrival : presences) {
            for (Presence left : days.on(arrival.day().plusDays(1))) {
                Crossing crossing = new Crossing(left.place(), arrival.day());
                if (isBeyond(crossing, arrival.place(), arrival.day())
                        && isFirst(arrival, crossing, days)
                        && (left.kind() == EventKind.DEPARTURE || isBefore(crossing, days))) {
                    crossings.add(crossing);
                }
            }
        }
        return new DateLine(crossings);
    }

    /** Whether nothing is told of the far side on the days before. */
    private static boolean isFirst(Presence arrival, Crossing crossing, PresenceDays days) {
        return arrival.kind() != EventKind.DEPARTURE
                && days.between(arrival.day().minusDays(DAYS_BEFORE), arrival.day())
                        .noneMatch(p -> isBeyond(crossing, p.place(), p.day()));
    }

    /** Whether the traveller is on the near side already. */
    private static boolean isBefore(Crossing crossing, PresenceDays days) {
        return days.between(
                        crossing.arrival().minusDays(DAYS_BEFORE),
                        crossing.arrival().plusDays(1))
                .anyMatch(p -> Presences.same(p.place(), crossing.from()));
    }

    /** The day by which what is told of that place and day goes in order. */
    public LocalDate inOrder(Place place, LocalDate day) {
        boolean again = crossings.stream()
                .anyMatch(crossing -> !day.isBefore(crossing.arrival())
                        && !day.isAfter(crossing.arrival().plusDays(1))
                        && isBeyond(crossing, place, day));
        return again ? day.plusDays(1) : day;
    }

    /**
     * Where it stands among what goes in order by one day: the far side's first day (1) behind the near side's last, its
     * second (-1) before the days that follow.
     */
    public int turn(Place place, LocalDate day) {
        if (inOrder(place, day).equals(day)) {
            return 0;
        }
        return crossings.stream().anyMatch(crossing -> day.equals(crossing.arrival())) ? 1 : -1;
    }

    /** The first day on the far side of each crossing, in order. */
    public List<LocalDate> arrivals() {
        return crossings.stream().map(Crossing::arrival).toList();
    }

    private static boolean isBeyond(Crossing crossing, Place place, LocalDate day) {
        return hours(crossing.from(), day) - hours(place, day) >= HOURS_APART;
    }

    /** How far the place's clock is ahead of Greenwich; by its longitude where its zone is not known. */
    private static double hours(Place place, LocalDate day) {
        return zone(place)
                .map(zone ->
                        zone.getRules().getOffset(day.atTime(LocalTime.NOON)).getTotalSeconds() / 3600.0)
                .orElse(place.lon() / 15);
    }

    static Optional<ZoneId> zone(Place place) {
        try {
            return place.timezone().map(ZoneId::of);
        } catch (DateTimeException unknownZone) {
            return Optional.empty();
        }
    }
}
