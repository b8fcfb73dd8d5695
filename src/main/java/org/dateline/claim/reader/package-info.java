/** Reads the claims of an article, sentence by sentence. */
@NullMarked
package org.dateline.claim.reader;

import org.jspecify.annotations.NullMarked;
