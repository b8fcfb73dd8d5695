/** What the pages say, in the languages of their readers. */
@NullMarked
package org.dateline.web.text;

import org.jspecify.annotations.NullMarked;
