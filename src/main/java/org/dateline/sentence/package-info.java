/** What: a sentence taken apart into clauses, each with its predicate, subject, places and days; nobody travels yet. */
@NullMarked
package org.dateline.sentence;

import org.jspecify.annotations.NullMarked;
