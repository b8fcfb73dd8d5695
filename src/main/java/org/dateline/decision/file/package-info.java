/** Decisions as they are kept in a file. */
@NullMarked
package org.dateline.decision.file;

import org.jspecify.annotations.NullMarked;
