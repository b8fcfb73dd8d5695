/** Trips as files that any web server can host. */
@NullMarked
package org.dateline.cli.site;

import org.jspecify.annotations.NullMarked;
