/** Fetches what editors name by its address, and nothing that isn't public (docs/decisions/0109-fetching-by-address.md). */
@NullMarked
package org.dateline.web.fetch;

import org.jspecify.annotations.NullMarked;
