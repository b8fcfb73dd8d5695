package org.dateline.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;

/**
 * A trip with all that it was read from.
 *
 * @param slug the trip's name in addresses: lower-case letters, digits and hyphens
 * @param readings the articles, by id
 */
public record Trip(String slug, Itinerary itinerary, List<Reading> readings, List<Problem> problems) {
    public Trip {
        readings = List.copyOf(readings);
        problems = List.copyOf(problems);
    }

    /** The same trip under another name. */
    public Trip withSlug(String other) {
        return new Trip(other, itinerary, readings, problems);
    }

    public Optional<Reading> findReading(String articleId) {
        return readings.stream().filter(r -> r.article().id().equals(articleId)).findFirst();
    }

    /** The day of the last article that tells its day: nothing is known here of what came after. */
    public Optional<LocalDate> asOf() {
        return readings.stream()
                .flatMap(r -> r.article().published().date().stream())
                .max(LocalDate::compareTo);
    }

    /** Whether an event was to be before the last article was written, and none tells that it was. */
    public boolean isUnconfirmed(Event event) {
        boolean open = event.status() == Status.PLANNED || event.status() == Status.POSSIBLE;
        return open
                && event.when().last().isPresent()
                && asOf().filter(event.when().last().get()::isBefore).isPresent();
    }
}
