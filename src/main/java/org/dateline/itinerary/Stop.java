package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.place.Place;

/**
 * A stay at a place.
 *
 * @param id stable within the itinerary ("s1")
 * @param days the days that the articles support, in order
 * @param events ids of the trip's events there, in order
 */
public record Stop(
        String id,
        Place place,
        Optional<LocalDate> arrive,
        Optional<LocalDate> depart,
        List<LocalDate> days,
        List<String> events) {
    public Stop {
        days = List.copyOf(days);
        events = List.copyOf(events);
    }
}
