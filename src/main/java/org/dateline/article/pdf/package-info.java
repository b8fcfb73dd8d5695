/** PDF: its glyphs put back into lines, columns and paragraphs. */
@NullMarked
package org.dateline.article.pdf;

import org.jspecify.annotations.NullMarked;
