package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.MergedEvent;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;

/**
 * Where the articles put the traveller in one city of a country alone, the day told of the country ("flew to Cuba on
 * Sunday") was spent there.
 */
final class OnlyCity {
    private OnlyCity() {}

    /**
     * The presences, those in such a country at its city.
     *
     * @param events all, also those without a day
     */
    static List<Presence> refine(List<Presence> told, List<MergedEvent> events, UnaryOperator<Place> stopOf) {
        Map<String, List<Place>> cities = new HashMap<>();
        Optional<LocalDate> first = told.stream().map(Presence::day).min(Comparator.naturalOrder());
        for (MergedEvent merged : events) {
            Optional<Place> place = merged.event().place();
            boolean counts = !merged.event().related()
                    && merged.event().status() != Status.CANCELLED
                    && merged.event().status() != Status.POSSIBLE
                    && merged.event().kind() != EventKind.DEPARTURE;
            if (counts && place.isPresent() && !isLongBefore(merged, first)) {
                Place stop = stopOf.apply(place.get());
                if (stop.kind() == PlaceKind.CITY && stop.country().isPresent()) {
                    List<Place> known = cities.computeIfAbsent(stop.country().get(), c -> new ArrayList<>());
                    if (known.stream().noneMatch(other -> Presences.same(other, stop))) {
                        known.add(stop);
                    }
                }
            }
        }
        List<Presence> refined = new ArrayList<>();
        for (Presence presence : told) {
            List<Place> known = presence.place()
                    .country()
                    .map(c -> cities.getOrDefault(c, List.of()))
                    .orElse(List.of());
            boolean one = presence.place().kind() == PlaceKind.COUNTRY
                    && !presence.stay()
                    && !presence.isDecided()
                    && known.size() == 1;
            refined.add(one ? new Presence(presence.day(), known.get(0), presence.event(), false) : presence);
        }
        return refined;
    }

    /** "Her great-grandfather was there in April 1945": a city of history. */
    private static boolean isLongBefore(MergedEvent merged, Optional<LocalDate> first) {
        Optional<LocalDate> last = merged.event().when().last();
        return first.isPresent()
                && last.isPresent()
                && last.get().isBefore(first.get().minusDays(HISTORY_DAYS));
    }

    private static final int HISTORY_DAYS = 90;
}
