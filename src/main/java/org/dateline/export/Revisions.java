package org.dateline.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.Event;
import org.dateline.pipeline.Trip;

/**
 * When each event was last told of, which stands for the time of its last change: a clock would make a new calendar of
 * every run.
 *
 * <p>An event's revision is the newest publication date of the articles that tell of it, at midnight UTC, and its
 * number is the number of statements behind the first. Both stay when an article is added that says nothing of the
 * event, and neither falls when one is added that does.
 */
final class Revisions {
    /** Of an event that no dated article tells of, in a trip without a dated article. */
    private static final Instant UNDATED = Instant.EPOCH;

    /**
     * @param at when the event was last told of
     * @param sequence RFC 5545's SEQUENCE
     */
    record Revision(Instant at, int sequence) {}

    private final Map<String, LocalDate> published;
    private final Instant newest;

    private Revisions(Map<String, LocalDate> published) {
        this.published = published;
        this.newest = published.values().stream()
                .max(Comparator.naturalOrder())
                .map(Revisions::midnight)
                .orElse(UNDATED);
    }

    static Revisions of(Trip trip) {
        Map<String, LocalDate> published = new HashMap<>();
        trip.readings()
                .forEach(reading -> reading.article()
                        .published()
                        .date()
                        .ifPresent(date -> published.put(reading.article().id(), date)));
        return new Revisions(published);
    }

    /** The newest of all articles. */
    Instant newest() {
        return newest;
    }

    Revision of(Event event) {
        Instant at = event.claims().stream()
                .flatMap(claim -> Optional.ofNullable(published.get(claim.article())).stream())
                .max(Comparator.naturalOrder())
                .map(Revisions::midnight)
                .orElse(newest);
        return new Revision(at, event.claims().size() - 1);
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
