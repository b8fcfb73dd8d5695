package org.dateline.web;

import java.time.Duration;

/** More is asked for than can be done now; who asks again a little later is answered. */
final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final Duration LATER = Duration.ofSeconds(30);

    static final String DETAIL =
            "There is more to do than can be done now; ask again in " + LATER.toSeconds() + " seconds.";

    BusyException() {
        super(DETAIL, null, false, false);
    }
}
