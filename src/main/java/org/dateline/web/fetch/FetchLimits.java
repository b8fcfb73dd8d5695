package org.dateline.web.fetch;

import java.time.Duration;

/**
 * How much one address may take.
 *
 * @param bytes the largest answer
 * @param time for all of it, with every redirect
 * @param redirects how many are followed
 */
public record FetchLimits(int bytes, Duration time, int redirects) {
    static final FetchLimits USUAL = new FetchLimits(20 << 20, Duration.ofSeconds(20), 5);

    /** Of what is asked for again and again. */
    static final FetchLimits FEED = new FetchLimits(4 << 20, Duration.ofSeconds(20), 5);
}
