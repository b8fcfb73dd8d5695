/** The one visible list of stages, from articles to an itinerary. */
@NullMarked
package org.dateline.pipeline;

import org.jspecify.annotations.NullMarked;
