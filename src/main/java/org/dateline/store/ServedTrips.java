package org.dateline.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.export.Revisions;
import org.dateline.pipeline.Trip;

/**
 * The trips that are served at one time.
 *
 * @param bySlug the trips
 * @param before those whose place they took, for who has begun to answer with one of them
 */
record ServedTrips(SortedMap<String, Served> bySlug, SortedMap<String, Served> before) {
    static final ServedTrips NONE = new ServedTrips(new TreeMap<>(), new TreeMap<>());

    ServedTrips {
        bySlug = Collections.unmodifiableSortedMap(new TreeMap<>(bySlug));
        before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
    }

    /**
     * A trip with what calendars tell of its past.
     *
     * @param since from when on it is served
     */
    record Served(Trip trip, Revisions revisions, Instant since) {}

    /** Other trips in the place of these; what is the same trip still stays as it is. */
    ServedTrips followedBy(List<Trip> trips, Instant now, Function<Trip, Revisions> revisions) {
        SortedMap<String, Served> next = new TreeMap<>();
        for (Trip trip : trips) {
            Optional<Served> earlier = find(trip.slug());
            Served served = earlier.filter(same -> same.trip() == trip)
                    .orElseGet(() -> new Served(
                            trip,
                            revisions.apply(trip),
                            later(now, earlier.map(Served::since).orElse(Instant.EPOCH))));
            next.put(trip.slug(), served);
        }
        return new ServedTrips(next, bySlug);
    }

    /** In whole seconds, as HTTP tells times: two trips of one address never have the same. */
    private static Instant later(Instant now, Instant than) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        return second.isAfter(than) ? second : than.plusSeconds(1);
    }

    /** In the order that was decided, then by slug. */
    List<Trip> trips() {
        return bySlug.values().stream()
                .map(Served::trip)
                .sorted(Comparator.comparingInt(
                        trip -> trip.corrected().decisions().order().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    Collection<Served> served() {
        return bySlug.values();
    }

    Optional<Served> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** What is known of a trip of these, or of one whose place one of these took; of an older one nothing. */
    Served get(Trip trip) {
        return Stream.of(bySlug, before)
                .flatMap(all -> Optional.ofNullable(all.get(trip.slug())).stream())
                .filter(served -> served.trip() == trip)
                .findFirst()
                .orElseGet(() -> new Served(trip, Revisions.of(trip), Instant.EPOCH));
    }
}
