package org.dateline.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.SideBySide;
import org.dateline.claim.EventKind;
import org.dateline.person.Traveller;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Who is where they were the day before stays there: two days that would have one title, "Miller visits Lima", are told apart. */
final class StayTitles {
    private StayTitles() {}

    /** @param events in the order of their days */
    static List<MergedEvent> tell(List<MergedEvent> events, Traveller traveller) {
        Map<LocalDate, Set<Place>> places = places(events);
        return SideBySide.each(events, merged -> told(merged, traveller, places));
    }

    private static MergedEvent told(MergedEvent merged, Traveller traveller, Map<LocalDate, Set<Place>> places) {
        Event event = merged.event();
        boolean plain = !event.related()
                && event.kind() == EventKind.VISIT
                && event.place().isPresent()
                && event.when().first().isPresent()
                && event.title().equals(EventTitles.visits(traveller, event));
        boolean goesOn = plain
                && event.when()
                        .first()
                        .filter(day -> isThere(event, places.get(day.minusDays(1))))
                        .filter(day -> !isElsewhere(event, places.get(day)))
                        .isPresent();
        return goesOn
                ? merged.with(
                        event.edit().title(EventTitles.stays(traveller, event)).event())
                : merged;
    }

    /** Where each day's events of the trip are. */
    private static Map<LocalDate, Set<Place>> places(List<MergedEvent> events) {
        Map<LocalDate, Set<Place>> places = new HashMap<>();
        for (MergedEvent merged : events) {
            Event event = merged.event();
            event.place()
                    .filter(place -> !event.related() && event.kind() != EventKind.DEPARTURE)
                    .ifPresent(place -> days(event)
                            .forEach(day -> places.computeIfAbsent(day, key -> new HashSet<>())
                                    .add(place)));
        }
        return places;
    }

    /** The first and the last. */
    private static List<LocalDate> days(Event event) {
        return Stream.of(event.when().first(), event.when().last())
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isThere(Event event, @Nullable Set<Place> places) {
        return places != null && places.contains(event.place().orElseThrow());
    }

    /** Whether somebody is also farther than a walk away on that day, and so need not stay. */
    private static boolean isElsewhere(Event event, @Nullable Set<Place> places) {
        Place here = event.place().orElseThrow();
        return places != null
                && here.kind().compareTo(PlaceKind.CITY) <= 0
                && places.stream()
                        .anyMatch(place ->
                                place.kind().compareTo(PlaceKind.CITY) <= 0 && place.distanceKm(here) > WALK_KM);
    }

    private static final double WALK_KM = 10;
}
