/** Claims: who is said to be where, when, and how sure, as one sentence says it. */
@NullMarked
package org.dateline.claim;

import org.jspecify.annotations.NullMarked;
