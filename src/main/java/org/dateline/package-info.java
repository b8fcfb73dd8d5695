/** The front door for Java programs. */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
