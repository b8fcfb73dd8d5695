/** The picture of a route that other sites show beside a link to it. */
@NullMarked
package org.dateline.web.card;

import org.jspecify.annotations.NullMarked;
