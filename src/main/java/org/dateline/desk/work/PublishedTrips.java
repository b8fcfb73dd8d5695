package org.dateline.desk.work;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Publication;
import org.dateline.desk.store.DeskStore;
import org.dateline.export.Revisions;
import org.dateline.pipeline.Trip;

/**
 * What readers see of the desk's trips. It is looked up again and again, by one thread, and kept: readers are served from it while the
 * store is away.
 */
public final class PublishedTrips {
    /** The most publications whose calendars are told apart; of a trip with more the last ones. */
    private static final int MOST = 60;

    private final DraftReader reader;
    private final InstantSource clock;
    private volatile SortedMap<String, Shown> shown = Collections.emptySortedMap();

    public PublishedTrips(DraftReader reader, InstantSource clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * A trip that readers see.
     *
     * @param of as it was when this was looked up
     * @param next from when on readers see another version of it, where one is scheduled
     * @param since from when on this version is served, in whole seconds
     */
    public record Shown(
            DeskTrip of,
            Publication publication,
            Optional<Instant> next,
            Trip trip,
            Revisions revisions,
            Instant since) {}

    public Collection<Shown> all() {
        return shown.values();
    }

    public Optional<Shown> find(String slug) {
        return Optional.ofNullable(shown.get(slug));
    }

    /** Looks up what readers are to see now; at once for all. */
    public void look(DeskStore store) {
        SortedMap<String, Shown> now = new TreeMap<>();
        for (DeskTrip trip : store.trips().list()) {
            Optional<Shown> before = find(trip.slug());
            Optional<Shown> next =
                    before.filter(this::isSame).filter(each -> each.of().equals(trip));
            (next.isPresent() ? next : read(store, trip, before)).ifPresent(each -> now.put(trip.slug(), each));
        }
        shown = Collections.unmodifiableSortedMap(now);
    }

    private boolean isSame(Shown before) {
        return before.next().filter(at -> !at.isAfter(clock.instant())).isEmpty();
    }

    private Optional<Shown> read(DeskStore store, DeskTrip trip, Optional<Shown> before) {
        Optional<Publication> publication = store.publications().findVisible(trip.id());
        Optional<Instant> next = store.publications().listScheduled(trip.id()).stream()
                .map(Publication::visibleFrom)
                .findFirst();
        if (publication.isEmpty()) {
            return Optional.empty();
        }
        Publication seen = publication.get();
        Optional<Shown> same = before.filter(each -> each.publication().number() == seen.number());
        if (same.isPresent()) {
            Shown kept = same.get();
            return Optional.of(new Shown(trip, seen, next, kept.trip(), kept.revisions(), kept.since()));
        }
        Instant second = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant since = before.map(each -> each.since().plusSeconds(1))
                .filter(second::isBefore)
                .orElse(second);
        return reader.read(trip, seen)
                .map(read -> new Shown(trip, seen, next, read, revisions(store, trip, seen, read), since));
    }

    /** A calendar's past is what readers saw: an edition for each publication, the last one the trip itself. */
    private Revisions revisions(DeskStore store, DeskTrip trip, Publication last, Trip read) {
        return Revisions.of(() -> {
            List<Publication> earlier = store.publications().list(trip.id()).stream()
                    .filter(each ->
                            each.number() < last.number() && !each.visibleFrom().isAfter(last.visibleFrom()))
                    .toList();
            return java.util.stream.Stream.concat(
                    earlier.subList(Math.max(0, earlier.size() - MOST), earlier.size()).stream()
                            .flatMap(each -> reader.read(trip, each).stream()),
                    java.util.stream.Stream.of(read));
        });
    }
}
