/** Web pages: which part of one is the article, when it was published, and by whom. */
@NullMarked
package org.dateline.article.page;

import org.jspecify.annotations.NullMarked;
