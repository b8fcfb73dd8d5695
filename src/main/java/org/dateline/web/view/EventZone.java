package org.dateline.web.view;

import java.time.ZoneOffset;
import java.util.Optional;
import org.dateline.event.Event;
import org.dateline.place.Place;
import org.dateline.time.When;

/** By whose clock an event's time is told: its place's, or the one that the text names. */
final class EventZone {
    private static final int HOUR_SECONDS = 3600;

    private EventZone() {}

    /** The IANA name of the zone, which browsers know; empty where it is not known, or no time is told. */
    static Optional<String> of(Event event) {
        return event.when() instanceof When.Day day && day.time().isPresent()
                ? event.place().flatMap(Place::timezone).or(() -> day.offset().flatMap(EventZone::name))
                : Optional.empty();
    }

    /** Whole hours have a zone of their own, whose sign is turned round: {@code +09:00} is {@code Etc/GMT-9}. */
    private static Optional<String> name(ZoneOffset offset) {
        int seconds = offset.getTotalSeconds();
        if (seconds % HOUR_SECONDS != 0) {
            return Optional.empty();
        }
        int hours = seconds / HOUR_SECONDS;
        return Optional.of(hours == 0 ? "Etc/UTC" : "Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours));
    }
}
