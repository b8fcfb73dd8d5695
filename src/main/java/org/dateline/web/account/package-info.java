/** Signing in, one's own account, everybody's accounts, and who did what: pages that work without a script. */
@NullMarked
package org.dateline.web.account;

import org.jspecify.annotations.NullMarked;
