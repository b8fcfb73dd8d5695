package org.dateline.export;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.dateline.event.Event;
import org.dateline.time.When;

/**
 * An event's date by ISO 8601, as exact as it is known: {@code 2025}, {@code 2025-10}, {@code 2025-10-26}, {@code
 * 2025-10-26T17:54:00+08:00}, without the offset where the zone is not known.
 */
final class IsoDate {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private IsoDate() {}

    /** Empty where the start is not known. */
    static Optional<String> start(Event event) {
        When when = event.when();
        if (when instanceof When.Day day && day.time().isPresent()) {
            LocalDateTime local = day.date().atTime(day.time().get());
            Optional<ZoneId> zone = Clocks.zone(event).or(day::offset);
            return Optional.of(zone.isPresent() ? OFFSET.format(local.atZone(zone.get())) : LOCAL.format(local));
        }
        if (when instanceof When.Month || when instanceof When.Year) {
            return Optional.of(when.edtf());
        }
        return when.first().map(Object::toString);
    }

    /** The last day; empty where the start says it all, and where it is not known. */
    static Optional<String> end(Event event) {
        When when = event.when();
        boolean said = when instanceof When.Day || when instanceof When.Month || when instanceof When.Year;
        return said ? Optional.empty() : when.last().map(Object::toString);
    }
}
