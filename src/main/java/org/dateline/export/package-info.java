/**
 * The itinerary in other people's formats. Each writer turns a {@link org.dateline.pipeline.Trip} into text; {@link
 * org.dateline.export.TripFormat} lists them.
 */
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
