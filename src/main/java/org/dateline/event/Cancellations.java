package org.dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.place.Place;
import org.dateline.time.When;

/** Gives claims that something was called off to the plans that they call off. */
final class Cancellations {
    private Cancellations() {}

    /**
     * @param calledOff receives claims that no plan was found for, each by itself
     */
    static void apply(List<Assertion> cancelled, List<List<Assertion>> groups, List<List<Assertion>> calledOff) {
        // what happened was not called off, and a cancellation more does not make a group happen
        GroupsByCountry byCountry = new GroupsByCountry(
                groups.stream().filter(group -> !hasHappened(group)).toList());
        for (Assertion cancellation : cancelled) {
            boolean found = false;
            for (List<Assertion> group : byCountry.near(cancellation.claim().place())) {
                if (mayBeOfDay(cancellation, group) && concerns(cancellation, group)) {
                    group.add(cancellation);
                    found = true;
                }
            }
            if (!found) {
                calledOff.add(new java.util.ArrayList<>(List.of(cancellation)));
            }
        }
    }

    private static boolean mayBeOfDay(Assertion cancellation, List<Assertion> group) {
        When off = cancellation.claim().when();
        if (off.first().isEmpty()) {
            return true;
        }
        for (Assertion told : group) {
            if (told.claim().when().overlaps(off)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasHappened(List<Assertion> group) {
        for (Assertion told : group) {
            if (told.claim().status() == Status.HAPPENED) {
                return true;
            }
        }
        return false;
    }

    private static boolean concerns(Assertion cancellation, List<Assertion> group) {
        Claim off = cancellation.claim();
        Assertion plan = group.get(0);
        if (plan.claim().status() == Status.CANCELLED
                || group.stream().anyMatch(a -> isAfter(a.published(), cancellation.published()))) {
            return false;
        }
        boolean wholeStay = off.kind() == EventKind.VISIT
                || off.kind() == EventKind.TRAVEL
                || off.kind() == EventKind.OTHER && plan.claim().kind() == EventKind.VISIT;
        if (off.place().isPresent()
                && !SameEvent.isBroad(off.place().get())
                && !holdsSpot(group, off.place().get())) {
            return false;
        }
        return group.stream().anyMatch(a -> SameEvent.same(cancellation, a))
                || wholeStay
                        && off.place().isPresent()
                        && group.stream()
                                .anyMatch(a ->
                                        within(a.claim().place(), off.place().get()));
    }

    /** Whether the group tells of the city itself, and not of its country alone. */
    private static boolean holdsSpot(List<Assertion> group, Place spot) {
        List<Place> places =
                group.stream().flatMap(a -> a.claim().place().stream()).toList();
        boolean placeless = places.isEmpty();
        return placeless || places.stream().anyMatch(place -> !SameEvent.isBroad(place) && SameEvent.fits(place, spot));
    }

    private static boolean within(Optional<Place> inner, Place outer) {
        return inner.isPresent() && SameEvent.fits(inner.get(), outer);
    }

    private static boolean isAfter(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
    }
}
