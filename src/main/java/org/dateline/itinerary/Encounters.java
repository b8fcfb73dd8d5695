package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.claim.Status;
import org.dateline.place.PlaceKind;

/** Where two trips came near each other: day by day, as far as both are told of it. */
public final class Encounters {
    /** Nearer than this, two places are one town. */
    private static final double SAME_KM = 60;

    private final Itinerary first;
    private final Itinerary other;
    private final Certainty ofFirst;
    private final Certainty ofOther;

    private Encounters(Itinerary first, Itinerary other) {
        this.first = first;
        this.other = other;
        this.ofFirst = Certainty.of(first);
        this.ofOther = Certainty.of(other);
    }

    /** How near they came. */
    public enum Nearness {
        /** Both in one town. */
        TOGETHER,
        /** Both in one country, in different towns or somewhere in it. */
        COUNTRY,
        /** In different countries, so many kilometres apart. */
        APART,
        /** In different countries of which nothing more exact is known. */
        SOMEWHERE
    }

    /**
     * A day that both are told of, and the two stops that came nearest.
     *
     * @param status of the less sure of the two
     */
    public record Encounter(LocalDate day, Stop first, Stop other, Nearness nearness, double km, Status status) {}

    /** In order of their days. What was called off is left aside. */
    public static List<Encounter> of(Itinerary first, Itinerary other) {
        return new Encounters(first, other).list();
    }

    private List<Encounter> list() {
        Set<LocalDate> days = new TreeSet<>();
        first.stops().forEach(stop -> days.addAll(stop.days()));
        List<Encounter> found = new ArrayList<>();
        for (LocalDate day : days) {
            nearest(day).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Encounter> nearest(LocalDate day) {
        return on(first, ofFirst, day).stream()
                .flatMap(one -> on(other, ofOther, day).stream().map(two -> encounter(day, one, two)))
                .min(Comparator.comparing(Encounter::nearness).thenComparing(Encounter::km));
    }

    private static List<Stop> on(Itinerary itinerary, Certainty certainty, LocalDate day) {
        return itinerary.stops().stream()
                .filter(stop -> stop.days().contains(day) && certainty.of(stop) != Status.CANCELLED)
                .toList();
    }

    private Encounter encounter(LocalDate day, Stop one, Stop two) {
        double km = one.place().distanceKm(two.place());
        Nearness nearness = isPoint(one) && isPoint(two) && km <= SAME_KM
                ? Nearness.TOGETHER
                : one.place().sameCountry(two.place())
                        ? Nearness.COUNTRY
                        : isPoint(one) && isPoint(two) ? Nearness.APART : Nearness.SOMEWHERE;
        Status surest = ofFirst.of(one);
        Status status = surest.compareTo(ofOther.of(two)) > 0 ? surest : ofOther.of(two);
        return new Encounter(day, one, two, nearness, km, status);
    }

    private static boolean isPoint(Stop stop) {
        return stop.place().kind() == PlaceKind.CITY || stop.place().kind() == PlaceKind.VENUE;
    }
}
