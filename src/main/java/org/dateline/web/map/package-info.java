/** The route as a picture that the server draws: projection, outlines, labels, SVG paths. */
@NullMarked
package org.dateline.web.map;

import org.jspecify.annotations.NullMarked;
