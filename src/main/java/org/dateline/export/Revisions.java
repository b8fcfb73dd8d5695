package org.dateline.export;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.event.Event;
import org.dateline.pipeline.Trip;
import org.jspecify.annotations.Nullable;

/**
 * What calendars say of an event's past: under which UID it was first published, how often it changed since, and when.
 *
 * <p>Told from the trip's editions (as it read after each article), never from a clock. An event keeps the UID it was
 * first published under, also when a later article moves it to another day. Its SEQUENCE rises with each edition that
 * changes a word of its entry. The time of a revision is the newest publication date of the articles that tell of the
 * event, at midnight UTC, and a second for each number of its SEQUENCE. So all three stay when an article is added that
 * changes nothing about the event.
 */
public final class Revisions {
    private final Supplier<Stream<Trip>> editions;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Map<String, Revision> known;

    /**
     * @param uid the name that calendars know the event by
     * @param at when the event last changed
     * @param sequence RFC 5545's SEQUENCE
     */
    record Revision(String uid, Instant at, int sequence) {}

    private Revisions(Supplier<Stream<Trip>> editions) {
        this.editions = editions;
    }

    /** Of a trip whose earlier editions are not known. */
    public static Revisions of(Trip trip) {
        return new Revisions(() -> Stream.of(trip));
    }

    /**
     * Of a trip and what came before it.
     *
     * @param editions the trip as it read after each article, the trip itself last; asked for once, when it is needed
     */
    public static Revisions of(Supplier<Stream<Trip>> editions) {
        return new Revisions(editions);
    }

    /** The newest of all events' revisions. */
    Instant newest() {
        return revisions().values().stream()
                .map(Revision::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** What is known of an event of the last edition. */
    Revision of(Event event) {
        Revision revision = revisions().get(event.id());
        if (revision == null) {
            throw new IllegalArgumentException("not an event of the trip: " + event.id());
        }
        return revision;
    }

    /**
     * Reads the past now, if it is not known. For a trip of thousands of events that takes a minute.
     *
     * @param patience how long to wait for another thread that is reading it
     * @return whether it is known now
     */
    public boolean prepare(Duration patience) throws InterruptedException {
        if (known == null) {
            if (!reading.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
            try {
                revisions();
            } finally {
                reading.unlock();
            }
        }
        return true;
    }

    private Map<String, Revision> revisions() {
        Map<String, Revision> revisions = known;
        if (revisions != null) {
            return revisions;
        }
        reading.lock();
        try {
            revisions = known;
            if (revisions == null) {
                Lineage lineage = new Lineage();
                editions.get().forEachOrdered(lineage::add);
                revisions = lineage.revisions();
                known = revisions;
            }
            return revisions;
        } finally {
            reading.unlock();
        }
    }
}
