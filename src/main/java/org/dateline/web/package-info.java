/** REST resources, pages, embed and oEmbed. */
@NullMarked
package org.dateline.web;

import org.jspecify.annotations.NullMarked;
