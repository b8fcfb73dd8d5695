/** What a reader has in mind while reading an article: where the story stands, who is meant, what the dateline says. */
@NullMarked
package org.dateline.claim.context;

import org.jspecify.annotations.NullMarked;
