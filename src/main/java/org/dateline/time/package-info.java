/** When: finds date expressions and gives each a TIMEX3 value and an EDTF value. */
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
