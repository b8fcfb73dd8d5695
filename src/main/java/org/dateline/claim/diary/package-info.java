/** Where those who tell of their own journey were, day by day. */
@NullMarked
package org.dateline.claim.diary;

import org.jspecify.annotations.NullMarked;
