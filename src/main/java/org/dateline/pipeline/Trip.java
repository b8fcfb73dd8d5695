package org.dateline.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;

/**
 * A trip with all that it was read from.
 *
 * @param slug the trip's name in addresses: lower-case letters, digits and hyphens
 * @param readings the articles, by id
 * @param corrected what people decided of it
 */
public record Trip(
        String slug, Itinerary itinerary, List<Reading> readings, List<Problem> problems, Corrected corrected) {
    public Trip {
        readings = List.copyOf(readings);
        problems = List.copyOf(problems);
    }

    /** A trip as it was read. */
    public Trip(String slug, Itinerary itinerary, List<Reading> readings, List<Problem> problems) {
        this(slug, itinerary, readings, problems, Corrected.NOT);
    }

    /** The same trip, with what people decided of it. */
    Trip with(Corrected other) {
        return new Trip(slug, itinerary, readings, problems, other);
    }

    /** The same trip; what people decided and has no effect is a problem. */
    Trip withOrphans() {
        List<Problem> all =
                Stream.concat(problems.stream(), corrected.problems()).toList();
        return new Trip(slug, itinerary, readings, all, corrected);
    }

    /** The same trip under another name. */
    public Trip withSlug(String other) {
        return new Trip(other, itinerary, readings, problems, corrected);
    }

    public Optional<Reading> findReading(String articleId) {
        return readings.stream().filter(r -> r.article().id().equals(articleId)).findFirst();
    }

    /**
     * The day of the last article that tells its day, or a later one of which articles tell as past: nothing is known here of
     * what came after.
     */
    public Optional<LocalDate> asOf() {
        Optional<LocalDate> published = readings.stream()
                .flatMap(r -> r.article().published().date().stream())
                .max(LocalDate::compareTo);
        return published.map(day -> itinerary.events().stream()
                .filter(event -> event.status() == Status.HAPPENED
                        && !event.related()
                        && event.conflicts().isEmpty())
                .flatMap(event -> event.when().day().stream())
                .filter(day::isBefore)
                .max(LocalDate::compareTo)
                .orElse(day));
    }

    /** Whether an event was to be before the last article was written, and none tells that it was. */
    public boolean isUnconfirmed(Event event) {
        boolean open = event.status() == Status.PLANNED || event.status() == Status.POSSIBLE;
        return open
                && event.when().last().isPresent()
                && asOf().filter(event.when().last().get()::isBefore).isPresent();
    }
}
