/** The trip: stops, legs, related events. */
@NullMarked
package org.dateline.itinerary;

import org.jspecify.annotations.NullMarked;
