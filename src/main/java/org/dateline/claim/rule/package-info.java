/** Rules by which claims come by their days and places; none uses another. */
@NullMarked
package org.dateline.claim.rule;

import org.jspecify.annotations.NullMarked;
