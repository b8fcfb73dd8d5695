/** When articles were written, and which day a bare weekday or "day six" means. */
@NullMarked
package org.dateline.dating;

import org.jspecify.annotations.NullMarked;
