package org.dateline.itinerary;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Bare;
import org.dateline.event.Event;
import org.dateline.place.PlaceKind;
import org.dateline.time.Precision;

/** "Visits Lima" beside "meets Oram in Lima" on one day says less; so does "stays in Lima" on the day that is told as left. */
final class DeedThere implements Taking {
    /** What is so much less sure takes nothing. */
    static final double DOUBTFUL = 0.5;

    private static final Set<EventKind> MOVES = Set.of(EventKind.ARRIVAL, EventKind.TRAVEL);
    private final Retelling told;

    DeedThere(Retelling told) {
        this.told = told;
    }

    @Override
    public Stream<String> takes(Event taker) {
        boolean deed = told.bare(taker).filter(bare -> bare != Bare.LEAVES).isEmpty();
        boolean house =
                taker.place().filter(place -> place.kind() == PlaceKind.VENUE).isPresent();
        boolean in = house && (deed || told.bare(taker).filter(Bare::isThere).isPresent());
        if (taker.status() == Status.POSSIBLE) {
            return Stream.empty();
        }
        return Stream.of(
                        deed ? Retelling.spot(taker).stream() : Stream.<String>empty(),
                        in ? towns(taker) : Stream.<String>empty())
                .flatMap(spots -> spots)
                .distinct()
                .flatMap(spot -> SameDay.days(taker.when()).map(day -> day + " " + spot));
    }

    /** The towns of the stops that it supports. */
    private Stream<String> towns(Event event) {
        return told.stopsOf(event).stream()
                .map(i -> Retelling.spot(told.stops().get(i).place()));
    }

    @Override
    public Stream<String> isTaken(Event taken) {
        boolean bare = told.bare(taken).filter(title -> title != Bare.LEAVES).isPresent();
        return bare && taken.participants().isEmpty() ? key(taken) : Stream.empty();
    }

    private static Stream<String> key(Event event) {
        String day =
                event.when().day().map(Object::toString).orElse(event.when().edtf());
        return Retelling.spot(event).map(spot -> day + " " + spot).stream();
    }

    @Override
    public boolean takes(Event taker, Event taken) {
        boolean move = told.bare(taken).filter(Bare::isMove).isPresent();
        boolean fits = isLeft(taker) ? !move && told.wasThere(taken) : !move || MOVES.contains(taker.kind());
        return fits
                && (SameDay.isSame(taker.when(), taken.when()) || isWithin(taken, taker))
                && (Retelling.isAsSure(taker, taken)
                        || SameDeed.sentences(taker).containsAll(SameDeed.sentences(taken)))
                && taker.confidence() >= DOUBTFUL * taken.confidence()
                && told.holds(taker, taken);
    }

    private static boolean isWithin(Event taken, Event taker) {
        return taken.when().precision() == Precision.DAY && taker.when().precision() == Precision.INTERVAL;
    }

    private boolean isLeft(Event event) {
        return event.kind() == EventKind.DEPARTURE
                || told.bare(event).filter(bare -> bare == Bare.LEAVES).isPresent();
    }

    @Override
    public Comparator<Event> order() {
        return Comparator.<Event, Boolean>comparing(this::isLeft)
                .thenComparing(event -> -event.confidence())
                .thenComparing(told::row);
    }
}
