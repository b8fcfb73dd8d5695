package org.dateline.export;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Lexicon;
import org.dateline.event.Event;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.When;

/** By which clock an event's time of day is told. */
final class Clocks {
    /** Codes of the countries whose people live by several. */
    private static final Set<String> SEVERAL = Set.copyOf(Lexicon.lines(Clocks.class, "several-zones.txt"));

    private Clocks() {}

    /**
     * The zone of a timed event's place. Empty where it is not known: "in Tokyo at nine" has one, "in Indonesia at nine"
     * could be by any of three.
     */
    static Optional<ZoneId> zone(Event event) {
        boolean timed = event.when() instanceof When.Day day && day.time().isPresent();
        return timed
                ? event.place().filter(Clocks::hasOne).flatMap(Place::timezone).flatMap(Clocks::find)
                : Optional.empty();
    }

    private static boolean hasOne(Place place) {
        return place.kind() != PlaceKind.COUNTRY
                || place.country().filter(SEVERAL::contains).isEmpty();
    }

    private static Optional<ZoneId> find(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknownZone) {
            return Optional.empty();
        }
    }
}
