/** What editors do with a trip: read it as it is now, decide, compare it with what readers see. */
@NullMarked
package org.dateline.desk.work;

import org.jspecify.annotations.NullMarked;
