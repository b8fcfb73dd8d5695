package org.dateline.time;

import org.dateline.article.Span;

/**
 * Two expressions that are the ends of one stretch of time: "May 20-24", "from 19 to 26 November", "between May 20 and
 * May 24". TimeML marks the two ends; both carry the same range.
 *
 * @param span from the start of the first to the end of the last
 * @param when the days from first to last, both included
 * @param first whether the mention that carries it is the first end
 */
public record DateRange(Span span, When when, boolean first) {}
