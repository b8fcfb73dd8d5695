package org.dateline.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.event.Correction;
import org.dateline.event.Event;
import org.dateline.export.Revisions.Revision;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;
import org.jspecify.annotations.Nullable;

/**
 * Follows events from one edition of a trip to the next. An event is the same when its id is, or else when most of its
 * statements (sentence and kind) were those of an event whose id is gone: so a meeting that a later article moves to
 * another day, and that therefore has another id, is still that meeting.
 *
 * <p>An event's number is that of its statements behind the first, and of its changes that came without a further
 * statement: counted so, it also rises where an article is added that is older than others.
 */
final class Lineage {
    /**
     * The event as it stood when it last changed.
     *
     * @param entry what a calendar says of it
     * @param silently how often it changed without a further statement
     */
    private record Track(Event event, String entry, int silently, Revision revision) {}

    /** A statement, whatever is made of it. */
    private record Statement(String article, int start, EventKind kind) {}

    private record Heir(Event event, String of, long shared) {}

    private final Map<String, Track> tracks = new LinkedHashMap<>();
    private final Set<String> uids = new HashSet<>();
    private Set<String> latest = Set.of();

    /** Takes the next edition. */
    void add(Trip edition) {
        Dates dates = new Dates(edition);
        Sources sources = Sources.of(edition);
        List<Event> events = edition.itinerary().events();
        Map<String, String> heirs = heirs(events);
        Map<String, Track> moved = new HashMap<>();
        heirs.forEach((heir, of) -> moved.put(heir, tracks.remove(of)));
        for (Event event : events) {
            @Nullable Track before = moved.getOrDefault(event.id(), tracks.get(event.id()));
            tracks.put(event.id(), before == null ? first(event, sources, dates) : next(before, event, sources, dates));
        }
        latest = new HashSet<>(events.stream().map(Event::id).toList());
    }

    /** What became of the events of the last edition. */
    Map<String, Revision> revisions() {
        Map<String, Revision> revisions = new HashMap<>();
        tracks.forEach((id, track) -> {
            if (latest.contains(id)) {
                revisions.put(id, track.revision());
            }
        });
        return revisions;
    }

    private Track first(Event event, Sources sources, Dates dates) {
        String uid = event.id();
        for (int number = 2; !uids.add(uid); number++) {
            uid = event.id() + "-" + number;
        }
        int sequence = event.claims().size() - 1;
        return new Track(
                event,
                entry(event, sources),
                0,
                new Revision(uid, dates.told(event).plusSeconds(sequence), sequence));
    }

    private static Track next(Track before, Event event, Sources sources, Dates dates) {
        String entry = entry(event, sources);
        if (before.entry().equals(entry)) {
            return before;
        }
        Revision last = before.revision();
        boolean silent = event.claims().size() <= before.event().claims().size();
        int silently = before.silently() + (silent ? 1 : 0);
        int sequence = Math.max(last.sequence() + 1, event.claims().size() - 1 + silently);
        Instant at = later(dates.told(event).plusSeconds(sequence), last.at().plusSeconds(1));
        return new Track(event, entry, silently, new Revision(last.uid(), at, sequence));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** New ids, each with the id that its event had before. */
    private Map<String, String> heirs(List<Event> events) {
        Set<String> ids = new HashSet<>(events.stream().map(Event::id).toList());
        Map<Statement, String> orphans = new HashMap<>();
        for (String id : latest) {
            Track track = tracks.get(id);
            if (track != null && !ids.contains(id)) {
                statements(track.event()).forEach(statement -> orphans.put(statement, id));
            }
        }
        if (orphans.isEmpty()) {
            return Map.of();
        }
        List<Heir> candidates = new ArrayList<>();
        for (Event event : events) {
            if (!tracks.containsKey(event.id())) {
                Map<String, Long> shared = new HashMap<>();
                statements(event)
                        .forEach(statement -> Optional.ofNullable(orphans.get(statement))
                                .ifPresent(id -> shared.merge(id, 1L, Long::sum)));
                shared.forEach((id, count) -> candidates.add(new Heir(event, id, count)));
            }
        }
        candidates.sort(Comparator.comparingLong(Heir::shared)
                .reversed()
                .thenComparing(Heir::of)
                .thenComparing(heir -> heir.event().id()));
        Map<String, String> heirs = new LinkedHashMap<>();
        for (Heir heir : candidates) {
            if (!heirs.containsValue(heir.of())) {
                heirs.putIfAbsent(heir.event().id(), heir.of());
            }
        }
        return heirs;
    }

    private static List<Statement> statements(Event event) {
        return event.claims().stream().map(Lineage::statement).toList();
    }

    private static Statement statement(Claim claim) {
        return new Statement(claim.article(), claim.span().start(), claim.kind());
    }

    /** The entry without what tells of its past. */
    private static String entry(Event event, Sources sources) {
        StringWriter entry = new StringWriter();
        try {
            CalendarLines lines = new CalendarLines(entry);
            new CalendarEvent(sources, lines).writeContent(event);
            lines.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return entry.toString();
    }

    /** The articles' days of publication. */
    private static final class Dates {
        private final Map<String, LocalDate> published = new HashMap<>();
        private final Optional<LocalDate> oldest;

        Dates(Trip edition) {
            for (Reading reading : edition.readings()) {
                reading.article()
                        .published()
                        .date()
                        .ifPresent(date -> published.put(reading.article().id(), date));
            }
            oldest = published.values().stream().min(Comparator.naturalOrder());
        }

        /** When the event was last told of, or decided on; where no article that tells of it has a date, that of the oldest article. */
        Instant told(Event event) {
            Instant told = event.claims().stream()
                    .flatMap(claim -> Optional.ofNullable(published.get(claim.article())).stream())
                    .max(Comparator.naturalOrder())
                    .or(() -> oldest)
                    .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant())
                    .orElse(Instant.EPOCH);
            return event.corrections().stream().map(Correction::at).reduce(told, Lineage::later);
        }
    }
}
