package org.dateline.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.pipeline.Trip;

/**
 * Keeps the documents of trips that were asked for last, so that each is written once. Bounded in number and memory,
 * since the address a client asks at is part of some documents, and a client can make up addresses.
 */
@Singleton
class Representations {
    private static final int KEPT = 1000;
    private static final long KEPT_OCTETS = 32 << 20;

    /** Trips don't change while they are served: what is told of them was true from here on. */
    private final Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    /** The one asked for longest ago first. */
    private final Map<Key, Representation> kept = new LinkedHashMap<>(16, 0.75f, true);

    private long weight;

    /** A trip, told apart by identity, and what of it. */
    private record Key(Trip trip, String what) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.trip == trip && key.what.equals(what);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(trip) * 31 + what.hashCode();
        }
    }

    /** When what is served last changed. */
    Instant since() {
        return since;
    }

    /** The document of that name, written now if it is not kept. */
    Representation of(Trip trip, String what, Supplier<Representation> write) {
        Key key = new Key(trip, what);
        synchronized (kept) {
            Representation known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Representation written = write.get();
        synchronized (kept) {
            keep(key, written);
        }
        return written;
    }

    private void keep(Key key, Representation written) {
        if (kept.putIfAbsent(key, written) == null) {
            weight += written.weight();
        }
        Iterator<Representation> eldest = kept.values().iterator();
        while (weight > KEPT_OCTETS || kept.size() > KEPT) {
            weight -= eldest.next().weight();
            eldest.remove();
        }
    }
}
