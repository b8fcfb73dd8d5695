/** What was written: text, its own date line, its sentences. */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
