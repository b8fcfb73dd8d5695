package org.dateline.itinerary;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.claim.Status;
import org.dateline.event.Bare;
import org.dateline.event.Event;
import org.dateline.time.Precision;
import org.dateline.time.When;

/**
 * "Travels to Lima", "visits Lima", "to stay in Lima" on one day: the traveller is there once, and came there if that is told. Days
 * within a stay are told with it.
 */
final class SameDay implements Taking {
    private static final int LONGEST_STAY_DAYS = 31;

    private final Retelling told;

    SameDay(Retelling told) {
        this.told = told;
    }

    @Override
    public Stream<String> takes(Event taker) {
        boolean bare = isBare(taker) && taker.status() != Status.POSSIBLE;
        return bare ? keys(taker) : Stream.empty();
    }

    @Override
    public Stream<String> isTaken(Event taken) {
        return isBare(taken) ? keys(taken).limit(1) : Stream.empty();
    }

    private boolean isBare(Event event) {
        return told.bare(event).filter(bare -> bare != Bare.LEAVES).isPresent();
    }

    /** Each day at the place; of what has none, all that is known of when. */
    private static Stream<String> keys(Event event) {
        Optional<String> spot = Retelling.spot(event);
        return days(event.when()).flatMap(day -> spot.map(place -> day + " " + place).stream());
    }

    /** The days that it is on; of what has none, all that is known of when. */
    static Stream<String> days(When when) {
        boolean stay = when instanceof When.Interval
                && when.first().isPresent()
                && when.last().isPresent()
                && ChronoUnit.DAYS.between(when.first().get(), when.last().get()) < LONGEST_STAY_DAYS;
        if (stay) {
            return when.first().get().datesUntil(when.last().get().plusDays(1)).map(Object::toString);
        }
        return Stream.of(when.day().map(Object::toString).orElse(when.edtf()));
    }

    @Override
    public boolean takes(Event taker, Event taken) {
        boolean within = isThere(taken) && isThere(taker) && isLonger(taker.when(), taken.when());
        if (within) {
            return Retelling.isAsSure(taker, taken)
                    || taken.when().last().equals(taker.when().last());
        }
        return isSame(taker.when(), taken.when()) && order().compare(taker, taken) < 0;
    }

    private boolean isThere(Event event) {
        return told.bare(event).filter(Bare::isThere).isPresent();
    }

    private static boolean isLonger(When one, When other) {
        return one.precision() == Precision.INTERVAL && other.day().isPresent() && !isTimed(other);
    }

    /** One time, or one day, of which only the first has an hour. */
    static boolean isSame(When one, When other) {
        return one.equals(other) || one.day().isPresent() && one.day().equals(other.day()) && !isTimed(other);
    }

    private static boolean isTimed(When when) {
        return when.precision() == Precision.TIME;
    }

    /** Who comes there before who is there; what has an hour, happened, is surer first. */
    @Override
    public Comparator<Event> order() {
        return Comparator.<Event, Boolean>comparing(event -> !isTimed(event.when()))
                .thenComparing(event -> -rank(event))
                .thenComparing(Event::status)
                .thenComparing(event -> -event.confidence())
                .thenComparing(told::row);
    }

    /** Who is there for days does not come there anew. */
    private int rank(Event event) {
        Bare bare = told.bare(event).orElse(Bare.LEAVES);
        return bare == Bare.TRAVELS && told.wasThere(event) ? Bare.LEAVES.ordinal() : bare.ordinal();
    }

    /** What one sentence foretells and another tells as done took place. */
    @Override
    public Event after(Event taker, Event taken) {
        boolean whole = isSame(taker.when(), taken.when());
        Event surer = whole
                ? taker.edit()
                        .confidence(Math.max(taker.confidence(), taken.confidence()))
                        .event()
                : taker;
        return Retelling.isAsSure(taker, taken)
                ? surer
                : told.titled(
                        surer.edit().status(taken.status()).event(),
                        told.bare(taker).orElseThrow());
    }
}
