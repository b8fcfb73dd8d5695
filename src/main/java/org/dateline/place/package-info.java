/** Where: gazetteer, toponym recognition, choice among candidates. */
@NullMarked
package org.dateline.place;

import org.jspecify.annotations.NullMarked;
