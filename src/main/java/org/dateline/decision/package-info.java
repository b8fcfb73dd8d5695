/** What a person decided, tied to what the texts say; and how it is applied to what was read. */
@NullMarked
package org.dateline.decision;

import org.jspecify.annotations.NullMarked;
