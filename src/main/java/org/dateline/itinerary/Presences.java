package org.dateline.itinerary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dateline.event.Assertion;
import org.dateline.event.EventKind;
import org.dateline.event.MergedEvent;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;

/** Finds out on which days the events put the traveller where. */
final class Presences {
    /** A stay told with its ends alone fills at most so many days; a longer one is told in other words. */
    private static final int LONGEST_STAY_DAYS = 14;

    private static final int NEAR_DAYS = 6;

    private Presences() {}

    /**
     * The days and places that the events support.
     *
     * @param stopOf the place where a stop is made for a place: the city of an airport, the place itself otherwise
     */
    static List<Presence> told(List<MergedEvent> events, UnaryOperator<Place> stopOf) {
        List<Presence> presences = new ArrayList<>();
        for (MergedEvent merged : events) {
            Optional<Place> place = merged.event().place();
            if (!merged.present() || place.isEmpty()) {
                continue;
            }
            Place stop = stopOf.apply(place.get());
            Optional<LocalDate> day = merged.event().when().day();
            if (day.isPresent()) {
                presences.add(new Presence(day.get(), stop, merged, false));
            } else {
                stay(merged, stop, presences);
            }
        }
        return presences;
    }

    private static void stay(MergedEvent merged, Place stop, List<Presence> presences) {
        Optional<LocalDate> first = merged.event().when().first();
        Optional<LocalDate> last = merged.event().when().last();
        boolean interval = merged.event().when() instanceof org.dateline.time.When.Interval;
        if (!interval
                || first.isEmpty()
                || last.isEmpty()
                || ChronoUnit.DAYS.between(first.get(), last.get()) >= LONGEST_STAY_DAYS) {
            return;
        }
        first.get()
                .datesUntil(last.get().plusDays(1))
                .forEach(day -> presences.add(new Presence(day, stop, merged, true)));
    }

    /** Leaves out what says less than another: the country beside its city, the whole stay beside its days. */
    static List<Presence> reduce(List<Presence> told) {
        List<Presence> all = told.stream().filter(p -> !isUnsupported(p, told)).toList();
        Map<LocalDate, List<Presence>> byDay = new TreeMap<>();
        all.forEach(p -> byDay.computeIfAbsent(p.day(), d -> new ArrayList<>()).add(p));
        List<Presence> kept = new ArrayList<>();
        for (Presence presence : all) {
            List<Presence> sameDay = byDay.getOrDefault(presence.day(), List.of());
            boolean cityKnown = presence.isBroad()
                    && sameDay.stream().anyMatch(o -> !o.isBroad() && o.place().sameCountry(presence.place()));
            boolean regionKnown = presence.place().kind() == PlaceKind.COUNTRY
                    && sameDay.stream()
                            .anyMatch(o -> o.place().kind() == PlaceKind.REGION
                                    && o.place().sameCountry(presence.place()));
            boolean placeKnown = !presence.isBroad()
                    && isCarried(presence)
                    && sameDay.stream()
                            .anyMatch(o -> !o.isBroad()
                                    && !isCarried(o)
                                    && !same(o.place(), presence.place())
                                    && o.place().sameCountry(presence.place()));
            boolean dayKnown = presence.stay()
                    && (sameDay.stream().anyMatch(o -> !o.stay()) || presence.isBroad() && hasDays(all, presence));
            if (!cityKnown
                    && !regionKnown
                    && !dayKnown
                    && !placeKnown
                    && !arrivesLater(presence, byDay)
                    && Superseded.by(presence, sameDay).isEmpty()) {
                kept.add(presence);
            }
        }
        return kept;
    }

    /** A place that no verb joins to the day counts only in countries that the trip is told to lead to. */
    private static boolean isUnsupported(Presence presence, List<Presence> told) {
        return isLoose(presence)
                && told.stream()
                        .noneMatch(o -> (!isLoose(o) || !sharesArticle(o, presence))
                                && o.place().sameCountry(presence.place())
                                && o.kind() != EventKind.DEPARTURE
                                && Math.abs(o.day().toEpochDay()
                                                - presence.day().toEpochDay())
                                        <= NEAR_DAYS);
    }

    private static boolean isLoose(Presence presence) {
        return presence.event().assertions().stream()
                .filter(a -> a.claim().place().isPresent())
                .allMatch(a ->
                        a.placeOrigin() == Assertion.Origin.DATELINE || a.placeOrigin() == Assertion.Origin.BESIDE);
    }

    private static boolean sharesArticle(Presence one, Presence other) {
        return one.event().assertions().stream()
                .anyMatch(a -> other.event().assertions().stream()
                        .anyMatch(b -> a.claim().article().equals(b.claim().article())));
    }

    /** Whether its place was only taken from what was told before. */
    static boolean isCarried(Presence presence) {
        return presence.event().assertions().stream()
                .allMatch(a -> a.placeOrigin() == Assertion.Origin.CONTEXT
                        || a.placeOrigin() == Assertion.Origin.DATELINE
                        || a.claim().place().isEmpty());
    }

    /** Whether days of the stay are told one by one. */
    private static boolean hasDays(List<Presence> all, Presence stay) {
        return all.stream()
                .anyMatch(o -> !o.stay()
                        && o.place().sameCountry(stay.place())
                        && stay.event()
                                .event()
                                .when()
                                .overlaps(o.event().event().when()));
    }

    /** "Heads to Tokyo on Monday" puts nobody there on Monday where an arrival on Tuesday is told. */
    private static boolean arrivesLater(Presence presence, Map<LocalDate, List<Presence>> byDay) {
        if (presence.kind() != EventKind.TRAVEL) {
            return false;
        }
        boolean arrivedOnDay = byDay.getOrDefault(presence.day(), List.of()).stream()
                .anyMatch(o -> o.kind() != EventKind.TRAVEL && same(o.place(), presence.place()));
        boolean arrivesNext = byDay.getOrDefault(presence.day().plusDays(1), List.of()).stream()
                .anyMatch(o -> o.kind() == EventKind.ARRIVAL && same(o.place(), presence.place()));
        return !arrivedOnDay && arrivesNext;
    }

    static boolean same(Place one, Place other) {
        return one.equals(other)
                || one.name().equals(other.name()) && one.sameCountry(other)
                || one.distanceKm(other) < 5 && one.kind() == other.kind();
    }
}
