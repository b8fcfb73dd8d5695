package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Bare;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.dateline.time.Precision;
import org.dateline.time.When;

/** "She will visit Japan and Peru this summer": of no day, while other sentences tell on which days she is in Lima. */
final class DatedElsewhere implements Taking {
    private static final double LIKELY = 0.3;

    private final Retelling told;
    private final Map<String, LocalDate> written = new HashMap<>();

    /** @param merged the events with the claims behind them */
    DatedElsewhere(Retelling told, List<MergedEvent> merged) {
        this.told = told;
        for (MergedEvent event : merged) {
            event.assertions().stream()
                    .flatMap(assertion -> assertion.published().stream())
                    .min(Comparator.naturalOrder())
                    .ifPresent(day -> written.put(event.event().id(), day));
        }
    }

    @Override
    public Stream<String> takes(Event taker) {
        boolean sure = taker.status() != Status.POSSIBLE
                && taker.confidence() >= LIKELY
                && taker.when().first().isPresent();
        return sure && taker.kind() != EventKind.DEPARTURE
                ? Stream.concat(Retelling.spot(taker).stream(), country(taker))
                : Stream.empty();
    }

    @Override
    public Stream<String> isTaken(Event taken) {
        boolean bare = told.bare(taken).filter(title -> title != Bare.LEAVES).isPresent();
        if (!bare || isDated(taken.when()) || !taken.participants().isEmpty()) {
            return Stream.empty();
        }
        boolean broad = taken.place().filter(Presence::isBroad).isPresent();
        return broad ? country(taken) : Retelling.spot(taken).stream();
    }

    /** That of its country, under which whatever is there is found. */
    private static Stream<String> country(Event event) {
        return event.place().map(Retelling::country).stream();
    }

    private static boolean isDated(When when) {
        return when.day().isPresent() || when.precision() == Precision.INTERVAL;
    }

    @Override
    public boolean takes(Event taker, Event taken) {
        boolean there = Retelling.spot(taker).equals(Retelling.spot(taken))
                || MoreExact.isWithin(taker.place().orElseThrow(), taken.place().orElseThrow());
        boolean move = told.bare(taken).filter(Bare::isMove).isPresent();
        return there
                && (isDated(taker.when()) || taken.when().equals(When.UNKNOWN))
                && (!move || comes(taker))
                && taken.when().overlaps(taker.when())
                && Retelling.isAsSure(taker, taken)
                && !isOver(taker, taken);
    }

    /** Whether the traveller comes there: where a trip sets out nobody arrives. */
    private boolean comes(Event taker) {
        return taker.kind() == EventKind.ARRIVAL
                || taker.kind() == EventKind.TRAVEL
                || !told.stopsOf(taker).isEmpty() && !told.isHome(taker);
    }

    /** Whether a plan was written when the visit was over, or one to go there when somebody was there: it is for another. */
    private boolean isOver(Event taker, Event taken) {
        Optional<LocalDate> last = taker.when().last();
        LocalDate day = written.get(taken.id());
        boolean move = told.bare(taken).filter(Bare::isMove).isPresent();
        return taken.status() != Status.HAPPENED
                && day != null
                && last.isPresent()
                && last.get().isBefore(move ? day.plusDays(1) : day);
    }

    @Override
    public Comparator<Event> order() {
        return Comparator.<Event, Boolean>comparing(event -> told.bare(event).isEmpty())
                .thenComparing(event -> event.when().first().orElse(LocalDate.MAX))
                .thenComparing(told::row);
    }
}
