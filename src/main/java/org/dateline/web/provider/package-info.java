/** Sign-in by the newsroom's own provider (OpenID Connect), where one is configured; its protocol is Quarkus's. */
@NullMarked
package org.dateline.web.provider;

import org.jspecify.annotations.NullMarked;
