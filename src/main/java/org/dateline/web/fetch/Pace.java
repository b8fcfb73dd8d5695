package org.dateline.web.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** So often, and no more, in any stretch of that length; each key by itself. */
final class Pace {
    private final int most;
    private final Duration stretch;
    private final InstantSource clock;
    private final Map<String, Deque<Instant>> taken = new HashMap<>();

    Pace(int most, Duration stretch, InstantSource clock) {
        this.most = most;
        this.stretch = stretch;
        this.clock = clock;
    }

    /** Whether it may be now; then it counts. */
    synchronized boolean take(String key) {
        Instant now = clock.instant();
        Instant first = now.minus(stretch);
        taken.values().removeIf(times -> {
            times.removeIf(time -> !time.isAfter(first));
            return times.isEmpty();
        });
        Deque<Instant> times = taken.computeIfAbsent(key, each -> new ArrayDeque<>());
        if (times.size() >= most) {
            return false;
        }
        times.add(now);
        return true;
    }
}
