package org.dateline.web;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.pipeline.Trip;
import org.dateline.web.text.Language;
import org.dateline.web.view.TripView;
import org.dateline.web.view.TripViews;

/**
 * Keeps the views of trips that were asked for last: a trip doesn't change (another takes its place), and drawing its map
 * takes longer than writing its page. Bounded, since a client can make up addresses.
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
    private record Key(Trip trip, Language language, String query, String base) {
        boolean isOfEarlier(Trip other) {
            return trip != other && trip.slug().equals(other.slug());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.trip == trip
                    && key.language == language
                    && key.query.equals(query)
                    && key.base.equals(base);
        }

        @Override
        public int hashCode() {
            return (System.identityHashCode(trip) * 31 + language.ordinal()) * 31 + base.hashCode();
        }
    }

    TripView of(Trip trip, Site site) {
        Key key = new Key(trip, site.wording().language(), site.query(), site.base());
        synchronized (kept) {
            TripView known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        TripView made = TripViews.of(trip, site.wording(), site.base());
        synchronized (kept) {
            kept.keySet().removeIf(other -> other.isOfEarlier(trip));
            kept.putIfAbsent(key, made);
        }
        return made;
    }
}
