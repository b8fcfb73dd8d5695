/** What who answers for a trip looks at: what changed between two readings of it, and what of it needs eyes first. */
@NullMarked
package org.dateline.review;

import org.jspecify.annotations.NullMarked;
