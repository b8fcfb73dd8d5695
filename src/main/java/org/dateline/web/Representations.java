package org.dateline.web;

import jakarta.inject.Singleton;
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

    /** The one asked for longest ago first. */
    private final Map<Key, Representation> kept = new LinkedHashMap<>(16, 0.75f, true);

    private long weight;

    /** A trip, told apart by identity, and what of it. */
    private record Key(Trip trip, String what) {
        boolean isOfEarlier(Trip other) {
            return trip != other && trip.slug().equals(other.slug());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.trip == trip && key.what.equals(what);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(trip) * 31 + what.hashCode();
        }
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
        dropEarlier(key.trip());
        if (kept.putIfAbsent(key, written) == null) {
            weight += written.weight();
        }
        Iterator<Representation> eldest = kept.values().iterator();
        while (weight > KEPT_OCTETS || kept.size() > KEPT) {
            weight -= eldest.next().weight();
            eldest.remove();
        }
    }

    /** What was written of a trip whose place this one took. */
    private void dropEarlier(Trip trip) {
        kept.entrySet().removeIf(each -> {
            boolean earlier = each.getKey().isOfEarlier(trip);
            weight -= earlier ? each.getValue().weight() : 0;
            return earlier;
        });
    }
}
