package org.dateline.itinerary;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.dateline.place.Place;
import org.dateline.time.Precision;

/** What a traveller does apart from the trip: told beside it, where its own words say enough. */
final class OutsideTrip {
    private final Optional<TripWindow> window;
    private final List<Stop> stops;

    /** Sentences that tell where something was. */
    private final Set<String> placed = new HashSet<>();

    OutsideTrip(Optional<TripWindow> window, List<Stop> stops, List<MergedEvent> events) {
        this.window = window;
        this.stops = stops;
        events.stream()
                .map(MergedEvent::event)
                .filter(event -> event.place().isPresent())
                .flatMap(event -> event.claims().stream())
                .forEach(claim -> placed.add(claim.quote()));
    }

    /** The event; as related where it lies apart from the trip. */
    Event mark(MergedEvent event) {
        return has(event) ? event.asRelated().event() : event.event();
    }

    /** Whether it is one of the trip, or its sentence names where it was, or tells of no place at all. */
    boolean isTold(MergedEvent event) {
        List<Claim> claims = event.event().claims();
        boolean told = event.event().place().isPresent()
                ? claims.stream().anyMatch(OutsideTrip::namesPlace)
                : claims.stream().map(Claim::quote).noneMatch(placed::contains);
        return told || !event.event().conflicts().isEmpty() || !has(event);
    }

    private static boolean namesPlace(Claim claim) {
        return claim.placeSpan()
                .filter(place -> claim.span().start() <= place.start()
                        && place.end() <= claim.span().end())
                .isPresent();
    }

    private boolean has(MergedEvent event) {
        return window.isPresent()
                && !event.event().related()
                && !event.event().isDecided()
                && (ItineraryBuilder.isOutside(event.event().when(), window.get()) || isOfTheYear(event.event()));
    }

    /** "Hosted Oram in Lima earlier this year": of no day, and in a country that the trip does not lead to. */
    private boolean isOfTheYear(Event event) {
        return event.when().precision() == Precision.YEAR
                && event.place()
                        .flatMap(Place::country)
                        .filter(country -> stops.stream()
                                .noneMatch(stop -> stop.place().country().equals(Optional.of(country))))
                        .isPresent();
    }
}
