package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.Doubt;
import org.dateline.claim.EventKind;
import org.dateline.claim.Ground;
import org.dateline.claim.Grounds;
import org.dateline.claim.Matter;
import org.dateline.claim.PersonGround;
import org.dateline.claim.Rule;
import org.dateline.claim.Status;
import org.dateline.claim.StatusGround;
import org.dateline.claim.Telling;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.dateline.place.Place;
import org.dateline.time.When;

/**
 * An event as articles tell of it, for tests: {@code told(ARRIVAL, LIMA).on("2024-03-05").planned().by("early",
 * "2024-03-01")}. One that names no article is told by one of its own, of the event's last day.
 */
final class Told {
    /** The events made so far, by which ids are counted. */
    private static final AtomicInteger MADE = new AtomicInteger();

    private final EventKind kind;
    private final Optional<Place> place;
    private final List<Teller> tellers = new ArrayList<>();
    private When when = When.UNKNOWN;
    private Status status = Status.HAPPENED;
    private Rule placeRule = Rule.OWN;
    private double confidence = 0.9;
    private boolean related;
    private String quote = "";

    /** An article that tells of it. */
    private record Teller(String article, Optional<LocalDate> published, Status status, String quote) {}

    private Told(EventKind kind, Optional<Place> place) {
        this.kind = kind;
        this.place = place;
    }

    static Told told(EventKind kind, Place place) {
        return new Told(kind, Optional.of(place));
    }

    static Told told(EventKind kind) {
        return new Told(kind, Optional.empty());
    }

    Told on(String day) {
        when = When.of(LocalDate.parse(day));
        return this;
    }

    Told from(String first, String last) {
        when = When.between(LocalDate.parse(first), LocalDate.parse(last));
        return this;
    }

    Told when(When other) {
        when = other;
        return this;
    }

    Told planned() {
        return of(Status.PLANNED);
    }

    Told of(Status other) {
        status = other;
        return this;
    }

    /** Where the place was found. */
    Told placed(Rule rule) {
        placeRule = rule;
        return this;
    }

    Told sure(double other) {
        confidence = other;
        return this;
    }

    Told related() {
        related = true;
        return this;
    }

    /** What the articles named next say. */
    Told saying(String words) {
        quote = words;
        return this;
    }

    /** An article tells of it, by what was said of it so far. */
    Told by(String article, String published) {
        tellers.add(new Teller(article, Optional.of(LocalDate.parse(published)), status, quote));
        return this;
    }

    Told byUndated(String article) {
        tellers.add(new Teller(article, Optional.empty(), status, quote));
        return this;
    }

    MergedEvent event() {
        String id = "e" + MADE.getAndIncrement();
        List<Teller> all = tellers.isEmpty() ? List.of(new Teller(id, when.last(), status, quote)) : tellers;
        List<Assertion> assertions = all.stream().map(this::assertion).toList();
        Event event = new Event(
                id,
                kind + " " + place.map(Place::name).orElse(""),
                kind,
                when,
                status,
                place,
                List.of(),
                related,
                confidence,
                assertions.stream().map(Assertion::claim).toList(),
                List.of());
        boolean present = !related && status != Status.CANCELLED && status != Status.POSSIBLE;
        return new MergedEvent(event, present, assertions);
    }

    private Assertion assertion(Teller teller) {
        Claim claim = new Claim(
                teller.article(),
                new Span(0, 1),
                teller.quote(),
                kind,
                Optional.empty(),
                List.of(),
                place,
                place.map(p -> new Span(0, 1)),
                place.map(Place::name),
                when,
                Optional.empty(),
                Optional.empty(),
                teller.status(),
                "");
        return new Assertion(
                claim,
                !related,
                teller.status() != Status.CANCELLED,
                new Grounds(
                        Ground.of(Rule.OWN),
                        place.isPresent() ? Ground.of(placeRule) : Ground.NONE,
                        PersonGround.NONE,
                        new StatusGround(StatusGround.Reason.FACT, "")),
                Matter.NONE,
                new Telling(teller.article(), teller.published(), 0),
                Doubt.NONE);
    }

    /** The traveller there on the event's only day. */
    Presence presence() {
        return presences().get(0);
    }

    /** The traveller there on each of the event's days. */
    List<Presence> presences() {
        return Presences.list(List.of(event()), Places::stopOf);
    }
}
