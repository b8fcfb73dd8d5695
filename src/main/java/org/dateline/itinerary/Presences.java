package org.dateline.itinerary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.claim.Tier;
import org.dateline.event.MergedEvent;
import org.dateline.place.Place;
import org.dateline.time.When;

/** Finds out on which days the events put the traveller where. */
final class Presences {
    /** A stay told with its ends alone fills at most so many days; a longer one is told in other words. */
    private static final int LONGEST_STAY_DAYS = 14;

    private Presences() {}

    /**
     * The days and places that the events support.
     *
     * @param stopOf the place where a stop is made for a place: the city of an airport, the place itself otherwise
     */
    static List<Presence> list(List<MergedEvent> events, UnaryOperator<Place> stopOf) {
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

    /** Whether its place was only taken from what was told before. */
    static boolean isCarried(Presence presence) {
        return presence.event().assertions().stream()
                .allMatch(a -> a.place().tier() == Tier.CONTEXT
                        || a.place().tier() == Tier.DATELINE
                        || a.claim().place().isEmpty());
    }

    static boolean same(Place one, Place other) {
        return one.equals(other)
                || one.name().equals(other.name()) && one.sameCountry(other)
                || one.distanceKm(other) < 5 && one.kind() == other.kind();
    }
}
