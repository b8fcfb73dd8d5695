/** What the templates show: the trip in a reader's words, ready to print. */
@NullMarked
package org.dateline.web.view;

import org.jspecify.annotations.NullMarked;
