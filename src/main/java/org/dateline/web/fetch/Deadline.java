package org.dateline.web.fetch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.dateline.web.fetch.FetchException.Reason;

/** Until when something has to be there. */
record Deadline(long nanos) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** At least one. */
    long millisLeft() throws FetchException {
        long left = TimeUnit.NANOSECONDS.toMillis(nanos - System.nanoTime());
        if (left <= 0) {
            throw passed();
        }
        return left;
    }

    static FetchException passed() {
        return new FetchException(Reason.TIME, "takes too long; try again later, or upload it");
    }
}
