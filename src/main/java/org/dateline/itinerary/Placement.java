package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.place.Place;

/**
 * A day at a place that an event tells of, and what became of it.
 *
 * @param event the event's id
 * @param place where the stop would be made: a city for an airport, the one city told of for a country
 * @param stay whether it is one day of a longer stay
 * @param leftOut why it is no day of a stop,; empty where it is one
 */
public record Placement(String event, LocalDate day, Place place, boolean stay, Optional<LeftOut> leftOut) {}
