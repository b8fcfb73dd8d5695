package org.dateline.pipeline;

import java.util.Optional;
import org.dateline.itinerary.Layout;

/**
 * Why a trip is as it is: its events with the claims behind them, weighed, and what became of each day that they tell of.
 *
 * @param layout empty where the articles name nobody who travels
 */
public record Explanation(Trip trip, Optional<Layout> layout) {}
