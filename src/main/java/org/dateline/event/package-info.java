/** Events: the claims that tell of the same, weighed, and what they disagree on. */
@NullMarked
package org.dateline.event;

import org.jspecify.annotations.NullMarked;
