/** The desk's pages: where editors put articles in, put readings right and publish. In English alone. */
@NullMarked
package org.dateline.web.desk;

import org.jspecify.annotations.NullMarked;
