package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A move from one stop to the next.
 *
 * @param from id of the stop left
 * @param to id of the stop reached
 * @param distanceKm along the great circle
 */
public record Leg(String from, String to, Optional<LocalDate> date, double distanceKm) {}
