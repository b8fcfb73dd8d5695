/** What devices say of keys that they keep (WebAuthn): asked for, and checked by WebAuthn4J. */
@NullMarked
package org.dateline.web.passkey;

import org.jspecify.annotations.NullMarked;
