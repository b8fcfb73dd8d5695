/** Files and what they hold: each format that articles come in has a reader. */
@NullMarked
package org.dateline.article.file;

import org.jspecify.annotations.NullMarked;
