/** What: one sentence's statement, and the event that several statements tell of. */
@NullMarked
package org.dateline.event;

import org.jspecify.annotations.NullMarked;
