package org.dateline.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.pipeline.Trip;

/**
 * Keeps the documents of trips that were asked for last, so that each is written once. Bounded, since the address a
 * client asks at is part of some documents, and a client can make up addresses.
 */
@Singleton
class Representations {
    private static final int KEPT = 200;

    /** Trips don't change while they are served: what is told of them was true from here on. */
    private final Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final Map<Key, Representation> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Representation> eldest) {
            return size() > KEPT;
        }
    };

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
            kept.putIfAbsent(key, written);
        }
        return written;
    }
}
