/** The itinerary in other people's formats. */
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
