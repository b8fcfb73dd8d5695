package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.event.Event;
import org.dateline.place.Place;
import org.dateline.time.Precision;
import org.dateline.time.When;

/** What is told twice in the same words; and "will be in Lima on 4 and 5 March and meet Oram", who is met on one of the two days. */
final class SameDeed implements Taking {
    private static final Set<EventKind> MOVES = Set.of(EventKind.ARRIVAL, EventKind.DEPARTURE, EventKind.TRAVEL);
    private static final double WALK_KM = 10;

    private final Retelling told;

    SameDeed(Retelling told) {
        this.told = told;
    }

    @Override
    public Stream<String> takes(Event taker) {
        return isTaken(taker);
    }

    @Override
    public Stream<String> isTaken(Event event) {
        return Retelling.isOfTrip(event) ? Stream.of(event.title() + event.status()) : Stream.empty();
    }

    @Override
    public boolean takes(Event taker, Event taken) {
        return told.holds(taker, taken)
                && (isWider(taken, taker) || isThere(taker.place(), taken.place()) && isFirst(taker, taken));
    }

    private boolean isFirst(Event taker, Event taken) {
        return taker.when().equals(taken.when()) ? order().compare(taker, taken) < 0 : goesOn(taker, taken);
    }

    /** Whether it is put in the country or region about the other, which the same words tell more exactly on that day. */
    private static boolean isWider(Event wide, Event exact) {
        return wide.when().equals(exact.when())
                && exact.place()
                        .filter(place -> wide.place()
                                .filter(broad -> MoreExact.isWithin(place, broad))
                                .isPresent())
                        .isPresent();
    }

    /** Whether it is one place, or one is within a walk of the other. */
    private static boolean isThere(Optional<Place> one, Optional<Place> other) {
        return one.equals(other)
                || one.isPresent()
                        && other.isPresent()
                        && !Presence.isBroad(one.get())
                        && !Presence.isBroad(other.get())
                        && one.get().distanceKm(other.get()) < WALK_KM;
    }

    /** Whether one sentence tells of it on the day behind the taker's. */
    private boolean goesOn(Event taker, Event taken) {
        Optional<LocalDate> last = taker.when().last();
        return told.bare(taken).isEmpty()
                && !MOVES.contains(taken.kind())
                && (isDay(taker.when()) || taker.when().precision() == Precision.INTERVAL)
                && isDay(taken.when())
                && taken.place().equals(taker.place())
                && last.map(day -> day.plusDays(1)).equals(taken.when().day())
                && sentences(taker).containsAll(sentences(taken));
    }

    private static boolean isDay(When when) {
        return when.precision() == Precision.DAY;
    }

    /** The sentences that tell of it. */
    static Set<String> sentences(Event event) {
        Set<String> sentences = new HashSet<>();
        for (Claim claim : event.claims()) {
            sentences.add(claim.article() + claim.span());
        }
        return sentences;
    }

    @Override
    public Comparator<Event> order() {
        return Comparator.<Event>comparingDouble(event -> -event.confidence()).thenComparing(told::row);
    }

    @Override
    public Event after(Event taker, Event taken) {
        Event.Edit edit = taker.edit()
                .participants(Stream.concat(taker.participants().stream(), taken.participants().stream())
                        .distinct()
                        .toList());
        return taker.when().equals(taken.when())
                ? edit.event()
                : edit.when(When.between(
                                taker.when().first().orElseThrow(),
                                taken.when().last().orElseThrow()))
                        .event();
    }
}
