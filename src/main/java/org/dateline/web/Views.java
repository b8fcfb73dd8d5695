package org.dateline.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.dateline.pipeline.Trip;
import org.dateline.web.text.Language;
import org.dateline.web.view.Parts;
import org.dateline.web.view.TripView;
import org.dateline.web.view.TripViews;

/**
 * Keeps the views of parts of trips that were asked for last: a trip doesn't change (another takes its place), and drawing
 * its map takes longer than writing its page. Bounded: a part holds no more than a page bears.
 */
@Singleton
class Views {
    private static final int KEPT = 16;

    private final Map<Key, TripView> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, TripView> eldest) {
            return size() > KEPT;
        }
    };

    /** A trip, told apart by identity, and how it is told. */
    private record Key(Trip trip, Parts.Size size, int number, Language language, String query, String base) {
        boolean isOfEarlier(Trip other) {
            return trip != other && trip.slug().equals(other.slug());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.trip == trip
                    && key.size == size
                    && key.number == number
                    && key.language == language
                    && key.query.equals(query)
                    && key.base.equals(base);
        }

        @Override
        public int hashCode() {
            return Objects.hash(System.identityHashCode(trip), size, number, language, base);
        }
    }

    /**
     * A part of a trip.
     *
     * @param number which, from 1
     * @throws NotFoundException where the trip has no such part
     */
    TripView of(Trip trip, Parts.Size size, int number, Site site) {
        Key key = new Key(trip, size, number, site.wording().language(), site.query(), site.base());
        synchronized (kept) {
            TripView known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Parts parts = Parts.of(trip, size);
        if (number < 1 || number > parts.count()) {
            throw new NotFoundException();
        }
        TripView made = TripViews.of(trip, site.wording(), site.base(), parts, number);
        synchronized (kept) {
            kept.keySet().removeIf(other -> other.isOfEarlier(trip));
            kept.putIfAbsent(key, made);
        }
        return made;
    }
}
