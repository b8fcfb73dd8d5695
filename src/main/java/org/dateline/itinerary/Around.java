package org.dateline.itinerary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.event.Confidence;
import org.dateline.event.Reason;
import org.dateline.place.Place;

/** What the days around say of a day at a place, and how likely it then is. */
final class Around {
    private static final int NEAR_DAYS = 2;
    private static final int DAYS = 3;
    private static final int AGAIN_DAYS = 14;
    private static final double NEAR_KM = 150;
    private static final double FAR_KM = 1500;

    /** Of more places on one day it no longer matters where each is. */
    private static final int MOST_PLACES = 64;

    /** The places of each day, each once. */
    private final NavigableMap<LocalDate, List<Place>> places = new TreeMap<>();

    /**
     * @param told the days at places that stand
     */
    Around(List<Presence> told) {
        for (Presence presence : told) {
            List<Place> known = places.computeIfAbsent(presence.day(), day -> new ArrayList<>());
            if (known.size() < MOST_PLACES
                    && known.stream().noneMatch(place -> Presences.same(place, presence.place()))) {
                known.add(presence.place());
            }
        }
    }

    /** How many days something is told of. */
    int days() {
        return places.size();
    }

    /** How sure the event is, with what speaks for or against its day at its place there; in [0.05, 0.97]. */
    double likely(Presence presence) {
        Set<Reason> all = Confidence.reasons(
                presence.event().assertions(), presence.event().event());
        all.addAll(reasons(presence));
        return Confidence.of(all, Confidence.voice(presence.event().assertions()));
    }

    /** What the days around say of it. */
    Set<Reason> reasons(Presence presence) {
        Set<Reason> reasons = EnumSet.of(Reason.AROUND);
        long others = places.getOrDefault(presence.day(), List.of()).stream()
                .filter(place -> !Presences.same(place, presence.place()) && !isWithin(place, presence.place()))
                .count();
        add(reasons, Reason.ONE_BESIDE, others == 1);
        add(reasons, Reason.MORE_BESIDE, others > 1);
        distance(presence, reasons);
        again(presence, reasons);
        boolean country = others(presence, DAYS).anyMatch(place -> place.sameCountry(presence.place()));
        add(reasons, Reason.ALONE_IN_COUNTRY, !country);
        boolean told = others(presence, DAYS).findAny().isPresent();
        boolean next = others(presence, 1).findAny().isPresent();
        add(reasons, Reason.APART, !told);
        add(reasons, Reason.GAP, told && !next);
        return reasons;
    }

    /** Whether one is but a wider word for the other. */
    private static boolean isWithin(Place one, Place other) {
        return (Presence.isBroad(one) || Presence.isBroad(other)) && one.sameCountry(other);
    }

    private void distance(Presence presence, Set<Reason> reasons) {
        OptionalDouble nearest = near(presence, NEAR_DAYS).values().stream()
                .flatMap(List::stream)
                .filter(place -> !Presence.isBroad(place) && !Presences.same(place, presence.place()))
                .mapToDouble(place -> place.distanceKm(presence.place()))
                .min();
        if (nearest.isPresent() && !presence.isBroad()) {
            double km = nearest.getAsDouble();
            reasons.add(km < NEAR_KM ? Reason.NEAR : km < FAR_KM ? Reason.WAY_OFF : Reason.FAR_OFF);
        }
    }

    private void again(Presence presence, Set<Reason> reasons) {
        OptionalLong next = near(presence, AGAIN_DAYS).entrySet().stream()
                .filter(day -> !day.getKey().equals(presence.day()))
                .filter(day -> day.getValue().stream().anyMatch(place -> Presences.same(place, presence.place())))
                .mapToLong(day -> Math.abs(ChronoUnit.DAYS.between(day.getKey(), presence.day())))
                .min();
        if (next.isPresent()) {
            reasons.add(next.getAsLong() == 1 ? Reason.NEXT_DAY_TOO : Reason.AGAIN);
        }
    }

    /** The places of the days around, but for the day itself. */
    private Stream<Place> others(Presence presence, int reach) {
        return near(presence, reach).entrySet().stream()
                .filter(day -> !day.getKey().equals(presence.day()))
                .flatMap(day -> day.getValue().stream());
    }

    private NavigableMap<LocalDate, List<Place>> near(Presence presence, int reach) {
        return places.subMap(
                presence.day().minusDays(reach), true, presence.day().plusDays(reach), true);
    }

    private static void add(Set<Reason> reasons, Reason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
