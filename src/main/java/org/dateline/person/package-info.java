/** Who: whom the articles tell of, by which names, titles and pronouns. */
@NullMarked
package org.dateline.person;

import org.jspecify.annotations.NullMarked;
