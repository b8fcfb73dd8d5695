package org.dateline.itinerary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.claim.EventKind;
import org.dateline.claim.Tier;
import org.dateline.event.MergedEvent;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.When;

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
        boolean interval = merged.event().when() instanceof When.Interval;
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

    /**
     * Why a presence makes no day of a stop, where another says more: the city beside its country, the days beside the
     * whole stay. Empty where it counts.
     */
    static Optional<String> leftOut(Presence presence, PresenceDays days) {
        List<Presence> sameDay = days.on(presence.day());
        if (presence.isBroad()
                && sameDay.stream().anyMatch(o -> !o.isBroad() && o.place().sameCountry(presence.place()))) {
            return Optional.of("a city of that country is told for the day");
        }
        if (presence.place().kind() == PlaceKind.COUNTRY
                && sameDay.stream()
                        .anyMatch(o -> o.place().kind() == PlaceKind.REGION
                                && o.place().sameCountry(presence.place()))) {
            return Optional.of("a region of that country is told for the day");
        }
        if (presence.stay() && !isEndInCity(presence) && sameDay.stream().anyMatch(o -> !o.stay())) {
            return Optional.of("the day is told by itself, and not only as one of a longer stay");
        }
        if (presence.stay() && presence.isBroad() && hasDays(days, presence) && !isBesideOwn(days, presence)) {
            return Optional.of("the days of that stay that are told one by one lie elsewhere");
        }
        boolean placeKnown = !presence.isBroad()
                && isCarried(presence)
                && sameDay.stream()
                        .anyMatch(o -> !o.isBroad()
                                && !isCarried(o)
                                && !same(o.place(), presence.place())
                                && o.place().sameCountry(presence.place()));
        if (placeKnown) {
            return Optional.of(
                    "its place was only taken from what was told before, and the day has another that is named");
        }
        if (arrivesLater(presence, days)) {
            return Optional.of("the traveller only leaves for there on that day, and arrives on the next");
        }
        return Optional.empty();
    }

    /** On the first and the last day of a stay in a city, who comes or goes is elsewhere, too. */
    private static boolean isEndInCity(Presence presence) {
        When when = presence.event().event().when();
        boolean end =
                when.first().equals(Optional.of(presence.day())) || when.last().equals(Optional.of(presence.day()));
        return end && !presence.isBroad() && when instanceof When.Interval;
    }

    /** Days for which too little speaks, where more speaks for others. */
    static Set<Presence> doubtful(List<Presence> told) {
        Set<Presence> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean surer = told.stream().anyMatch(p -> p.event().event().confidence() >= SURE);
        told.stream()
                .filter(p -> surer && !p.stay() && p.event().event().confidence() < DOUBTFUL)
                .forEach(doubtful::add);
        return doubtful;
    }

    /** Of events less sure than this hardly half are right, as decision 14 shows. */
    private static final double DOUBTFUL = 0.5;

    private static final double SURE = 0.65;

    /** Places that no verb joins to the day count only in countries that the trip is told to lead to; these are the others. */
    static Set<Presence> unsupported(List<Presence> told) {
        PresenceDays days = new PresenceDays(told);
        Set<Presence> unsupported = Collections.newSetFromMap(new IdentityHashMap<>());
        told.stream().filter(p -> isLoose(p) && !isSupported(p, days)).forEach(unsupported::add);
        return unsupported;
    }

    private static boolean isSupported(Presence presence, PresenceDays days) {
        return presence.day()
                .minusDays(NEAR_DAYS)
                .datesUntil(presence.day().plusDays(NEAR_DAYS + 1L))
                .flatMap(day -> days.on(day).stream())
                .anyMatch(o -> o.place().sameCountry(presence.place())
                        && o.kind() != EventKind.DEPARTURE
                        && (!isLoose(o) || !sharesArticle(o, presence)));
    }

    private static boolean isLoose(Presence presence) {
        return presence.event().assertions().stream()
                .filter(a -> a.claim().place().isPresent())
                .allMatch(a -> a.place().tier() == Tier.DATELINE || a.place().tier() == Tier.BESIDE);
    }

    private static boolean sharesArticle(Presence one, Presence other) {
        return one.event().assertions().stream()
                .anyMatch(a -> other.event().assertions().stream()
                        .anyMatch(b -> a.claim().article().equals(b.claim().article())));
    }

    /** Whether its place was only taken from what was told before. */
    static boolean isCarried(Presence presence) {
        return presence.event().assertions().stream()
                .allMatch(a -> a.place().tier() == Tier.CONTEXT
                        || a.place().tier() == Tier.DATELINE
                        || a.claim().place().isEmpty());
    }

    /** Whether days of the stay are told one by one. */
    private static boolean hasDays(PresenceDays days, Presence stay) {
        When when = stay.event().event().when();
        return when.first()
                .orElseThrow()
                .datesUntil(when.last().orElseThrow().plusDays(1))
                .flatMap(day -> days.on(day).stream())
                .anyMatch(o -> !o.stay() && o.place().sameCountry(stay.place()));
    }

    /** Whether the day told next before or behind it is of the same country. */
    private static boolean isBesideOwn(PresenceDays days, Presence stay) {
        return isBesideOwn(days, stay, -1) || isBesideOwn(days, stay, 1);
    }

    private static boolean isBesideOwn(PresenceDays days, Presence stay, int step) {
        for (int i = 1; i <= NEAR_DAYS; i++) {
            List<Presence> told = days.on(stay.day().plusDays((long) i * step)).stream()
                    .filter(o -> !o.stay())
                    .toList();
            if (!told.isEmpty()) {
                return told.stream().allMatch(o -> o.place().sameCountry(stay.place()));
            }
        }
        return false;
    }

    /** "Heads to Tokyo on Monday" puts nobody there on Monday where an arrival on Tuesday is told. */
    private static boolean arrivesLater(Presence presence, PresenceDays days) {
        boolean headed =
                presence.event().assertions().stream().allMatch(a -> a.place().tier() == Tier.HEADING);
        if (presence.kind() != EventKind.TRAVEL && !headed) {
            return false;
        }
        boolean arrivedOnDay = days.on(presence.day()).stream()
                .anyMatch(o -> o != presence && o.kind() != EventKind.TRAVEL && same(o.place(), presence.place()));
        boolean arrivesNext = days.on(presence.day().plusDays(1)).stream()
                .anyMatch(o -> o.kind() == EventKind.ARRIVAL && same(o.place(), presence.place()));
        return !arrivedOnDay && arrivesNext;
    }

    static boolean same(Place one, Place other) {
        return one.equals(other)
                || one.name().equals(other.name()) && one.sameCountry(other)
                || one.distanceKm(other) < 5 && one.kind() == other.kind();
    }
}
